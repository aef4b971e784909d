import { type Library } from '@/policy/clauses/library'
import { proseOf } from '@/policy/document/prose'
import { draftPolicy } from '@/policy/draft'
import { readabilityOf } from '@/policy/language/readability'
import { applyStartingPoint, startingPoints } from '@/policy/starting-points'

/** Day as of which the documents are drafted: the same figures every time. */
const DAY = '2026-11-01'

/** Reading ease and average length of a sentence, a line a starting point; the library's own words alone. */
export function readabilityTable(library: Library): string {
  const lines = startingPoints.map(({ id }) => {
    const { documents } = draftPolicy(applyStartingPoint(id, {}), library, DAY)
    const figures = (['ru', 'en'] as const).map((language) => {
      const document = documents[language]
      if (!document) return `${language} –`
      const { ease, sentenceLength, words } = readabilityOf(language, proseOf(document))
      return `${language} ease ${ease === null ? '–' : ease.toFixed(1)}, ${sentenceLength.toFixed(1)} words a sentence (${words} words)`
    })
    return `${id}: ${figures.join('; ')}`
  })
  return `${lines.join('\n')}\n`
}
