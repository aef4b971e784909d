import { type Condition } from '@/policy/clauses/condition';
import { type FactShape } from '@/policy/facts/shape';
import { type Language } from '@/policy/vocabulary/laws';

/**
 * A condition of a clause as a sentence without a full stop: «страна получателя — одно из: Россия, Беларусь; и …».
 * @param factName what a fact is called
 */
export function conditionInWords(condition: Condition, language: Language, factName: (path: string) => string): string {
  const words = wording[language];
  const say = (part: Condition): string => {
    const sentence = conditionInWords(part, language, factName);
    return part.kind === 'all' || part.kind === 'any' ? `(${sentence})` : sentence;
  };
  switch (condition.kind) {
    case 'all':
      return condition.conditions.map(say).join(`; ${words.and} `);
    case 'any':
      return condition.conditions.map(say).join(`; ${words.or} `);
    case 'not':
      return `${words.not} ${say(condition.condition)}`;
    case 'some':
      return `${words.some} ${words.quote(factName(condition.path.name))} ${words.one}: ${say(condition.where)}`;
    case 'fact': {
      const { path, operator, expected } = condition;
      const shown = (Array.isArray(expected) ? expected : [expected]).map((one) => valueInWords(path.shape, one as string | number | boolean, language)).join(', ');
      const predicate = {
        is: `— ${shown}`,
        isOneOf: `— ${words.oneOf} ${shown}`,
        includes: `${words.includes} ${shown}`,
        isEmpty: expected === true ? words.empty : words.notEmpty,
        isAtLeast: `${words.atLeast} ${shown}`,
        isAnswered: expected === true ? words.answered : words.unanswered,
      }[operator];
      return `${words.quote(factName(path.name))} ${predicate}`;
    }
  }
}

/** A code by its name, yes and no as words. */
function valueInWords(shape: FactShape, value: string | number | boolean, language: Language): string {
  if (typeof value === 'boolean') return value ? wording[language].yes : wording[language].no;
  const leaf = shape.kind === 'list' ? shape.item : shape;
  return leaf.kind === 'code' ? (leaf.names?.[String(value)]?.[language] ?? String(value)) : String(value);
}

const wording = {
  ru: {
    quote: (name: string) => `«${name}»`,
    and: 'и',
    or: 'или',
    not: 'неверно, что',
    some: 'в списке',
    one: 'есть хотя бы одна строка, для которой',
    oneOf: 'одно из:',
    includes: 'содержит:',
    empty: 'указано, что такого нет',
    notEmpty: 'не пусто',
    atLeast: 'не меньше',
    answered: 'есть ответ',
    unanswered: 'ответа нет',
    yes: 'да',
    no: 'нет',
  },
  en: {
    quote: (name: string) => `“${name}”`,
    and: 'and',
    or: 'or',
    not: 'it is not so that',
    some: 'in the list',
    one: 'there is at least one row for which',
    oneOf: 'one of:',
    includes: 'includes:',
    empty: 'is said to be none',
    notEmpty: 'is not empty',
    atLeast: 'is at least',
    answered: 'is answered',
    unanswered: 'is not answered',
    yes: 'yes',
    no: 'no',
  },
} satisfies Record<Language, Record<string, string | ((name: string) => string)>>;
