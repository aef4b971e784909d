'use server'

import { APIError } from 'better-auth/api'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { z } from 'zod'
import { emailAddress } from '@/policy/answers'
import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { environment } from '@/server/environment'
import { LOGO_LIMIT, logoFrom } from '@/server/organisations/logo'
import { openInvitations } from '@/server/organisations/members'
import { saveSettings } from '@/server/organisations/settings'
import { auth } from '@/server/sessions/auth'
import { givenRoles } from '@/server/sessions/roles'

const id = z.string().min(1).max(64)

/** What better-auth refuses, in the codes of this product; what is none of ours is thrown on. */
const refusals: Readonly<Record<string, string>> = {
  USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION: 'already-member',
  USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION: 'already-invited',
  YOU_ARE_NOT_ALLOWED_TO_INVITE_USERS_TO_THIS_ORGANIZATION: 'not-allowed',
  YOU_ARE_NOT_ALLOWED_TO_INVITE_USER_WITH_THIS_ROLE: 'not-allowed',
  YOU_ARE_NOT_ALLOWED_TO_CANCEL_THIS_INVITATION: 'not-allowed',
  YOU_ARE_NOT_ALLOWED_TO_UPDATE_THIS_MEMBER: 'not-allowed',
  YOU_ARE_NOT_ALLOWED_TO_DELETE_THIS_MEMBER: 'not-allowed',
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER: 'last-owner',
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_WITHOUT_AN_OWNER: 'last-owner',
  YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION: 'not-allowed',
  INVITATION_NOT_FOUND: 'gone',
  MEMBER_NOT_FOUND: 'not-found',
  USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION: 'not-allowed',
}

async function refusable<Result extends { outcome: string }>(work: () => Promise<Result>): Promise<Result | { outcome: string }> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof APIError ? refusals[error.body?.code ?? ''] : undefined
    if (code === undefined) throw error
    return { outcome: code }
  }
}

/** Invites a colleague. @returns the link to hand over */
export const inviteColleague = action({ schema: z.object({ email: z.string().trim().max(320), role: z.enum(givenRoles) }), access: 'person' }, async ({ email, role }, { person }) => {
  if (!emailAddress.safeParse(email).success) return { outcome: 'email-format' as const }
  return refusable(async () => {
    const invitation = await auth().api.createInvitation({ body: { email, role, organizationId: person.organisationId }, headers: await headers() })
    revalidatePath('/organisation')
    return { outcome: 'invited' as const, link: `${environment().publicUrl}/invitations/${invitation.id}` }
  })
})

export const cancelInvitation = action({ schema: z.object({ invitationId: id }), access: 'person' }, async ({ invitationId }, { person }) => {
  const own = await openInvitations(database(), person.organisationId)
  if (!own.some((invitation) => invitation.id === invitationId)) return { outcome: 'not-found' as const }
  return refusable(async () => {
    await auth().api.cancelInvitation({ body: { invitationId }, headers: await headers() })
    revalidatePath('/organisation')
    return { outcome: 'done' as const }
  })
})

/** Joins the organisation that sent an invitation, and goes on in it. */
export const acceptInvitation = action({ schema: z.object({ invitationId: id }), access: 'person' }, async ({ invitationId }) => {
  return refusable(async () => {
    await auth().api.acceptInvitation({ body: { invitationId }, headers: await headers() })
    revalidatePath('/', 'layout')
    return { outcome: 'done' as const }
  })
})

export const changeRole = action({ schema: z.object({ memberId: id, role: z.enum(givenRoles) }), access: 'person' }, async ({ memberId, role }, { person }) =>
  refusable(async () => {
    await auth().api.updateMemberRole({ body: { memberId, role, organizationId: person.organisationId }, headers: await headers() })
    revalidatePath('/organisation')
    return { outcome: 'done' as const }
  }),
)

export const removeMember = action({ schema: z.object({ memberId: id }), access: 'person' }, async ({ memberId }, { person }) =>
  refusable(async () => {
    await auth().api.removeMember({ body: { memberIdOrEmail: memberId, organizationId: person.organisationId }, headers: await headers() })
    revalidatePath('/organisation')
    return { outcome: 'done' as const }
  }),
)

/** Works for another of one's organisations from now on. */
export const chooseOrganisation = action({ schema: z.object({ organisationId: id }), access: 'person' }, async ({ organisationId }) =>
  refusable(async () => {
    await auth().api.setActiveOrganization({ body: { organizationId: organisationId }, headers: await headers() })
    revalidatePath('/', 'layout')
    return { outcome: 'done' as const }
  }),
)

const settings = z.object({
  publishingFourEyes: z.boolean(),
  libraryFourEyes: z.boolean(),
  /** Empty for the colour of the product. */
  accentColour: z.string().trim().toLowerCase().max(20),
  /** A file to take as the logo; null removes it, undefined leaves it. */
  logo: z.instanceof(Uint8Array).nullable().optional(),
})

export const saveOrganisationSettings = action({ schema: settings, access: 'person' }, async ({ accentColour, logo: file, ...switches }, { person }) => {
  if (accentColour !== '' && !/^#[0-9a-f]{6}$/.test(accentColour)) return { outcome: 'accent-format' as const }
  if (file && file.length > LOGO_LIMIT) return { outcome: 'logo-too-large' as const }
  const logo = file ? logoFrom(new Uint8Array(file)) : file
  if (typeof logo === 'string') return { outcome: logo }
  await saveSettings(database(), person, { ...switches, accentColour: accentColour === '' ? null : accentColour, ...(logo === undefined ? {} : { logo }) })
  revalidatePath('/organisation')
  return { outcome: 'saved' as const }
})
