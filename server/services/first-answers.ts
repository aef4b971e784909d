import { z } from 'zod'
import { type Answers, answersSchema, type AnswersInput, type Localized } from '@/policy/answers'
import { applyStartingPoint, startingPointIds } from '@/policy/starting-points'
import { type Language } from '@/policy/vocabulary'

const text = z.string().trim().max(200)
const everyone = { name: text, languages: z.enum(['both', 'ru', 'en']) }

/** What a founder is asked before the wizard. Where users live, and what the service is, a starting point says itself. */
export const beginningSchema = z.discriminatedUnion('from', [
  z.object({
    ...everyone,
    from: z.literal('blank'),
    kind: text,
    where: z.enum(['ru', 'eu', 'both']),
    /** The language in which the founder is writing. */
    writing: z.enum(['ru', 'en']),
  }),
  z.object({ ...everyone, from: z.enum(startingPointIds) }),
])
export type Beginning = z.output<typeof beginningSchema>
type Blank = Extract<Beginning, { from: 'blank' }>

/** The answers that a new service begins with: those of its starting point, or the few that were just given. */
export function firstAnswers(beginning: Beginning): Answers {
  const documentLanguages: Language[] = beginning.languages === 'both' ? ['ru', 'en'] : [beginning.languages]
  const { name, from } = beginning
  // A name is usually the same in both languages.
  const serviceName: Localized | null = name === '' ? null : { ru: name, en: name }
  if (from === 'blank') return answersSchema.parse(blankAnswers(beginning, serviceName, documentLanguages))
  const answers = applyStartingPoint(from, { serviceName: serviceName ?? undefined })
  return { ...answers, laws: { ...answers.laws, languages: documentLanguages } }
}

function blankAnswers({ kind, where, writing }: Blank, serviceName: Localized | null, documentLanguages: Language[]): AnswersInput {
  return {
    laws: {
      lead: where === 'eu' ? 'eu-gdpr' : 'ru-152fz',
      also: where === 'both' ? ['eu-gdpr'] : [],
      userCountries: where === 'ru' ? ['RU'] : null,
      languages: documentLanguages,
    },
    // What the service is, unlike its name, is not the same words in the other language.
    service: { name: serviceName, kind: kind === '' ? null : { ru: null, en: null, [writing]: kind } },
    documents: { kind: where === 'eu' ? 'privacy-policy' : 'processing-policy' },
  }
}
