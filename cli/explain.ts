import { type Command, Option } from 'commander'
import { suggestion } from '@/policy/clauses/did-you-mean'
import { draftPolicy } from '@/policy/draft'
import { factsShape } from '@/policy/facts'
import { explainReason, factsOf, namesFromShape } from '@/policy/selection/explain'
import { type Language } from '@/policy/vocabulary'
import { asOfOption, dayFor, languageOption } from '@/cli/drafting/choices'
import { readAnswers } from '@/cli/drafting/read-answers'
import { shippedLibrary } from '@/cli/drafting/shipped-library'
import { InputError } from '@/cli/input-error'

interface Options {
  language: Language
  format: 'text' | 'json'
  clause?: string
  asOf?: string
}

/** `klauza explain`: why each clause is in the document or not, and from which answers. */
export function command(program: Command): void {
  program
    .command('explain <answers>')
    .description('say of every clause why it is in the document or not, and which facts decided (- reads standard input)')
    .option('-c, --clause <id>', 'this clause alone')
    .addOption(languageOption('language of the reasons', 'en'))
    .addOption(new Option('-f, --format <format>', 'format').choices(['text', 'json']).default('text'))
    .addOption(asOfOption())
    .action(async (file: string, { language, format, clause, asOf }: Options) => {
      const answers = await readAnswers(file, { language })
      const { library } = await shippedLibrary()
      const { selection } = draftPolicy(answers, library, dayFor(asOf, answers), [])
      const ids = selection.clauses.map(({ clauseId }) => clauseId)
      if (clause !== undefined && !ids.includes(clause)) {
        const near = suggestion(clause, ids)
        throw new InputError({ ru: `Положения «${clause}» нет в структуре этого закона.${near.ru}`, en: `The outline of this law has no clause “${clause}”.${near.en}` }[language])
      }
      const names = namesFromShape(factsShape, language)
      const rows = selection.clauses
        .filter(({ clauseId }) => clause === undefined || clauseId === clause)
        .map(({ clauseId, sectionId, law, included, because }) => ({
          clause: clauseId,
          section: sectionId,
          included,
          law,
          reason: explainReason(because, language, names),
          facts: factsOf(because),
        }))
      process.stdout.write(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : inText(rows, language))
    })
}

interface Row {
  clause: string
  section: string
  included: boolean
  reason: string
  facts: string[]
}

function inText(rows: readonly Row[], language: Language): string {
  const lines: string[] = []
  let section = ''
  for (const row of rows) {
    if (row.section !== section) lines.push(`${lines.length === 0 ? '' : '\n'}[${row.section}]`)
    section = row.section
    lines.push(`${row.included ? '+' : '−'} ${row.clause}: ${row.reason}`)
    if (row.facts.length > 0) lines.push(`    ← ${row.facts.join(', ')}`)
  }
  const included = rows.filter((row) => row.included).length
  const total = { ru: `Включено положений: ${included} из ${rows.length}.`, en: `Clauses included: ${included} of ${rows.length}.` }
  return `${[...lines, '', total[language]].join('\n')}\n`
}
