import { type Condition } from '@/policy/clauses/condition';
import { type FactShape } from '@/policy/facts/shape';
import { type Language } from '@/policy/vocabulary/laws';

type Leaf = Extract<Condition, { kind: 'fact' }>;
type FactName = (path: string) => string;

/**
 * A condition of a clause as a sentence without a full stop, so that a lawyer can read when the clause applies without
 * reading YAML: «„Вы отправляете рекламу“ — да, и „Как отписаться“ — указано».
 *
 * Negation is carried to where it reads naturally: not (a and b) is “not a, or not b”.
 * @param factName what a fact is called
 */
export function conditionInWords(condition: Condition, language: Language, factName: FactName): string {
  return join(condition, false, language, factName);
}

/** The parts of a condition, all of which (or one of which) must hold: the lines under which a page can show them. */
export function conditionParts(condition: Condition): { join: 'all' | 'any'; parts: readonly Condition[] } {
  const compound = condition.kind === 'all' || condition.kind === 'any';
  return compound ? { join: condition.kind, parts: condition.conditions } : { join: 'all', parts: [condition] };
}

function join(condition: Condition, negated: boolean, language: Language, factName: FactName): string {
  const words = wording[language];
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const joiner = (condition.kind === 'all') !== negated ? words.and : words.or;
      const parts = condition.conditions.map((part) => {
        const inner = join(part, negated, language, factName);
        return isCompound(part) ? `(${inner})` : inner;
      });
      return parts.join(joiner);
    }
    case 'not':
      return join(condition.condition, !negated, language, factName);
    case 'some': {
      const where = join(condition.where, false, language, factName);
      return `${words.quote(factName(condition.path.name))} — ${negated ? words.noneWhere : words.someWhere} ${where}`;
    }
    case 'fact':
      return `${words.quote(factName(condition.path.name))} — ${predicate(condition, negated, language)}`;
  }
}

function isCompound(condition: Condition): boolean {
  if (condition.kind === 'not') return isCompound(condition.condition);
  return (condition.kind === 'all' || condition.kind === 'any') && condition.conditions.length > 1;
}

function predicate({ path, operator, expected }: Leaf, negated: boolean, language: Language): string {
  const words = wording[language];
  const shown = (Array.isArray(expected) ? expected : [expected]).map((one: string | number | boolean) => valueInWords(path.shape, one, language)).join(', ');
  const holds = !negated;
  switch (operator) {
    case 'is':
      return holds ? shown : `${words.not} ${words.quote(shown)}`;
    case 'isOneOf':
      return `${holds ? words.oneOf : words.noneOf} ${shown}`;
    case 'includes':
      return `${holds ? words.includes : words.excludes} ${shown}`;
    case 'isEmpty':
      return (expected === true) === holds ? words.empty : words.notEmpty;
    case 'isAtLeast':
      if (path.shape.kind === 'number') return `${holds ? words.atLeast : words.below} ${shown}`;
      if (expected === 1) return holds ? words.listed : words.nothingListed;
      return `${holds ? words.atLeast : words.below} ${shown}`;
    case 'isAnswered':
      return (expected === true) === holds ? words.answered : words.unanswered;
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
    and: ', и ', or: ', или ', yes: 'да', no: 'нет', not: 'не',
    oneOf: 'одно из:', noneOf: 'ничего из:', includes: 'выбрано:', excludes: 'не выбрано:',
    empty: 'указано, что такого нет', notEmpty: 'не сказано, что такого нет',
    atLeast: 'не меньше', below: 'меньше', listed: 'заполнено', nothingListed: 'не заполнено',
    answered: 'есть ответ', unanswered: 'ответа нет',
    someWhere: 'есть запись, где', noneWhere: 'нет записи, где',
  },
  en: {
    quote: (name: string) => `“${name}”`,
    and: ', and ', or: ', or ', yes: 'yes', no: 'no', not: 'not',
    oneOf: 'one of:', noneOf: 'none of:', includes: 'chosen:', excludes: 'not chosen:',
    empty: 'stated that there is none', notEmpty: 'not stated that there is none',
    atLeast: 'at least', below: 'less than', listed: 'filled in', nothingListed: 'not filled in',
    answered: 'answered', unanswered: 'not answered',
    someWhere: 'there is an entry where', noneWhere: 'there is no entry where',
  },
} satisfies Record<Language, Record<string, string | ((name: string) => string)>>;
