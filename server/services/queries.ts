import { type Localized } from '@/policy/answers'
import { type Connection } from '@/server/answers/connection'
import { ServiceNotFound } from '@/server/answers/errors'
import { type Owner, ownedBy } from '@/server/services/owner'

/** A service as lists show it. */
export interface ServiceSummary {
  id: string
  slug: string
  /** Its name as answered; null when it has none yet. */
  name: Localized | null
  editNumber: number
  changedAt: Date
  /** The newest published version of its privacy policy. */
  published: { major: number; minor: number; effectiveAt: Date; editNumber: number } | null
}

/** @returns the services of an owner, those changed last first */
export async function listServices(connection: Connection, owner: Owner): Promise<ServiceSummary[]> {
  const services = await connection.service.findMany({ where: ownedBy(owner), orderBy: [{ changedAt: 'desc' }, { id: 'asc' }], select })
  return services.map(summary)
}

/** @returns a service of this owner; null when there is none with this id, or it is somebody else's */
export async function findService(connection: Connection, owner: Owner, serviceId: string): Promise<ServiceSummary | null> {
  const service = await connection.service.findFirst({ where: { ...ownedBy(owner), id: serviceId }, select })
  return service && summary(service)
}

/** As `findService`. @throws ServiceNotFound, also for a service of somebody else: its existence is nobody's business */
export async function getService(connection: Connection, owner: Owner, serviceId: string): Promise<ServiceSummary> {
  const service = await findService(connection, owner, serviceId)
  if (!service) throw new ServiceNotFound(serviceId)
  return service
}

const select = {
  id: true,
  slug: true,
  editNumber: true,
  changedAt: true,
  topics: { where: { topic: 'service' }, select: { detail: true } },
  policies: {
    where: { document: 'privacy' },
    select: {
      versions: {
        orderBy: [{ major: 'desc' as const }, { minor: 'desc' as const }],
        take: 1,
        select: { major: true, minor: true, effectiveAt: true, editNumber: true },
      },
    },
  },
}

interface Selected {
  id: string
  slug: string
  editNumber: number
  changedAt: Date
  topics: { detail: unknown }[]
  policies: { versions: NonNullable<ServiceSummary['published']>[] }[]
}

function summary({ topics, policies, ...service }: Selected): ServiceSummary {
  const answers = topics[0]?.detail as { name?: Localized } | undefined
  return { ...service, name: answers?.name ?? null, published: policies[0]?.versions[0] ?? null }
}
