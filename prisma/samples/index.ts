import { type Answers, answersSchema } from '@/policy/answers'
import healthBot from './health-bot.json'
import messenger from './messenger.json'
import onlineShop from './online-shop.json'

/** A service of the demonstration organisation. Companies, people, addresses and numbers are invented. */
export interface Sample {
  /** Its slug: the address of its policy. */
  slug: string
  answers: Answers
  /** Day from which its first version applies. */
  effectiveFrom: string
}

/** A messenger under 152-FZ, a health bot under the GDPR, and a shop under both. */
export const samples: readonly Sample[] = [
  { slug: 'polyana', answers: answersSchema.parse(messenger), effectiveFrom: '2026-10-15' },
  { slug: 'kummel', answers: answersSchema.parse(healthBot), effectiveFrom: '2026-11-01' },
  { slug: 'venok', answers: answersSchema.parse(onlineShop), effectiveFrom: '2026-11-10' },
]
