import { type Answers } from '@/policy/answers'
import { type Facts } from '@/policy/facts'
import { dayOf } from '@/policy/versions/lifecycle'
import { type VersionNumber } from '@/policy/versions/number'
import { type Language } from '@/policy/vocabulary'
import { EditConflict, ServiceNotFound } from '@/server/answers/errors'
import { loadAnswers } from '@/server/answers/load'
import { type Database } from '@/server/database/client'
import { type HostedDocument } from '@/server/hosted/address'
import { type PublishRequest } from '@/server/publishing/request'

/** The version of a policy that was published last. */
export interface LatestVersion {
  id: string
  number: VersionNumber
  effectiveFrom: string
  publishedOn: string
  facts: Facts
  /** Language → SHA-256 of the plain text. */
  fingerprints: Partial<Record<Language, string>>
}

/** What was reviewed, as it stands in the database at one moment. */
export interface Reviewed {
  slug: string
  answers: Answers
  latest: LatestVersion | null
}

/**
 * Reads the answers at exactly the edit that a person reviewed, and the version before.
 * @throws ServiceNotFound also for a service of another organisation
 * @throws EditConflict when the answers have been changed since
 */
export async function readReviewed(database: Database, document: HostedDocument, request: PublishRequest): Promise<Reviewed> {
  const { serviceId, organisationId, expectedEdit } = request
  // One snapshot: otherwise a save could slip in between the number of the edit and the answers.
  return database.$transaction(
    async (connection) => {
      const service = await connection.service.findFirst({
        where: { id: serviceId, organisationId },
        select: { slug: true, editNumber: true },
      })
      if (service === null) throw new ServiceNotFound(serviceId)
      if (service.editNumber !== expectedEdit) throw new EditConflict(service.editNumber, {})
      const latest = await connection.version.findFirst({
        where: { policy: { serviceId, document } },
        orderBy: [{ major: 'desc' }, { minor: 'desc' }],
        include: { artefacts: { where: { format: 'txt' }, select: { language: true, sha256: true } } },
      })
      return {
        slug: service.slug,
        answers: await loadAnswers(connection, serviceId),
        latest: latest && {
          id: latest.id,
          number: { major: latest.major, minor: latest.minor },
          effectiveFrom: latest.effectiveAt.toISOString().slice(0, 10),
          publishedOn: dayOf(latest.publishedAt),
          facts: latest.facts as Facts,
          fingerprints: Object.fromEntries(latest.artefacts.map(({ language, sha256 }) => [language, sha256])),
        },
      }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}
