import { type Clause } from '../library';
import { walk } from '../template/node';
import { clauseRule, type Rule } from './rule';
import { wholeWord, wordingRule } from './wording';

/** Claims that are true only if the founder said so: the words, and the facts that one of them must stand behind. */
const claims: readonly { name: string; russian: string; english: string; facts: RegExp; what: { ru: string; en: string } }[] = [
  {
    name: 'encryption-claim',
    russian: 'сквозн\\p{L}+ шифровани\\p{L}+',
    english: 'end-to-end',
    facts: /^content\.endToEnd|^content\.calls|^security\./,
    what: { ru: 'ответ о сквозном шифровании (content.endToEnd…)', en: 'the answer on end-to-end encryption (content.endToEnd…)' },
  },
  {
    name: 'anonymity-claim',
    russian: 'анонимн\\p{L}+|обезличен\\p{L}+|обезличива\\p{L}+',
    english: 'anonymous(?:ly)?|anonymi[sz](?:ed|es?|ation)',
    facts: /depersonalis|anonym|actions|aggregate|measures/i,
    what: { ru: 'ответ об обезличивании', en: 'the answer on anonymisation' },
  },
  {
    name: 'sale-claim',
    russian: 'не (?:прода(?:ёт|ём|ются|вал|вала|вали)) (?:персональн\\p{L}+ )?данн\\p{L}+',
    english: '(?:do|does|did) not sell',
    facts: /^laws\.california|^data\.practices|^recipients\.sale/,
    what: { ru: 'ответ о продаже данных', en: 'the answer on the sale of data' },
  },
];

/**
 * Words that claim something technical or commercial stand only in a clause that an answer about it prints or selects
 * (writing guide, E13, E15, E16, R12).
 */
export const boundWords: readonly Rule[] = claims.map(({ name, russian, english, facts, what }) => {
  const words = wordingRule({
    name,
    language: 'both',
    pattern: new RegExp(wholeWord(`${russian}|${english}`), 'giu'),
    spareQuoted: true,
    message: (found) => ({ ru: `«${found}»: за этими словами должен стоять ${what.ru}.`, en: `“${found}”: ${what.en} must stand behind these words.` }),
  });
  return clauseRule(name, (clause, library) => (factsOf(clause).some((fact) => facts.test(fact)) ? [] : words.check({ ...library, clauses: new Map([[clause.id, clause]]) })));
});

/** Every fact that decides whether or how a clause is printed. */
function factsOf(clause: Clause): string[] {
  const facts: string[] = [];
  const visit = (condition: unknown): void => {
    if (Array.isArray(condition)) condition.forEach(visit);
    else if (typeof condition === 'object' && condition !== null) {
      for (const [key, value] of Object.entries(condition)) {
        if (key === 'name' && typeof value === 'string') facts.push(value);
        else visit(value);
      }
    }
  };
  visit(clause.when);
  for (const { title, body } of clause.texts) {
    for (const template of [title, body]) if (template) walk(template, (node) => 'path' in node && facts.push(node.path.name));
  }
  return facts;
}
