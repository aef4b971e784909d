import { Lexer, LineCounter, parseDocument, isMap, isNode, isScalar, visit, type Document, type Node } from 'yaml';
import { type z } from 'zod';
import { suggestion } from './did-you-mean';
import { flaw, type Flaw, type Message, type Position } from './problem';

/** The place in the file of a part of a YAML document: `['when', 'all', 0]`. */
export type Locate = (path: readonly PropertyKey[]) => Position;

type LocateKey = (path: readonly PropertyKey[], key: string) => Position;

export type YamlFile<Content> = { content: Content | null; flaws: Flaw[]; locate: Locate };

/**
 * Reads a YAML file and checks it against a zod schema.
 *
 * @param firstLine the line of the file on which `text` starts (front matter does not start on the first)
 * @param longest characters that it may have
 * @returns null content when there is an error; every problem with its line and column
 */
export function readYaml<Content>(text: string, schema: z.ZodType<Content>, firstLine = 1, longest = 256_000): YamlFile<Content> {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const parsedText = parseYaml(text, longest, lines);
  if (parsedText.refused) return { content: null, flaws: [flaw('yaml', at(0), parsedText.refused.ru, parsedText.refused.en)], locate: () => at(0) };
  const { document } = parsedText;
  const locate: Locate = (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return at(0);
  };
  const locateKey: LocateKey = (path, key) => {
    const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return isScalar(pair?.key) && pair.key.range ? at(pair.key.range[0]) : locate(path);
  };
  const flaws = document.errors.map((error) => flaw('yaml', at(error.pos[0]), `Файл YAML написан неверно: ${error.message}`, `Not well-formed YAML: ${error.message}`));
  if (flaws.length > 0) return { content: null, flaws, locate };
  const parsed = schema.safeParse(plain(document));
  if (parsed.success) return { content: parsed.data, flaws: [], locate };
  return { content: null, flaws: parsed.error.issues.flatMap((issue) => explain(issue, locate, locateKey)), locate };
}

/** Collections in brackets inside one another; nobody nests more, and each costs the parser a call. */
const deepest = 60;
/** Comparisons of keys within maps: the parser compares each key of a map with all others of it. */
const mostComparisons = 400_000;

/**
 * Parses YAML from outside. Refused before anything is made of it: a file that is too long or too deeply nested, maps with so
 * many keys that comparing them takes seconds, and aliases (`*name`), of which a few blow a small file up beyond all memory,
 * and one inside its own anchor never ends.
 *
 * @param most characters
 * @returns the document, which may have errors of its own, or why it was refused
 */
export function parseYaml(text: string, most: number, lineCounter?: LineCounter): { document: Document.Parsed; refused?: undefined } | { refused: Message } {
  if (text.length > most) return { refused: { ru: `Файл длиннее ${most} знаков.`, en: `The file is longer than ${most} characters.` } };
  if (isTooDeep(text)) return { refused: { ru: `В файле YAML больше ${deepest} скобок друг в друге.`, en: `The YAML file has more than ${deepest} brackets inside one another.` } };
  let comparisons = 0;
  const uniqueKeys = (a: Node, b: Node): boolean => {
    comparisons += 1;
    if (comparisons > mostComparisons) throw new TooManyKeys();
    return a === b || (isScalar(a) && isScalar(b) && a.value === b.value);
  };
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys });
    const alias = firstAlias(document);
    if (alias) return { refused: { ru: `Ссылок YAML (&${alias}, *${alias}) здесь нет: напишите значение ещё раз.`, en: `There are no YAML aliases (&${alias}, *${alias}) here: write the value again.` } };
    return { document };
  } catch (error) {
    if (error instanceof TooManyKeys) return { refused: { ru: 'В файле YAML слишком много ключей.', en: 'The YAML file has too many keys.' } };
    // The parser calls itself for each level of indentation.
    if (error instanceof RangeError) return { refused: { ru: 'Файл YAML вложен слишком глубоко.', en: 'The YAML file is nested too deep.' } };
    throw error;
  }
}

class TooManyKeys extends Error {}

function isTooDeep(text: string): boolean {
  if (!/[[{]/.test(text)) return false;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

function firstAlias(document: Document.Parsed): string | null {
  let found: string | null = null;
  visit(document, {
    Alias: (_key, alias) => {
      found = alias.source;
      return visit.BREAK;
    },
  });
  return found;
}

function plain(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  } catch {
    return undefined;
  }
}

/** Unknown keys that are named one by one. */
const mostNamed = 20;

function explain(issue: z.core.$ZodIssue, locate: Locate, locateKey: LocateKey): Flaw[] {
  const place = issue.path.map(String).join('.') || 'YAML';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, mostNamed).map((key) => {
      const near = suggestion(key, knownKeys);
      return flaw('clause-file', locateKey(issue.path, key), `Ключа «${key}» здесь нет.${near.ru}`, `There is no key “${key}” here.${near.en}`);
    });
  }
  return [flaw('clause-file', locate(issue.path), `«${place}»: ${inRussian(issue)}.`, `“${place}”: ${issue.message}.`)];
}

const knownKeys = [
  'id', 'section', 'when', 'needs', 'refersTo', 'sources', 'status', 'guidance', 'covers', 'confirm', 'waive', 'rule', 'reason', 'title', 'sections', 'clauses',
  'appendix', 'summary', 'forms', 'law', 'voice', 'ru', 'en', 'translates', 'fact', 'where', 'is', 'isOneOf', 'includes', 'isEmpty', 'isAtLeast',
  'isAnswered', 'all', 'any', 'not', 'some',
];

function inRussian(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `ожидается ${issue.expected}`;
    case 'invalid_value':
      return `ожидается одно из: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return 'не хватает значения';
    case 'invalid_format':
      return 'неверный вид';
    default:
      return 'неверное значение';
  }
}
