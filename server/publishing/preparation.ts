import { type Document } from '@/policy/document/tree'
import { draftPolicy, languagesOf } from '@/policy/draft'
import { proofread } from '@/policy/proofread'
import { type Facts } from '@/policy/facts'
import { type Coverage } from '@/policy/review/coverage'
import { bySeverity, type Finding } from '@/policy/review/finding'
import { bumpFor, materialChangesBetween } from '@/policy/versions/change-class'
import { type ClauseChange, diffDocuments } from '@/policy/versions/document-diff'
import { dayOf } from '@/policy/versions/lifecycle'
import { formatVersion, nextVersion } from '@/policy/versions/number'
import { type Language } from '@/policy/vocabulary'
import { loadDraft } from '@/server/answers/load'
import { type Database } from '@/server/database/client'
import { databaseSource } from '@/server/hosted/source'
import { datedAnswers } from '@/server/publishing/dated-answers'
import { pinnedLibrary } from '@/server/publishing/released-library'

/** What a person sees before publishing. */
export interface Preparation {
  /** The edit that is reviewed; publishing names it. */
  edit: number
  findings: Finding[]
  /** Every requirement of the claimed laws and of the platforms, with the paragraphs that state it. */
  coverage: Coverage[]
  /** The text as it would be published, in every language. */
  documents: Document[]
  languages: readonly Language[]
  /** Nothing has been published yet. */
  first: boolean
  numbers: { major: string; minor: string }
  suggested: 'major' | 'minor'
  /** How the text differs from the version published last, by language. */
  changes: Partial<Record<Language, ClauseChange[]>>
}

/**
 * Reviews the answers of a service as they would be published on a day.
 * @param serviceId of a service that the visitor has
 * @throws ServiceNotFound
 */
export async function prepare(db: Database, serviceId: string, day: string): Promise<Preparation> {
  const { answers, edit } = await loadDraft(db, serviceId)
  const { library } = await pinnedLibrary(db, serviceId)
  const latest = await db.version.findFirst({
    where: { policy: { serviceId, document: 'privacy' } },
    orderBy: [{ major: 'desc' }, { minor: 'desc' }],
    select: { id: true, major: true, minor: true, facts: true, effectiveAt: true, publishedAt: true },
  })
  const number = latest && { major: latest.major, minor: latest.minor }
  const dated = datedAnswers(answers, { number: nextVersion(number, 'minor'), effectiveFrom: day, publishedOn: day })
  const draft = draftPolicy(dated, library, day)
  const { facts } = draft
  const findings = bySeverity([...draft.findings, ...proofread(draft, library)])
  const languages = languagesOf(answers)
  // Dated as the latest version was, so that the date and the number alone make no difference.
  const then = latest && { number: { major: latest.major, minor: latest.minor }, effectiveFrom: latest.effectiveAt.toISOString().slice(0, 10), publishedOn: dayOf(latest.publishedAt) }
  const documentsThen = then ? draftPolicy(datedAnswers(answers, then), library, day).documents : {}
  const changes = latest
    ? await Promise.all(languages.map(async (language) => [language, await changesFrom(db, latest.id, language, documentsThen[language])] as const))
    : []
  return {
    edit,
    findings,
    coverage: draft.coverage,
    documents: Object.values(draft.documents),
    languages,
    first: latest === null,
    numbers: { major: formatVersion(nextVersion(number, 'major')), minor: formatVersion(nextVersion(number, 'minor')) },
    suggested: latest ? bumpFor(materialChangesBetween(latest.facts as Facts, facts)) : 'major',
    changes: Object.fromEntries(changes),
  }
}

async function changesFrom(db: Database, versionId: string, language: Language, after: Document | undefined): Promise<ClauseChange[]> {
  if (!after) return []
  const stored = await databaseSource(db).artefact(versionId, language, 'json')
  const record = stored ? (JSON.parse(stored.identity.toString('utf8')) as { tree?: Document }) : null
  return diffDocuments(record?.tree ?? null, after)
}
