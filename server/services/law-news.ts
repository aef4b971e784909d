import { comingDays, isTouched, type LawChanges, lawChanges } from '@/policy/law-changes'
import { loadAnswers } from '@/server/answers/load'
import { type Database } from '@/server/database/client'
import { pinnedLibrary } from '@/server/publishing/released-library'

/** How many coming days are looked at: each takes drafting the documents anew. */
const MOST_DAYS = 4

/** What the law makes of one service with time. */
export interface LawNews {
  /** The day on which the version published last takes effect; null where none was published, or it is still to come. */
  since: string | null
  /** What changed from that day to this one; null where nothing did. */
  past: LawChanges | null
  /** What coming days will change, the soonest first; days that change nothing here are left out. */
  coming: LawChanges[]
}

/**
 * Replays the law over the answers of a service.
 * @param serviceId of a service that the visitor has
 * @param today YYYY-MM-DD
 * @throws ServiceNotFound
 */
export async function lawNews(db: Database, serviceId: string, today: string): Promise<LawNews> {
  const answers = await loadAnswers(db, serviceId)
  const { library } = await pinnedLibrary(db, serviceId)
  const latest = await db.version.findFirst({
    // What was called off bound nobody.
    where: { policy: { serviceId, document: 'privacy' }, cancellation: null },
    orderBy: [{ major: 'desc' }, { minor: 'desc' }],
    select: { effectiveAt: true },
  })
  const effective = latest?.effectiveAt.toISOString().slice(0, 10) ?? null
  const since = effective !== null && effective < today ? effective : null
  const past = since === null ? null : lawChanges(answers, library, since, today)
  const claimed = [answers.laws.lead, ...(answers.laws.also ?? [])].filter((law) => law !== null)
  const days = [today, ...comingDays(claimed, today).slice(0, MOST_DAYS)]
  const coming = days.slice(1).map((day, place) => lawChanges(answers, library, days[place] ?? today, day))
  return { since, past: past && isTouched(past) ? past : null, coming: coming.filter(isTouched) }
}
