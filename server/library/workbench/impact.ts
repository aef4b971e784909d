import { type Answers, answersSchema, type Localized } from '@/policy/answers'
import { type Library } from '@/policy/clauses/library'
import { exampleAnswers, exampleNames, genericExampleNames } from '@/policy/examples'
import { fullChange, isUntouched, type ReleaseChange } from '@/policy/release-impact'
import { startingPointAnswers, startingPoints } from '@/policy/starting-points'
import { dayOf } from '@/policy/versions/lifecycle'
import { loadAnswers } from '@/server/answers/load'
import { type Connection } from '@/server/answers/connection'
import { type Database } from '@/server/database/client'
import { type Prisma } from '@/server/database/generated/client'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { type Lawyer, mustEditLibrary } from '@/server/library/workbench/lawyer'
import { hashOf, previewRelease } from '@/server/library/workbench/releases'
import { parseWorking, workingLibrary } from '@/server/library/workbench/working-library'
import { newestLibraryFor, pinnedLibrary } from '@/server/publishing/released-library'

/** What is looked at: a service of the organisation, a starting point that founders pick, answers of a reference policy. */
export type ImpactKind = 'service' | 'starting-point' | 'example'

/** A document that the release changes, without its redline, which is made when somebody looks at it. */
export interface ImpactItem {
  kind: ImpactKind
  subject: string
  name: Localized
  outcome: 'changed' | 'failed'
  change: ReleaseChange['kind'] | null
  summary: ImpactSummary
}

export interface ImpactSummary {
  clauses: { clauseId: string; kind: 'added' | 'removed' | 'changed' }[]
  found: { rule: string; severity: string; message: { ru: string; en: string } }[]
  solved: { rule: string; severity: string; message: { ru: string; en: string } }[]
  ask: ReleaseChange['ask']
  /** Of one that failed: what went wrong. */
  error?: string
}

/** How far the work is. */
export interface ImpactProgress {
  impactId: string
  status: 'running' | 'done' | 'failed'
  total: number
  done: number
  /** Documents that had to be drafted in full. */
  drafted: number
  changed: number
  material: number
  failed: number
  startedAt: Date
  finishedAt: Date | null
}

/** Services that are read and written down together. */
const batch = 25
/** A work that has not beaten for so long was left by its process, in milliseconds. */
const abandoned = 60_000

/** The works of this process. */
const working = new Map<string, Promise<void>>()

/**
 * Begins to work out what a release would change, in the background. The same set on the same day is not worked out twice.
 * @param revisionIds as for `previewRelease`
 * @throws NotInLibrary
 */
export async function startImpact(db: Database, lawyer: Lawyer, revisionIds?: readonly string[], now = new Date()): Promise<{ impactId: string }> {
  mustEditLibrary(lawyer)
  const { organisationId, userId } = lawyer
  const preview = await previewRelease(db, lawyer, revisionIds)
  const asOf = dayOf(now)
  const known = await db.releaseImpact.findFirst({
    where: { organisationId, contentHash: preview.contentHash, asOf, status: { not: 'failed' } },
    orderBy: { startedAt: 'desc' },
    select: { id: true, status: true, total: true },
  })
  const services = await db.service.count({ where: { organisationId } })
  const total = fixed.length + services
  // Services that have come since are part of the picture.
  if (known && (known.status === 'running' || known.total === total)) {
    if (known.status === 'running') await resumeImpact(db, known.id, now)
    return { impactId: known.id }
  }
  const chosen = revisionIds ?? preview.candidates.map(({ revisionId }) => revisionId)
  const { id } = await db.releaseImpact.create({
    data: { organisationId, contentHash: preview.contentHash, baseReleaseId: preview.base.id, revisionIds: [...chosen], asOf, status: 'running', total, startedAt: now, beatAt: now, startedBy: userId },
    select: { id: true },
  })
  begin(db, id)
  return { impactId: id }
}

/** Goes on with every work that a process has left behind: called when the server starts. @returns how many there were */
export async function resumeImpacts(db: Database, now = new Date()): Promise<number> {
  const left = await db.releaseImpact.findMany({ where: { status: 'running' }, select: { id: true } })
  for (const { id } of left) await resumeImpact(db, id, now)
  return left.length
}

async function resumeImpact(db: Database, impactId: string, now: Date): Promise<void> {
  if (working.has(impactId)) return
  const claimed = await db.releaseImpact.updateMany({ where: { id: impactId, status: 'running', beatAt: { lt: new Date(now.getTime() - abandoned) } }, data: { beatAt: now } })
  if (claimed.count === 1) begin(db, impactId)
}

function begin(db: Database, impactId: string): void {
  const work = run(db, impactId)
    .catch(async (error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error)
      process.stderr.write(`The impact of a release could not be worked out: ${detail}\n`)
      await db.releaseImpact.updateMany({ where: { id: impactId }, data: { status: 'failed', error: detail.slice(0, 2_000), finishedAt: new Date() } })
    })
    .catch(() => undefined)
    .finally(() => working.delete(impactId))
  working.set(impactId, work)
}

/** Waits until this process has done what it does for a work; at once when it does nothing. */
export async function impactSettled(impactId: string): Promise<void> {
  await working.get(impactId)
}

/** Subjects that every organisation has; they come before its services. */
const fixed: { kind: 'starting-point' | 'example'; subject: string; name: Localized; answers: () => Answers }[] = [
  ...startingPoints.map(({ id, name }) => ({ kind: 'starting-point' as const, subject: id, name, answers: () => startingPointAnswers(id) })),
  ...[...exampleNames, ...genericExampleNames].map((name) => {
    const answers = () => answersSchema.parse(exampleAnswers(name))
    return { kind: 'example' as const, subject: name, name: { ru: name, en: name }, answers }
  }),
]

async function run(db: Database, impactId: string): Promise<void> {
  const impact = await db.releaseImpact.findUnique({ where: { id: impactId } })
  if (impact?.status !== 'running') return
  const { organisationId, asOf, startedAt } = impact
  const target = await workingLibrary(db, organisationId, impact.revisionIds)
  if (hashOf(target) !== impact.contentHash) throw new Error('the shipped library has changed since: begin again')
  const after = parseWorking(target)
  const newest = (await newestLibraryFor(db, { organisationId })).library
  let { done, cursor } = impact
  while (done < fixed.length) {
    const found: Found[] = []
    const taken = fixed.slice(done, done + batch)
    for (const { kind, subject, name, answers } of taken) found.push(await look({ kind, subject, name }, () => Promise.resolve(answers()), newest, after, asOf))
    done += taken.length
    await writeDown(db, impactId, found, { done, cursor })
  }
  for (;;) {
    const services = await db.service.findMany({
      where: { organisationId, createdAt: { lte: startedAt }, ...(cursor === null ? {} : { id: { gt: cursor } }) },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true, slug: true, topics: { where: { topic: 'service' }, select: { detail: true } } },
    })
    if (services.length === 0) break
    const found: Found[] = []
    for (const { id, slug, topics } of services) {
      const name = (topics[0]?.detail as { name?: Localized | null } | undefined)?.name ?? { ru: slug, en: slug }
      const { library } = await pinnedLibrary(db, id)
      found.push(await look({ kind: 'service', subject: id, name }, () => loadAnswers(db, id), library, after, asOf))
    }
    done += services.length
    cursor = services.at(-1)?.id ?? cursor
    await writeDown(db, impactId, found, { done, cursor })
  }
  await db.releaseImpact.updateMany({ where: { id: impactId, status: 'running' }, data: { status: 'done', finishedAt: new Date() } })
}

interface Found {
  item: ImpactItem | null
  drafted: boolean
}

async function look(subject: Pick<ImpactItem, 'kind' | 'subject' | 'name'>, load: () => Promise<Answers>, before: Library, after: Library, asOf: string): Promise<Found> {
  // Other requests of this process get their turn between two documents.
  await new Promise((resolve) => setImmediate(resolve))
  try {
    const answers = await load()
    if (isUntouched(answers, before, after, asOf)) return { item: null, drafted: false }
    const change = fullChange(answers, before, after, asOf)
    return { item: change && { ...subject, outcome: 'changed', change: change.kind, summary: summaryOf(change) }, drafted: true }
  } catch (error) {
    const summary = { clauses: [], found: [], solved: [], ask: [], error: error instanceof Error ? error.message.slice(0, 500) : String(error) }
    return { item: { ...subject, outcome: 'failed', change: null, summary }, drafted: false }
  }
}

function summaryOf({ redline, found, solved, ask }: ReleaseChange): ImpactSummary {
  const clauses = new Map(Object.values(redline).flatMap((changes) => changes.map(({ clauseId, kind }) => [clauseId, kind] as const)))
  const brief = (findings: ReleaseChange['found']) => findings.map(({ rule, severity, message: { ru, en } }) => ({ rule, severity, message: { ru, en } }))
  return { clauses: [...clauses].map(([clauseId, kind]) => ({ clauseId, kind })), found: brief(found), solved: brief(solved), ask }
}

/** What was found and how far it goes, together: whoever takes the work over does nothing twice. */
async function writeDown(db: Database, impactId: string, found: readonly Found[], place: { done: number; cursor: string | null }): Promise<void> {
  const items = found.flatMap(({ item }) => item ?? [])
  await db.$transaction([
    db.releaseImpactItem.createMany({ data: items.map((item) => ({ ...item, impactId, name: item.name as Prisma.InputJsonObject, summary: item.summary as unknown as Prisma.InputJsonObject })), skipDuplicates: true }),
    db.releaseImpact.update({ where: { id: impactId }, data: { ...place, drafted: { increment: found.filter(({ drafted }) => drafted).length }, beatAt: new Date() } }),
  ])
}

/**
 * How far a work is, and a stretch of what it has found: services first, the material changes before the others.
 * A work that its process has left is taken up again.
 * @throws NotInLibrary also for one of another organisation
 */
export async function readImpact(db: Database, lawyer: Lawyer, impactId: string, { offset = 0, limit = 50 } = {}, now = new Date()): Promise<{ progress: ImpactProgress; items: ImpactItem[] }> {
  mustEditLibrary(lawyer)
  const impact = await impactOf(db, lawyer, impactId)
  if (impact.status === 'running') await resumeImpact(db, impactId, now)
  const counts = await db.releaseImpactItem.groupBy({ by: ['outcome', 'change'], where: { impactId }, _count: true })
  const count = (keep: (one: { outcome: string; change: string | null }) => boolean) => counts.filter(keep).reduce((sum, { _count }) => sum + _count, 0)
  const items = await db.$queryRaw<ImpactItem[]>`
    SELECT kind, subject, name, outcome, change, summary FROM release_impact_item WHERE impact_id = ${impactId}
    ORDER BY CASE kind WHEN 'service' THEN 0 WHEN 'starting-point' THEN 1 ELSE 2 END, outcome = 'changed', change = 'editorial', subject LIMIT ${limit} OFFSET ${offset}`
  return {
    progress: {
      impactId,
      status: impact.status as ImpactProgress['status'],
      total: impact.total,
      done: Math.min(impact.done, impact.total),
      drafted: impact.drafted,
      changed: count(({ outcome }) => outcome === 'changed'),
      material: count(({ change }) => change === 'material'),
      failed: count(({ outcome }) => outcome === 'failed'),
      startedAt: impact.startedAt,
      finishedAt: impact.finishedAt,
    },
    items,
  }
}

/** The newest work of an organisation on a set, to return to; null when there is none. */
export async function findImpact(connection: Connection, lawyer: Lawyer, contentHash: string): Promise<string | null> {
  mustEditLibrary(lawyer)
  return (await connection.releaseImpact.findFirst({ where: { organisationId: lawyer.organisationId, contentHash }, orderBy: { startedAt: 'desc' }, select: { id: true } }))?.id ?? null
}

/** The redline of one document in full. @throws NotInLibrary for a subject that is not the organisation's */
export async function impactRedline(db: Database, lawyer: Lawyer, impactId: string, { kind, subject }: { kind: ImpactKind; subject: string }): Promise<ReleaseChange | null> {
  mustEditLibrary(lawyer)
  const { organisationId } = lawyer
  const impact = await impactOf(db, lawyer, impactId)
  const after = parseWorking(await workingLibrary(db, organisationId, impact.revisionIds))
  if (kind === 'service') {
    if ((await db.service.findFirst({ where: { id: subject, organisationId }, select: { id: true } })) === null) throw new NotInLibrary(`service ${subject}`)
    return fullChange(await loadAnswers(db, subject), (await pinnedLibrary(db, subject)).library, after, impact.asOf)
  }
  const found = fixed.find((one) => one.kind === kind && one.subject === subject)
  if (!found) throw new NotInLibrary(`${kind} ${subject}`)
  return fullChange(found.answers(), (await newestLibraryFor(db, { organisationId })).library, after, impact.asOf)
}

async function impactOf(connection: Connection, { organisationId }: Lawyer, impactId: string) {
  const impact = await connection.releaseImpact.findFirst({ where: { id: impactId, organisationId } })
  if (impact === null) throw new NotInLibrary(`impact ${impactId}`)
  return impact
}
