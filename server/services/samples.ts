import { type Document } from '@/policy/document/tree'
import { draftPolicy } from '@/policy/draft'
import { dayOf } from '@/policy/versions/lifecycle'
import { type Language } from '@/policy/vocabulary'
import { loadDraft } from '@/server/answers/load'
import { type Database } from '@/server/database/client'
import { releasedLibrary } from '@/server/publishing/released-library'
import { nameIn } from '@/server/services/shown'

/** The fictional organisation whose services are shown to everyone; the seed makes it. */
export const DEMONSTRATION = 'demonstration'

interface Sample {
  id: string
  slug: string
  name: string
}

/** Services of the demonstration organisation, in the order in which they were made. */
export async function sampleServices(db: Database, language: Language): Promise<Sample[]> {
  const services = await db.service.findMany({
    where: { organisation: { slug: DEMONSTRATION } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, slug: true, topics: { where: { topic: 'service' }, select: { detail: true } } },
  })
  return services.map(({ id, slug, topics }) => {
    const detail = topics[0]?.detail as { name?: { ru: string | null; en: string | null } } | undefined
    return { id, slug, name: nameIn(detail?.name ?? null, language) ?? slug }
  })
}

/** Hosted policies that anyone may read. */
export async function hostedSamples(db: Database, language: Language): Promise<{ name: string; href: string }[]> {
  const published = await db.policy.findMany({
    where: { document: 'privacy', service: { organisation: { slug: DEMONSTRATION } }, versions: { some: {} } },
    select: { serviceId: true },
  })
  const services = await sampleServices(db, language)
  return services
    .filter((service) => published.some(({ serviceId }) => serviceId === service.id))
    .map(({ slug, name }) => ({ name, href: `/p/${slug}/privacy/${language}` }))
}

/** The last document drafted for the start page in each language, with what it was drafted from. */
const drafted = new Map<Language, { from: string; document: Document | null }>()

/** A document of a sample service, drafted from the library of the day; null before the seed has made one. */
export async function sampleDocument(db: Database, language: Language): Promise<Document | null> {
  const [sample] = await sampleServices(db, language)
  if (!sample) return null
  const { library, releaseId } = await releasedLibrary(db)
  const { answers, edit } = await loadDraft(db, sample.id)
  const today = dayOf(new Date())
  const from = JSON.stringify([sample.id, edit, releaseId, today])
  const before = drafted.get(language)
  if (before?.from === from) return before.document
  const document = draftPolicy(answers, library, today, [language]).documents[language] ?? null
  drafted.set(language, { from, document })
  return document
}
