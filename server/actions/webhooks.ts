'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { environment } from '@/server/environment'
import { NotAllowed } from '@/server/organisations/errors'
import { may, type Role } from '@/server/sessions/roles'
import { addWebhook as add, removeWebhook as remove, sendAgain as again } from '@/server/webhooks/webhooks'

const id = z.string().min(1).max(64)

function allow(role: Role): void {
  if (!may(role, 'change-settings')) throw new NotAllowed('change-settings')
}

const done = (found: boolean) => {
  revalidatePath('/organisation')
  return { outcome: found ? ('done' as const) : ('not-found' as const) }
}

/** Adds a webhook. @returns its signing key, this once */
export const addWebhook = action({ schema: z.object({ url: z.string().max(2_000) }), access: 'person' }, async ({ url }, { person }) => {
  allow(person.role)
  const added = await add(database(), person.organisationId, url, environment().privateWebhooks)
  if (typeof added === 'string') return { outcome: added }
  revalidatePath('/organisation')
  return { outcome: 'done' as const, secret: added.secret }
})

export const removeWebhook = action({ schema: z.object({ webhookId: id }), access: 'person' }, async ({ webhookId }, { person }) => {
  allow(person.role)
  return done(await remove(database(), person.organisationId, webhookId))
})

/** Sends a message once more. */
export const sendWebhookAgain = action({ schema: z.object({ deliveryId: id }), access: 'person' }, async ({ deliveryId }, { person }) => {
  allow(person.role)
  return done(await again(database(), person.organisationId, deliveryId))
})
