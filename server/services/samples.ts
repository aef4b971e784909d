import { type Document } from '@/policy/document/tree'
import { draftPolicy } from '@/policy/draft'
import { dayOf } from '@/policy/versions/lifecycle'
import { type Language } from '@/policy/vocabulary'
import { loadAnswers } from '@/server/answers/load'
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

/** A document of a sample service, drafted now; null before the seed has made one. */
export async function sampleDocument(db: Database, language: Language): Promise<Document | null> {
  const [sample] = await sampleServices(db, language)
  if (!sample) return null
  const { library } = await releasedLibrary(db)
  return draftPolicy(await loadAnswers(db, sample.id), library, dayOf(new Date()), [language]).documents[language] ?? null
}
