import { type Operator, type Reason } from '@/policy/clauses/condition';
import { type FactShape } from '@/policy/facts/shape';
import { type Language } from '@/policy/vocabulary/laws';

/** How facts and their codes are called; by default their labels in the shape, otherwise their paths. */
export type FactNames = {
  fact: (path: string) => string;
  code: (path: string, code: string) => string;
};

/** Names taken from the labels of the schema. */
export function namesFromShape(shape: FactShape, language: Language): FactNames {
  return {
    fact: (path) => labelAt(shape, path.split('.'))?.[language] ?? path,
    code: (_path, code) => code,
  };
}

/** The label of the innermost fact on a path that has one; `[]` stands for the items of a list. */
export function labelAt(shape: FactShape, path: readonly string[]): { ru: string; en: string } | undefined {
  let here: FactShape | undefined = shape;
  let label: { ru: string; en: string } | undefined;
  for (const part of path) {
    const name = part.replace(/\[\]$/, '');
    if (here?.kind === 'list') here = here.item;
    if (name !== '' && !/^\d+$/.test(name)) here = here?.kind === 'object' && Object.hasOwn(here.fields, name) ? here.fields[name] : undefined;
    label = here?.label ?? label;
  }
  return label;
}

/**
 * Why a clause is in the document or not, as a sentence without a full stop:
 * «трансграничная передача: да; страны передачи: не пусто», “cross-border transfer: yes; …”.
 */
export function explainReason(reason: Reason, language: Language, names: FactNames): string {
  const words = wording[language];
  const say = (part: Reason): string => explainReason(part, language, names);
  switch (reason.kind) {
    case 'always':
      return words.always;
    case 'retired':
      return words.retired;
    case 'no-text':
      return words.noText(reason.law);
    case 'section':
      return `${words.section}: ${say(reason.reason)}`;
    case 'not':
      return `${words.not} (${say(reason.reason)})`;
    case 'all':
      return decisive(reason.reasons, reason.result).map(say).join('; ');
    case 'any':
      return (reason.result ? reason.reasons.filter((part) => part.result) : reason.reasons).map(say).join(reason.result ? '; ' : words.and);
    case 'some': {
      const met = reason.items.filter((item) => item.result).length;
      return `${names.fact(reason.fact)}: ${reason.answered ? words.items(met, reason.items.length) : words.unanswered}`;
    }
    case 'fact':
      return `${names.fact(reason.fact)}: ${shown(reason.actual, reason.fact, language, names)}${reason.result ? '' : ` (${words.wanted} ${wanted(reason.operator, reason.expected, reason.fact, language, names)})`}`;
  }
}

/** The facts that a reason looked at, each once, in its order. */
export function factsOf(reason: Reason): string[] {
  const paths = collect(reason);
  return [...new Set(paths)];
}

function collect(reason: Reason): string[] {
  switch (reason.kind) {
    case 'all':
    case 'any':
      return reason.reasons.flatMap(collect);
    case 'not':
    case 'section':
      return collect(reason.reason);
    case 'some':
      return [reason.fact, ...reason.items.flatMap(collect)];
    case 'fact':
      return [reason.fact];
    default:
      return [];
  }
}

/** Where a conjunction fails, only the parts that fail explain it. */
function decisive(reasons: readonly Reason[], result: boolean): readonly Reason[] {
  return result ? reasons : reasons.filter((part) => !part.result);
}

function shown(value: unknown, path: string, language: Language, names: FactNames): string {
  const words = wording[language];
  if (value === null || value === undefined) return words.unanswered;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return names.code(path, value);
  if (Array.isArray(value)) {
    if (value.length === 0) return words.none;
    const strings = value.filter((item) => typeof item === 'string');
    return strings.length === value.length ? strings.map((item) => names.code(path, item)).join(', ') : words.entries(value.length);
  }
  return words.answered;
}

function wanted(operator: Operator, expected: unknown, path: string, language: Language, names: FactNames): string {
  const words = wording[language];
  switch (operator) {
    case 'is':
      return shown(expected, path, language, names);
    case 'isOneOf':
      return `${words.oneOf} ${shown(expected, path, language, names)}`;
    case 'includes':
      return `${words.includes} ${shown(expected, path, language, names)}`;
    case 'isEmpty':
      return expected === true ? words.none : words.notEmpty;
    case 'isAtLeast':
      return `${words.atLeast} ${String(expected)}`;
    case 'isAnswered':
      return expected === true ? words.answered : words.unanswered;
  }
}

type Wording = Record<
  'always' | 'retired' | 'section' | 'not' | 'and' | 'unanswered' | 'answered' | 'yes' | 'no' | 'none' | 'notEmpty' | 'oneOf' | 'includes' | 'atLeast' | 'wanted',
  string
> & { noText: (law: string | null) => string; items: (met: number, all: number) => string; entries: (n: number) => string };

const wording: Record<Language, Wording> = {
  ru: {
    always: 'есть в каждой политике',
    retired: 'положение больше не применяется',
    section: 'раздел не нужен',
    not: 'не выполнено',
    and: ' и ',
    unanswered: 'ответа нет',
    answered: 'ответ есть',
    yes: 'да',
    no: 'нет',
    none: 'пусто',
    notEmpty: 'не пусто',
    oneOf: 'одно из:',
    includes: 'есть',
    atLeast: 'не меньше',
    wanted: 'нужно:',
    noText: (law) => (law === null ? 'нет текста, не зависящего от закона' : `нет текста для закона ${law}`),
    items: (met, all) => `подходит ${met} из ${all}`,
    entries: (n) => `записей: ${n}`,
  },
  en: {
    always: 'stands in every policy',
    retired: 'the clause is no longer used',
    section: 'the section is not needed',
    not: 'not met',
    and: ' and ',
    unanswered: 'not answered',
    answered: 'answered',
    yes: 'yes',
    no: 'no',
    none: 'empty',
    notEmpty: 'not empty',
    oneOf: 'one of:',
    includes: 'includes',
    atLeast: 'at least',
    wanted: 'needed:',
    noText: (law) => (law === null ? 'there is no text that holds without a law' : `there is no text for the law ${law}`),
    items: (met, all) => `${met} of ${all} fit`,
    entries: (n) => `entries: ${n}`,
  },
};
