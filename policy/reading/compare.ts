import type { Language } from '@/policy/vocabulary';
import { KnownValues, valuesOfFacts, vocabularyNames } from './known-values';
import type { Mention, MentionKind } from './mention';
import { readMentions } from './read';

/** What the reader found: the texts say different things, or one says what nobody answered. */
export interface Discrepancy {
  readonly rule: 'languages-differ' | 'not-in-facts' | 'fact-missing';
  readonly kind: MentionKind | 'words';
  /** The value, in one spelling for both languages. */
  readonly value: string;
  /** The text that says it, or that lacks it. */
  readonly language: Language;
  /** The words around it; for a missing fact, the fact. */
  readonly quote: string;
  /** The words are a person’s own answer. */
  readonly typed: boolean;
}

/** What a text is compared with. */
export interface Written {
  /** The finished texts, as plain text. */
  readonly texts: Partial<Record<Language, string>>;
  /** Any plain JSON. */
  readonly facts: unknown;
  /** The words of the clauses themselves, as they stand in the library: their numbers and articles are nobody’s answer. */
  readonly constants: readonly string[];
  /** What each text must carry word for word. */
  readonly due: readonly Readonly<Record<Language, string | null>>[];
  /** What each text must carry in any way of writing: a date, a period, a country. */
  readonly dueValues: readonly Readonly<{ kind: MentionKind; value: string }>[];
}

/** Kinds that both languages say equally often; the others only need to occur in both. */
const COUNTED: ReadonlySet<MentionKind> = new Set(['date', 'email', 'url', 'identifier', 'period', 'article', 'number']);

/**
 * Reads finished texts back and compares them with one another and with the facts. It shares no code with what wrote
 * them: it knows Russian and English, not documents.
 *
 * @returns discrepancies in the order of the texts; none when every value has its source and both languages agree
 */
export function compareWithFacts({ texts, facts, constants, due, dueValues }: Written): Discrepancy[] {
  const read = (['ru', 'en'] as const).flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [{ language, text, mentions: mentionsOf(text) }];
  });
  const answered = new KnownValues();
  valuesOfFacts(facts, answered);
  const own = new KnownValues();
  for (const words of [...constants, vocabularyNames()]) own.addText(words);
  const sourceless = read.flatMap(({ language, text, mentions }) =>
    mentions.filter(({ kind, value }) => !answered.has(kind, value) && !own.has(kind, value)).map((mention) => discrepancy('not-in-facts', mention, language, text, answered)),
  );
  return [...sourceless, ...between(read, answered, own), ...missing(read, due), ...unsaid(read, dueValues)];
}

interface Reading {
  readonly language: Language;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The mentions of a text without its own numbering and the references to it. */
function mentionsOf(text: string): Mention[] {
  const labels = new Set([...text.matchAll(/^\s*(\d+(?:\.\d+)*)\.?\s/gmu)].map((m) => m[1] ?? ''));
  const starts = new Set([...text.matchAll(/^(\s*)\d+(?:\.\d+)*\.?\s/gmu)].map((m) => m.index + (m[1]?.length ?? 0)));
  const blanked = text.replace(/^(\s*)(\d+(?:\.\d+)*\.?)(?=\s)/gmu, (_, indent: string, label: string) => indent + '§'.repeat(label.length));
  return readMentions(starts.size === 0 ? text : blanked).filter((mention) => !(mention.kind === 'number' && labels.has(mention.value) && isReference(text, mention)));
}

/** «п. 1.3», “clause 1.3”, and the further numbers of such a list. */
function isReference(text: string, { from }: Mention): boolean {
  return /(?:(?<!\p{L})(?:пп?\.|пункт\p{L}*|раздел\p{L}*|clauses?|sections?|appendix|приложени\p{L}*)[\s\u00a0]*)(?:\d+(?:\.\d+)*(?:,| и| and|[–—-]|[\s\u00a0])*[\s\u00a0]*)*$/iu.test(text.slice(Math.max(0, from - 60), from));
}

function between(read: readonly Reading[], answered: KnownValues, own: KnownValues): Discrepancy[] {
  const [one, other] = read;
  if (one === undefined || other === undefined) return [];
  return [...lacking(one, other, answered, own), ...lacking(other, one, answered, own)];
}

/** What one text says more often than the other. */
function lacking(one: Reading, other: Reading, answered: KnownValues, own: KnownValues): Discrepancy[] {
  const counts = new Map<string, number>();
  for (const { kind, value } of other.mentions) counts.set(`${kind} ${value}`, (counts.get(`${kind} ${value}`) ?? 0) + 1);
  return one.mentions.flatMap((mention) => {
    const key = `${mention.kind} ${mention.value}`;
    const left = counts.get(key) ?? 0;
    if (COUNTED.has(mention.kind)) counts.set(key, left - 1);
    // A country may stand in the name of an act in one language alone.
    return left > 0 || (mention.kind === 'country' && own.has('country', mention.value)) ? [] : [discrepancy('languages-differ', mention, one.language, one.text, answered)];
  });
}

function discrepancy(rule: Discrepancy['rule'], { kind, value, from, to }: Mention, language: Language, text: string, answered: KnownValues): Discrepancy {
  return { rule, kind, value, language, quote: text.slice(Math.max(0, from - 40), Math.min(text.length, to + 40)).replace(/\s+/gu, ' ').trim(), typed: answered.has(kind, value) };
}

function missing(read: readonly Reading[], due: Written['due']): Discrepancy[] {
  return read.flatMap(({ language, text }) => {
    const words = plain(text);
    return due.flatMap((fact): Discrepancy[] => {
      const wanted = fact[language];
      return wanted === null || wanted === '' || words.includes(plain(wanted)) ? [] : [{ rule: 'fact-missing', kind: 'words', value: wanted, language, quote: wanted, typed: true }];
    });
  });
}

function unsaid(read: readonly Reading[], due: Written['dueValues']): Discrepancy[] {
  return read.flatMap(({ language, mentions }) => {
    const said = new Set(mentions.map(({ kind, value }) => `${kind} ${value}`));
    return due.filter(({ kind, value }) => !said.has(`${kind} ${value}`)).map(({ kind, value }): Discrepancy => ({ rule: 'fact-missing', kind, value, language, quote: value, typed: true }));
  });
}

/** Without what typography changes: spaces, quotation marks, hyphens, ё. */
function plain(text: string): string {
  return text.toLowerCase().replace(/ё/gu, 'е').replace(/[^\p{L}\p{N}@]+/gu, '');
}
