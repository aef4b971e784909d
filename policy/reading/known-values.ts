import * as vocabulary from '@/policy/vocabulary';
import type { Language } from '@/policy/vocabulary';
import type { Mention, MentionKind } from './mention';
import { readMentions } from './read';

/** Values that a text may hold, by kind. */
export class KnownValues {
  private readonly values = new Set<string>();
  private readonly numbers = new Set<string>();
  private readonly codes = new Set<string>();

  add(kind: MentionKind, value: string): void {
    this.values.add(`${kind} ${value}`);
  }

  /** Adds what a text says; its numbers also by themselves, since a sentence may put them otherwise. */
  addText(text: string): void {
    for (const { kind, value } of read(text)) this.add(kind, value);
    for (const [digits] of text.matchAll(/\d+(?:[.,]\d+)?/gu)) this.addNumber(digits.replace(',', '.'));
    for (const [digits] of text.matchAll(/\d{1,3}(?:[\u00a0\u202f ,]\d{3})+/gu)) this.addNumber(digits.replace(/\D/gu, ''));
  }

  addNumber(digits: string): void {
    this.numbers.add(digits);
  }

  /** A registered number, whatever it is called. */
  addCode(code: string): void {
    this.codes.add(code);
  }

  has(kind: MentionKind, value: string): boolean {
    if (this.values.has(`${kind} ${value}`)) return true;
    if (kind === 'number') return this.numbers.has(value);
    // The register decides what a number is called; its characters are what may not change.
    return kind === 'identifier' && this.codes.has(value.split(' ')[1] ?? value);
  }
}

const cache = new Map<string, readonly Mention[]>();

/** Clauses are read again with every keystroke of a draft, and change with the library alone. */
function read(text: string): readonly Mention[] {
  const before = cache.get(text);
  if (before) return before;
  if (cache.size > 5000) cache.clear();
  const mentions = readMentions(text);
  cache.set(text, mentions);
  return mentions;
}

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** What the facts hold: every text, number, date, period and country in them, wherever it stands. */
export function valuesOfFacts(facts: unknown, known: KnownValues): void {
  const texts = new Set<string>();
  const walk = (value: Plain): void => {
    if (typeof value === 'number') known.addNumber(String(value));
    else if (typeof value === 'string') {
      if (value in vocabulary.countries) known.add('country', value);
      if (/\d|@|\.|\p{Lu}/u.test(value)) texts.add(value);
      if (/^[\dA-Z]{5,20}$/u.test(value)) known.addCode(value);
    } else if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === 'object') {
      const period = value as { n?: Plain; unit?: Plain };
      if (typeof period.n === 'number' && typeof period.unit === 'string') known.add('period', `${period.n} ${period.unit.replace('calendar-day', 'day')}`);
      Object.values(value).forEach(walk);
    }
  };
  walk(facts as Plain);
  known.addText([...texts].join('\n;\n'));
}

let names: string | undefined;

/** The names of codes are words of the product: acts with their numbers and dates, kinds of data and so on. */
export function vocabularyNames(): string {
  names ??= Object.values(vocabulary as Readonly<Record<string, unknown>>).flatMap((table) =>
    typeof table !== 'object' || table === null || table === vocabulary.countries ? [] : Object.values(table).flatMap((name: unknown) => (isBilingual(name) && /\d|\p{Lu}/u.test(name.ru + name.en) ? [name.ru, name.en] : [])),
  ).join('\n;\n');
  return names;
}

function isBilingual(value: unknown): value is Record<Language, string> {
  return typeof value === 'object' && value !== null && 'ru' in value && 'en' in value && typeof value.ru === 'string' && typeof value.en === 'string';
}
