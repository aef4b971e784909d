'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { createService } from '@/server/services/create'
import { beginningSchema, firstAnswers } from '@/server/services/first-answers'
import { ensureGuestToken } from '@/server/sessions/guest'

/** Makes a service from the first answers and goes to its wizard. Whoever has no account gets a guest's cookie. */
export const beginService = action({ schema: beginningSchema, access: 'anyone' }, async (beginning, { person }) => {
  const owner = person ? { organisationId: person.organisationId } : { guestToken: ensureGuestToken(await cookies()) }
  const service = await createService(database(), owner, { answers: firstAnswers(beginning) })
  return redirect(`/services/${service.id}/wizard/controller`)
})
