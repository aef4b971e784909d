'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { z } from 'zod'
import { emailAddress } from '@/policy/answers'
import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { claimServices } from '@/server/services/claim'
import { mayAttempt } from '@/server/sessions/attempts'
import { auth, SHORTEST_PASSWORD } from '@/server/sessions/auth'
import { forgetGuest, guestToken } from '@/server/sessions/guest'
import { workplaceOf } from '@/server/organisations/workplace'
import { makeOrganisation } from '@/server/sessions/visitor'

/** What may be wrong with an attempt to get in. */
type AccountError = 'wrong-credentials' | 'email-taken' | 'weak-password' | 'email-format' | 'name-missing' | 'too-many-attempts'
const refuse = (outcome: AccountError) => ({ outcome })

const line = z.string().trim().max(200)
const credentials = { email: z.string().trim().max(320), password: z.string().max(256), next: z.string().max(500) }

/** Makes an account and its organisation, and hands it everything that the guest has answered. */
export const signUp = action(
  { schema: z.object({ ...credentials, name: line, organisation: line }), access: 'anyone' },
  async ({ email, password, name, organisation, next }) => {
    if (name === '') return refuse('name-missing')
    if (!emailAddress.safeParse(email).success) return refuse('email-format')
    if (password.length < SHORTEST_PASSWORD) return refuse('weak-password')
    if (!mayAttempt(email.toLowerCase(), Date.now())) return refuse('too-many-attempts')
    try {
      const { user } = await auth().api.signUpEmail({ body: { name, email, password }, headers: await headers() })
      const made = await makeOrganisation(user.id, organisation === '' ? name : organisation)
      await claim(made.id)
    } catch (error) {
      if (error instanceof APIError && error.body?.code?.startsWith('USER_ALREADY_EXISTS')) return refuse('email-taken')
      throw error
    }
    return redirect(within(next))
  },
)

/** Signs in. What a guest answered before joins the organisation too. */
export const signIn = action({ schema: z.object(credentials), access: 'anyone' }, async ({ email, password, next }) => {
  if (!mayAttempt(email.toLowerCase(), Date.now())) return refuse('too-many-attempts')
  try {
    const { user } = await auth().api.signInEmail({ body: { email, password }, headers: await headers() })
    const workplace = await workplaceOf(database(), user.id, null)
    if (workplace) await claim(workplace.id)
  } catch (error) {
    // Which of the two is wrong is not said: an address would otherwise tell whether it has an account.
    if (error instanceof APIError && error.statusCode < 500) return refuse('wrong-credentials')
    throw error
  }
  return redirect(within(next))
})

export const signOut = action({ schema: z.unknown(), access: 'anyone' }, async () => {
  await auth().api.signOut({ headers: await headers() })
  return redirect('/')
})

async function claim(organisationId: string): Promise<void> {
  const jar = await cookies()
  const token = guestToken(jar)
  if (token === null) return
  await claimServices(database(), organisationId, token)
  forgetGuest(jar)
}

/** Where to go afterwards: a path of this product, never another site. */
function within(next: string): string {
  return /^\/(?![/\\])/.test(next) ? next : '/services'
}
