import { isAnswered, type FactPath } from '@/policy/clauses/fact-path';
import { type Format } from '@/policy/clauses/template/node';
import { type FactShape } from '@/policy/facts/shape';
import { formatDate } from '@/policy/language/date';
import { formatDuration } from '@/policy/language/duration';
import { separatorAfter } from '@/policy/language/joined';
import { formatNumber } from '@/policy/language/number';
import { numberWords, type Agreement } from '@/policy/language/number-words';
import { pluralForm } from '@/policy/language/plural';
import { type DurationUnit } from '@/policy/vocabulary/duration';
import { type Language } from '@/policy/vocabulary/laws';
import { placeholder } from './placeholder';
import { plainText, type Inline, type PlaceholderReason, type Value, type ValueType } from './tree';

const nbsp = '\u00a0';

/** How values are written: the language, and whether the house style spells numbers out. */
export type Writing = { language: Language; numberWords: boolean };

/** A fact about to be printed: its value, its place in the facts (`recipients.0.name`), its shape. */
export type Printed = { value: unknown; path: string; label: string; shape: FactShape };

/**
 * Turns a fact into the nodes that print it. Total: whatever cannot be printed becomes a placeholder.
 *
 * @param inner for a list of records: the value and place of the printed field in one item
 */
export function printFact(
  fact: Printed,
  format: Format,
  writing: Writing,
  inner: (item: unknown, place: number, field: FactPath | null) => Printed,
): Inline[] {
  if (!isAnswered(fact.value)) return gap(fact, writing, 'unanswered');
  switch (format.kind) {
    case 'list':
      if (!Array.isArray(fact.value)) return gap(fact, writing, 'unanswered');
      return fact.value.length === 0 ? gap(fact, writing, 'empty') : printList(fact.value, format.field, writing, inner);
    case 'count': {
      const n = Array.isArray(fact.value) ? fact.value.length : fact.value;
      if (typeof n !== 'number') return gap(fact, writing, 'unanswered');
      return [value(fact.path, 'number', `${spelled(n, format, writing)}${nbsp}${pluralForm(writing.language, n, format.forms)}`)];
    }
    case 'words':
      return typeof fact.value === 'number' ? [value(fact.path, 'number', spelled(fact.value, format, writing))] : gap(fact, writing, 'unanswered');
    case 'duration':
      return isDuration(fact.value)
        ? [value(fact.path, 'duration', formatDuration(writing.language, fact.value, format.case, writing.numberWords))]
        : gap(fact, writing, 'unanswered');
    default:
      return printPlain(fact, writing);
  }
}

function printList(
  items: readonly unknown[],
  field: FactPath | null,
  writing: Writing,
  inner: (item: unknown, place: number, field: FactPath | null) => Printed,
): Inline[] {
  const printed = items.map((item, place) => printPlain(inner(item, place, field), writing));
  const words = printed.map(plainText);
  return printed.flatMap((nodes, place): Inline[] => {
    const separator = separatorAfter(writing.language, place, words);
    return separator === '' ? nodes : [...nodes, { kind: 'text', text: separator }];
  });
}

function gap(fact: Printed, writing: Writing, reason: PlaceholderReason): Inline[] {
  return [placeholder(writing.language, fact.path, fact.label, reason)];
}

function printPlain(fact: Printed, writing: Writing): Inline[] {
  const { value: content, path, shape } = fact;
  if (!isAnswered(content)) return gap(fact, writing, 'unanswered');
  switch (shape.kind) {
    case 'localized': {
      const words = isRecord(content) ? content[writing.language] : null;
      return typeof words === 'string' && isAnswered(words) ? typed(path, 'text', words) : gap(fact, writing, 'untranslated');
    }
    case 'code': {
      const name = typeof content === 'string' ? shape.names?.[content]?.[writing.language] : undefined;
      return name === undefined ? gap(fact, writing, 'unanswered') : [value(path, 'text', name)];
    }
    case 'number':
      return typeof content === 'number' ? [value(path, 'number', formatNumber(writing.language, content))] : gap(fact, writing, 'unanswered');
    case 'date': {
      const day = typeof content === 'string' ? formatDate(writing.language, content) : null;
      return day === null ? gap(fact, writing, 'unanswered') : [value(path, 'date', day)];
    }
    case 'duration':
      return isDuration(content) ? [value(path, 'duration', formatDuration(writing.language, content, 'nominative', writing.numberWords))] : gap(fact, writing, 'unanswered');
    case 'url':
    case 'email':
      return typeof content === 'string' ? address(path, shape.kind, content) : gap(fact, writing, 'unanswered');
    default:
      return typeof content === 'string' ? typed(path, 'text', content) : gap(fact, writing, 'unanswered');
  }
}

function spelled(n: number, agreement: Agreement, writing: Writing): string {
  const digits = formatNumber(writing.language, n);
  const words = writing.numberWords ? numberWords(writing.language, n, agreement) : null;
  return words === null ? digits : `${digits}${nbsp}(${words})`;
}

function value(path: string, type: ValueType, text: string): Value {
  return { kind: 'value', path, type, text };
}

/** What a person typed, verbatim. Its line ends become nodes; control characters, which no format can carry, a sign. */
function typed(path: string, type: ValueType, text: string): Inline[] {
  const trimmed = text.trim();
  if (!/[\u0000-\u001f\u007f\ufffe\uffff\ud800-\udfff]/.test(trimmed)) return [value(path, type, trimmed)];
  const lines = trimmed
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split('\n');
  return lines.flatMap((line, place): Inline[] => {
    const words: Inline[] = line === '' ? [] : [value(path, type, line)];
    return place === 0 ? words : [{ kind: 'break' }, ...words];
  });
}

function address(path: string, type: 'url' | 'email', text: string): Inline[] {
  const href = hrefOf(type, text.trim());
  const nodes = typed(path, type, text);
  return href === null ? nodes : nodes.map((node) => (node.kind === 'value' ? { ...node, href } : node));
}

/** Where a typed address leads; null when it is none, or leads anywhere but to the web or a mailbox. */
export function hrefOf(type: ValueType, text: string): string | null {
  if (type === 'email') return /^[^\s@<>"]+@[^\s@<>"]+$/.test(text) ? `mailto:${text}` : null;
  return type === 'url' && /^https?:\/\/[^\s<>"]+$/i.test(text) ? text : null;
}

function isRecord(content: unknown): content is Record<string, unknown> {
  return content !== null && typeof content === 'object' && !Array.isArray(content);
}

function isDuration(content: unknown): content is { n: number; unit: DurationUnit } {
  return isRecord(content) && typeof content.n === 'number' && typeof content.unit === 'string';
}
