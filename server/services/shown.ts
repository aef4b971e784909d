import { type Localized } from '@/policy/answers'
import { type ChangeClass } from '@/policy/versions/change-class'
import { stateOf, dayOf } from '@/policy/versions/lifecycle'
import { formatVersion } from '@/policy/versions/number'
import { type Language } from '@/policy/vocabulary'
import { type Database } from '@/server/database/client'
import { databaseSource } from '@/server/hosted/source'
import { type ServiceSummary } from '@/server/services/queries'
import { slugFrom } from '@/server/services/slug'

/** A name in a language, or in the other one if it has none. */
export function nameIn(name: Partial<Localized> | null, language: Language): string | null {
  return name?.[language] ?? name?.ru ?? name?.en ?? null
}

/** A day written out. The zone is that of effective dates, so that a page says the same wherever it is rendered. */
export function dayInWords(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Moscow' }).format(moment)
}

/** A day and a time, written out, in the same zone. */
export function momentInWords(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Moscow' }).format(moment)
}

/** A service as the list shows it. */
export function listedService({ id, slug, name, changedAt, inForce, withdrawn }: ServiceSummary, language: Language) {
  return { id, slug, name: nameIn(name, language), changed: dayInWords(changedAt, language), version: inForce && formatVersion(inForce), withdrawn }
}

/** The versions of a service's privacy policy, the newest first. */
export async function shownVersions(db: Database, slug: string, language: Language) {
  const hosted = await databaseSource(db).service(slug)
  const versions = hosted?.documents.privacy ?? []
  const today = dayOf(new Date())
  const changes = new Map((await db.versionChange.findMany({ where: { versionId: { in: versions.map(({ id }) => id) } } })).map((row) => [row.versionId, row]))
  const decisions = await decisionsOf(db, versions.map(({ id }) => id), language)
  return [...versions].reverse().map((version, place, all) => {
    const number = formatVersion(version.number)
    const before = all[place + 1]
    const change = changes.get(version.id)
    const textLanguage = version.fingerprints[language] ? language : (Object.keys(version.fingerprints)[0] ?? language)
    return {
      number,
      state: stateOf(version, versions, today),
      effectiveFrom: dayInWords(new Date(`${version.effectiveFrom}T12:00:00Z`), language),
      publishedOn: dayInWords(version.publishedAt, language),
      note: nameIn(version.note, language),
      fingerprint: version.fingerprints[textLanguage as Language] ?? version.contentFingerprint,
      href: `/p/${slug}/privacy/v/${number}/${textLanguage}`,
      endedOn: version.ended ? dayInWords(version.ended.at, language) : null,
      endedBecause: version.ended ? nameIn(version.ended.reason, language) : null,
      // The first version changed nothing.
      change: change && version !== versions[0] ? { decided: change.decided as ChangeClass, why: change.why, rollbackTo: change.rollbackTo } : null,
      sinceHref: before ? `/p/${slug}/privacy/v/${number}/since/${formatVersion(before.number)}/${textLanguage}` : null,
      decisions: decisions.get(version.id) ?? [],
    }
  })
}

/** What people knew of when they published each version, and why they did so all the same. */
async function decisionsOf(db: Database, versionIds: string[], language: Language) {
  const rows = await db.acknowledgement.findMany({ where: { versionId: { in: versionIds } }, orderBy: [{ versionId: 'asc' }, { position: 'asc' }] })
  const byVersion = new Map<string, { message: string; reason: string; by: string; on: string }[]>()
  for (const row of rows) {
    const message = nameIn(row.message as Partial<Localized>, language) ?? row.rule
    const decision = { message, reason: row.reason, by: row.by, on: dayInWords(row.acknowledgedAt, language) }
    byVersion.set(row.versionId, [...(byVersion.get(row.versionId) ?? []), decision])
  }
  return byVersion
}

/** The name in addresses that a service has; one that was made before the service had a name is replaced by a better one. */
export function suggestedSlug({ slug, name, published }: ServiceSummary): string {
  const words = name?.en ?? name?.ru ?? null
  return published === null && words !== null && /^service(-\d+)?$/.test(slug) ? slugFrom(words) : slug
}
