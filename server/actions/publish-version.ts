'use server'

import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { NotAllowed } from '@/server/organisations/errors'
import { EffectiveDateRefused, NoSuchVersion } from '@/server/publishing/outcome'
import { publish } from '@/server/publishing/publish'
import { publishRequest } from '@/server/publishing/request'
import { may } from '@/server/sessions/roles'

/** Publishes what was reviewed. */
export const publishVersion = action({ schema: publishRequest, access: 'person' }, async (request, { person }) => {
  if (!may(person.role, 'publish')) throw new NotAllowed('publish')
  try {
    const outcome = await publish(database(), { ...request, organisationId: person.organisationId, by: person.userId, byName: person.name })
    switch (outcome.outcome) {
      case 'published':
        return { outcome: 'published' as const, version: outcome.version, path: outcome.path }
      case 'refused':
        return { outcome: 'blocked' as const }
      case 'unacknowledged':
        return { outcome: 'unacknowledged' as const, rules: outcome.findings.map(({ rule }) => rule) }
      case 'unchanged':
        return { outcome: outcome.drafted === 'anew' ? ('unchanged-anew' as const) : ('unchanged' as const) }
      case 'unexplained':
      case 'unapproved':
        return { outcome: outcome.outcome }
    }
  } catch (error) {
    if (error instanceof EffectiveDateRefused) return { outcome: 'wrong-input' as const }
    if (error instanceof NoSuchVersion) return { outcome: 'not-found' as const }
    throw error
  }
})
