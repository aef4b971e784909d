import { randomBytes } from 'node:crypto'
import { type Connection } from '@/server/answers/connection'
import { ServiceNotFound } from '@/server/answers/errors'
import { type Database } from '@/server/database/client'
import { Prisma } from '@/server/database/generated/client'
import { type Ownership, ownershipOf, type TextRecords } from '@/server/own-hosts/ownership'
import { type Owner, ownedBy } from '@/server/services/owner'

/** A record that is gone may be a slip of the pen: the host goes on answering for this long, in days. */
export const graceDays = 14

/** How often each host is looked at, in hours. */
export const checkEveryHours = 24

/** Hosts that one service may ask for. */
const most = 10

const day = 86_400_000

/** A host as its owner sees it. waiting: the record was never seen; missing: gone, in its grace; lapsed: let go. */
export interface ShownHost {
  id: string
  host: string
  token: string
  state: 'waiting' | 'connected' | 'missing' | 'lapsed'
  checkedAt: Date | null
  /** Until when a host whose record is gone goes on answering. */
  until: Date | null
}

/** @returns the hosts of a service, in the order in which they were added */
export async function listHosts(connection: Connection, owner: Owner, serviceId: string): Promise<ShownHost[]> {
  const rows = await connection.ownHost.findMany({ where: { serviceId, service: ownedBy(owner) }, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] })
  return rows.map(({ id, host, token, verifiedAt, checkedAt, missingSince, lapsedAt }) => ({
    id,
    host,
    token,
    checkedAt,
    state: lapsedAt ? 'lapsed' : verifiedAt === null ? 'waiting' : missingSince ? 'missing' : 'connected',
    until: verifiedAt && !lapsedAt && missingSince ? new Date(missingSince.getTime() + graceDays * day) : null,
  }))
}

/**
 * Asks for a host. Anybody may ask; who has it is decided by the DNS alone (`checkHost`). Asking twice changes nothing.
 * @param host as `readHost` gives it
 * @throws ServiceNotFound
 */
export async function addHost(db: Database, owner: Owner, serviceId: string, host: string): Promise<'added' | 'too-many'> {
  return db.$transaction(async (connection) => {
    const service = await connection.service.findFirst({ where: { ...ownedBy(owner), id: serviceId }, select: { ownHosts: { select: { host: true } } } })
    if (service === null) throw new ServiceNotFound(serviceId)
    if (service.ownHosts.some((known) => known.host === host)) return 'added'
    if (service.ownHosts.length >= most) return 'too-many'
    await connection.ownHost.create({ data: { serviceId, host, token: randomBytes(20).toString('hex') } })
    return 'added'
  })
}

/** Lets a host go at once. @throws ServiceNotFound when there is none of this owner's with this id */
export async function removeHost(db: Database, owner: Owner, id: string): Promise<void> {
  const { count } = await db.ownHost.deleteMany({ where: { id, service: ownedBy(owner) } })
  if (count === 0) throw new ServiceNotFound(id)
}

/** What came of looking at the DNS. taken: another service has the host, and its record still stands. */
export type CheckOutcome = Ownership | 'taken'

/**
 * Looks at the DNS for a host and records what it says.
 * @throws ServiceNotFound when there is none of this owner's with this id
 */
export async function checkHost(db: Database, owner: Owner, id: string, records: TextRecords, now: Date): Promise<CheckOutcome> {
  const row = await db.ownHost.findFirst({ where: { id, service: ownedBy(owner) } })
  if (row === null) throw new ServiceNotFound(id)
  return look(db, row, records, now)
}

/** Looks at every host that has not been looked at for a day. @returns how many were */
export async function checkDueHosts(db: Database, records: TextRecords, now: Date): Promise<number> {
  const before = new Date(now.getTime() - checkEveryHours * 3_600_000)
  // A host that was asked for and never shown is looked at for a month, then only when its owner asks.
  const due = await db.ownHost.findMany({
    where: { lapsedAt: null, AND: [{ OR: [{ checkedAt: null }, { checkedAt: { lt: before } }] }, { OR: [{ verifiedAt: { not: null } }, { addedAt: { gt: new Date(now.getTime() - 30 * day) } }] }] },
    orderBy: { checkedAt: { sort: 'asc', nulls: 'first' } },
    take: 500,
  })
  for (const row of due) await look(db, row, records, now)
  return due.length
}

type Row = Prisma.OwnHostGetPayload<object>

async function look(db: Database, row: Row, records: TextRecords, now: Date): Promise<CheckOutcome> {
  const ownership = await ownershipOf(row.host, row.token, records)
  if (ownership === 'unknown') {
    await db.ownHost.updateMany({ where: { id: row.id }, data: { checkedAt: now } })
    return 'unknown'
  }
  if (ownership === 'missing') {
    const since = row.missingSince ?? now
    const lapsed = row.verifiedAt !== null && row.lapsedAt === null && now.getTime() - since.getTime() >= graceDays * day
    await db.ownHost.updateMany({ where: { id: row.id }, data: { checkedAt: now, missingSince: row.verifiedAt ? since : null, ...(lapsed ? { lapsedAt: now } : {}) } })
    return 'missing'
  }
  await releaseFormerHolder(db, row, records, now)
  try {
    await db.ownHost.updateMany({ where: { id: row.id }, data: { checkedAt: now, missingSince: null, lapsedAt: null, verifiedAt: row.verifiedAt ?? now } })
    return 'shown'
  } catch (error) {
    // The unique index: another service has it. Its record stands, or it was quicker.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return 'taken'
    throw error
  }
}

/** Whoever owns the DNS now names somebody else: a holder whose own record is gone has no grace any more. */
async function releaseFormerHolder(db: Database, row: Row, records: TextRecords, now: Date): Promise<void> {
  const holder = await db.ownHost.findFirst({ where: { host: row.host, id: { not: row.id }, verifiedAt: { not: null }, lapsedAt: null } })
  if (holder === null || (await ownershipOf(holder.host, holder.token, records)) !== 'missing') return
  await db.ownHost.updateMany({ where: { id: holder.id }, data: { lapsedAt: now, missingSince: holder.missingSince ?? now, checkedAt: now } })
}
