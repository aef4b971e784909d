import { isAnswered, valueFrom } from '@/policy/clauses/fact-path';
import { type FactShape } from '@/policy/facts/shape';
import { formatDate } from '@/policy/language/date';
import { formatDuration } from '@/policy/language/duration';
import { formatNumber } from '@/policy/language/number';
import { type FactNames } from '@/policy/selection/explain';
import { durationUnits, type DurationUnit, type Language } from '@/policy/vocabulary';
import { factTitle } from './fact-title';

/** How many entries of a list are named before the rest is counted. */
const named = 3;

/**
 * The value of a fact in a few words, for a line of an explanation: «да», «30 дней», «Яндекс, Selectel и ещё 4».
 * Total: whatever stands there has words.
 *
 * @param path from the root of the facts, items by their place: `recipients.list.0.name`
 */
export function factInWords(facts: object, shape: FactShape, path: string, language: Language): string {
  const segments = path.replaceAll('[]', '').split('.');
  return inWords(valueFrom(facts, segments), shapeAt(shape, segments), language);
}

/** Names for `explainReason`: questions, and the words of the vocabularies. */
export function factNames(shape: FactShape, language: Language): FactNames {
  return {
    fact: (path) => factTitle(path, language),
    code: (path, code) => nameOfCode(shapeAt(shape, path.split('.')), code, language),
  };
}

/** What a code of a fact is called; the code itself where no vocabulary names it. */
export function nameOfCode(shape: FactShape | undefined, code: string, language: Language): string {
  const leaf = shape?.kind === 'list' ? shape.item : shape;
  return (leaf?.kind === 'code' ? leaf.names?.[code]?.[language] : undefined) ?? code;
}

/** The shape at a path; places and `[]` of lists may stand in it or not. */
export function shapeAt(shape: FactShape, segments: readonly string[]): FactShape | undefined {
  let here: FactShape | undefined = shape;
  for (const segment of segments) {
    const name = segment.replace(/\[\]$/, '');
    if (/^\d*$/.test(name)) {
      if (here?.kind === 'list') here = here.item;
      continue;
    }
    if (here?.kind === 'list') here = here.item;
    here = here?.kind === 'object' && Object.hasOwn(here.fields, name) ? here.fields[name] : undefined;
  }
  return here;
}

const words = {
  ru: { yes: 'да', no: 'нет', unanswered: 'ответа нет', none: 'указано, что такого нет', answered: 'заполнено', rest: (n: number) => ` и ещё ${n}` },
  en: { yes: 'yes', no: 'no', unanswered: 'not answered', none: 'stated that there is none', answered: 'filled in', rest: (n: number) => ` and ${n} more` },
};

function inWords(value: unknown, shape: FactShape | undefined, language: Language): string {
  const say = words[language];
  if (Array.isArray(value)) return value.length === 0 ? say.none : listInWords(value, shape, language);
  if (!isAnswered(value)) return say.unanswered;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return formatNumber(language, value);
  if (typeof value === 'string') return shape?.kind === 'date' ? (formatDate(language, value) ?? value) : nameOfCode(shape, value, language);
  return recordInWords(value as Readonly<Record<string, unknown>>, shape, language) ?? say.answered;
}

function listInWords(items: readonly unknown[], shape: FactShape | undefined, language: Language): string {
  const item = shape?.kind === 'list' ? shape.item : undefined;
  const shown = items.slice(0, named).map((one) => inWords(one, item, language));
  return shown.join(', ') + (items.length > named ? words[language].rest(items.length - named) : '');
}

/** A text in two languages, a period, or a row, which goes by its name. */
function recordInWords(value: Readonly<Record<string, unknown>>, shape: FactShape | undefined, language: Language): string | null {
  if ('ru' in value && 'en' in value) return firstText(value[language], value.ru, value.en);
  if (typeof value.n === 'number' && isUnit(value.unit)) return formatDuration(language, { n: value.n, unit: value.unit }, 'nominative', false);
  for (const key of ['name', 'text', 'kind', 'value']) {
    const inner = value[key];
    const innerShape = shape?.kind === 'object' ? shape.fields[key] : undefined;
    if (isAnswered(inner)) return inWords(inner, innerShape, language);
  }
  return null;
}

function firstText(...texts: readonly unknown[]): string | null {
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? null;
}

function isUnit(unit: unknown): unit is DurationUnit {
  return typeof unit === 'string' && Object.hasOwn(durationUnits, unit);
}
