import { type Answers } from '@/policy/answers'
import { type Facts } from '@/policy/facts'
import { formatVersion, type VersionNumber } from '@/policy/versions/number'

/** When and under which number a version is published. */
export interface Dating {
  number: VersionNumber
  /** YYYY-MM-DD, like the next one. */
  effectiveFrom: string
  publishedOn: string
}

/**
 * The answers as a version freezes them. The day from which it binds is that of publishing; the number and the day of the
 * last revision are set only where the founder lets the document show them.
 */
export function datedAnswers(answers: Answers, { number, effectiveFrom, publishedOn }: Dating): Answers {
  const { documents } = answers
  return {
    ...answers,
    documents: {
      ...documents,
      effectiveFrom,
      versionLabel: documents.versionLabel === null ? null : formatVersion(number),
      revisedAt: documents.revisedAt === null ? null : publishedOn,
    },
  }
}

/** Facts without what publishing itself writes into them: the same for two versions that say the same. */
export function undatedFacts(facts: Facts): Facts {
  return {
    ...facts,
    laws: { ...facts.laws, asOf: '', california: { ...facts.laws.california, lastUpdated: null } },
    documents: { ...facts.documents, effectiveFrom: null, versionLabel: null, revisedAt: null },
  }
}
