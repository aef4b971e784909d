import { LineCounter, parseDocument, isMap, isNode, isScalar } from 'yaml';
import { type z } from 'zod';
import { suggestion } from './did-you-mean';
import { flaw, type Flaw, type Position } from './problem';

/** The place in the file of a part of a YAML document: `['when', 'all', 0]`. */
export type Locate = (path: readonly PropertyKey[]) => Position;

type LocateKey = (path: readonly PropertyKey[], key: string) => Position;

export type YamlFile<Content> = { content: Content | null; flaws: Flaw[]; locate: Locate };

const longest = 256_000;

/**
 * Reads a YAML file and checks it against a zod schema.
 *
 * @param firstLine the line of the file on which `text` starts (front matter does not start on the first)
 * @returns null content when there is an error; every problem with its line and column
 */
export function readYaml<Content>(text: string, schema: z.ZodType<Content>, firstLine = 1): YamlFile<Content> {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  if (text.length > longest) {
    const tooLong = flaw('yaml', at(0), `Файл длиннее ${longest} знаков.`, `The file is longer than ${longest} characters.`);
    return { content: null, flaws: [tooLong], locate: () => at(0) };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
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

/** Aliases could blow a small file up; the reader refuses more than a few. */
function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch {
    return undefined;
  }
}

function explain(issue: z.core.$ZodIssue, locate: Locate, locateKey: LocateKey): Flaw[] {
  const place = issue.path.map(String).join('.') || 'YAML';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
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
