'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { environment } from '@/server/environment'
import { readHost } from '@/server/own-hosts/host'
import { addHost as add, checkHost as check, removeHost as remove } from '@/server/own-hosts/hosts'
import { textRecords } from '@/server/own-hosts/ownership'

const id = z.string().min(1).max(64)

/** Asks for a host name at which the policy of a service shall be shown too. */
export const addHost = action({ schema: z.object({ serviceId: id, typed: z.string().max(2000) }), access: 'person' }, async ({ serviceId, typed }, { owner }) => {
  const read = readHost(typed, environment().publicUrl)
  if ('problem' in read) return { outcome: read.problem }
  return { outcome: await add(database(), owner, serviceId, read.host) }
})

/** Looks at the DNS now. */
export const checkHost = action({ schema: z.object({ hostId: id }), access: 'person' }, async ({ hostId }, { owner }) => ({
  outcome: await check(database(), owner, hostId, textRecords, new Date()),
}))

/** Lets a host go. */
export const removeHost = action({ schema: z.object({ hostId: id }), access: 'person' }, async ({ hostId }, { owner }) => {
  await remove(database(), owner, hostId)
  return { outcome: 'removed' as const }
})
