'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { answersSchema, type AnswersInput, type Localized } from '@/policy/answers'
import { type Language } from '@/policy/vocabulary'
import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { createService } from '@/server/services/create'
import { ensureGuestToken } from '@/server/sessions/guest'

const text = z.string().trim().max(200)
const schema = z.object({
  name: text,
  kind: text,
  where: z.enum(['ru', 'eu', 'both']),
  languages: z.enum(['both', 'ru', 'en']),
  /** The language in which the founder is writing. */
  writing: z.enum(['ru', 'en']),
})
type Beginning = z.output<typeof schema>

/** Makes a service from the first answers and goes to its wizard. Whoever has no account gets a guest's cookie. */
export const beginService = action({ schema, access: 'anyone' }, async (beginning, { person }) => {
  const owner = person ? { organisationId: person.organisationId } : { guestToken: ensureGuestToken(await cookies()) }
  const answers = answersSchema.parse(firstAnswers(beginning))
  const service = await createService(database(), owner, { answers })
  return redirect(`/services/${service.id}/wizard/controller`)
})

function firstAnswers({ name, kind, where, languages, writing }: Beginning): AnswersInput {
  const documentLanguages: Language[] = languages === 'both' ? ['ru', 'en'] : [languages]
  const inWriting = (words: string): Localized | null => (words === '' ? null : { ru: null, en: null, [writing]: words })
  return {
    laws: {
      lead: where === 'eu' ? 'eu-gdpr' : 'ru-152fz',
      also: where === 'both' ? ['eu-gdpr'] : [],
      userCountries: where === 'ru' ? ['RU'] : null,
      languages: documentLanguages,
    },
    service: {
      // A name is usually the same in both languages; what the service is, is not.
      name: name === '' ? null : { ru: name, en: name },
      kind: inWriting(kind),
    },
    documents: { kind: where === 'eu' ? 'privacy-policy' : 'processing-policy' },
  }
}
