import { type Localized } from '@/policy/answers'
import { type Dated, dayOf, inForce, withdrawnFrom } from '@/policy/versions/lifecycle'
import { type VersionNumber } from '@/policy/versions/number'
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
  /** Number of the version that binds today. */
  inForce: VersionNumber | null
  /** The policy was withdrawn, and nothing has come instead. */
  withdrawn: boolean
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
        select: { major: true, minor: true, effectiveAt: true, editNumber: true, cancellation: { select: { cancelledAt: true } }, withdrawal: { select: { withdrawnAt: true } } },
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
  policies: { versions: SelectedVersion[] }[]
}

type SelectedVersion = NonNullable<ServiceSummary['published']> & { cancellation: { cancelledAt: Date } | null; withdrawal: { withdrawnAt: Date } | null }

function summary({ topics, policies, ...service }: Selected): ServiceSummary {
  const answers = topics[0]?.detail as { name?: Localized } | undefined
  // The newest first, so that a withdrawal met on the way ends every version after it.
  const versions = policies[0]?.versions ?? []
  const dated = versions.map((version, place): Dated => {
    const withdrawal = versions.slice(0, place + 1).findLast((each) => each.withdrawal)?.withdrawal ?? null
    return {
      number: version,
      effectiveFrom: version.effectiveAt.toISOString().slice(0, 10),
      cancelledOn: version.cancellation && dayOf(version.cancellation.cancelledAt),
      withdrawnOn: withdrawal && dayOf(withdrawal.withdrawnAt),
    }
  })
  const today = dayOf(new Date())
  return { ...service, name: answers?.name ?? null, published: versions[0] ?? null, inForce: inForce(dated, today)?.number ?? null, withdrawn: withdrawnFrom(dated, today) !== null }
}
