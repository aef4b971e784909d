import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { organization } from 'better-auth/plugins'
import { defaultRoles, memberAc } from 'better-auth/plugins/organization/access'
import { database } from '@/server/database/client'
import { authSecret, environment } from '@/server/environment'

/** Shortest password that is accepted, in characters. */
export const SHORTEST_PASSWORD = 10

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 14

let made: ReturnType<typeof make> | null = null

/** Accounts and sessions of this process: better-auth over our own tables, which spell "organisation". */
export function auth() {
  made ??= make()
  return made
}

function make() {
  return betterAuth({
    appName: 'Klauza',
    baseURL: environment().publicUrl,
    secret: authSecret(),
    telemetry: { enabled: false },
    database: prismaAdapter(database(), { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, minPasswordLength: SHORTEST_PASSWORD, maxPasswordLength: 256, autoSignIn: true },
    advanced: { cookiePrefix: 'klauza', database: { generateId: false } },
    plugins: [
      organization({
        // better-auth decides who may invite and remove; what our own roles may do is in server/sessions/roles.ts.
        roles: { ...defaultRoles, lawyer: memberAc },
        invitationExpiresIn: INVITATION_DAYS * 24 * 60 * 60,
        // Invitations are links that are handed over by hand; the link works for the invited address alone.
        requireEmailVerificationOnInvitation: false,
        schema: {
          organization: { modelName: 'organisation' },
          member: { fields: { organizationId: 'organisationId' } },
          invitation: { fields: { organizationId: 'organisationId' } },
          session: { fields: { activeOrganizationId: 'activeOrganisationId' } },
        },
      }),
      // The last one: it carries the cookies of the others over to the answer.
      nextCookies(),
    ],
  })
}
