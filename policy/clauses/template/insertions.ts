import { type FactShape } from '@/policy/facts/shape';
import { genders, numberCases, type Gender, type NumberCase } from '@/policy/language/number-words';
import { type Language } from '@/policy/vocabulary/laws';
import { suggestion } from '../did-you-mean';
import { resolveFactPath, type FactPath, type Scope } from '../fact-path';
import { flaw, type Flaw, type Position } from '../problem';
import { type Expression } from './grammar';
import { nounCases, type Format, type NounCase, type TemplateNode } from './node';

/** One call of an insertion, `{{name …}}`, being checked. */
export type Call = {
  name: string;
  params: readonly Expression[];
  scopes: readonly Scope[];
  language: Language;
  at: Position;
  flaws: Flaw[];
};

type Insertion = (call: Call) => TemplateNode | null;

/** Every insertion that takes arguments; nothing else may be called. */
const insertions: Readonly<Record<string, Insertion>> = {
  ref: reference,
  term,
  voice,
  address,
  date: (call) => printed(call, ['date'], () => ({ kind: 'date' })),
  number: (call) => printed(call, ['number'], () => ({ kind: 'number' })),
  text: (call) => printed(call, ['text', 'localized'], () => ({ kind: 'text' })),
  list,
  count,
  duration: (call) => printed(call, ['duration'], (words) => ({ kind: 'duration', case: oneOf(words, numberCases) ?? 'nominative' }), numberCases),
  words: (call) =>
    printed(call, ['number'], (words) => ({ kind: 'words', ...agreement(words) }), [...numberCases, ...genders]),
};

export const insertionNames: readonly string[] = Object.keys(insertions);

/** Checks a call and returns the node that prints it; null, with a flaw reported, when it is not allowed. */
export function checkInsertion(call: Call): TemplateNode | null {
  const insertion = Object.hasOwn(insertions, call.name) ? insertions[call.name] : undefined;
  if (insertion) return insertion(call);
  const near = suggestion(call.name, insertionNames);
  return refuse(
    call,
    'unknown-helper',
    `Вставки «${call.name}» нет.${near.ru} Есть: ${insertionNames.join(', ')}.`,
    `There is no insertion “${call.name}”.${near.en} There are: ${insertionNames.join(', ')}.`,
  );
}

/** A fact printed as it is, `{{path}}`. */
export function checkPlainValue(call: Call, up: number, segments: readonly string[]): TemplateNode | null {
  const path = factPath(call, up, segments, call.at);
  return path && isPrintable(call, path.shape, path.name) ? { kind: 'print', path, format: { kind: 'value' }, ...call.at } : null;
}

/** Checks a path in the scope of a call. */
export function factPath(call: Call, up: number, segments: readonly string[], at: Position): FactPath | null {
  const { path, message } = resolveFactPath(call.scopes, up, segments);
  if (path) return path;
  call.flaws.push(flaw('unknown-fact', at, message.ru, message.en));
  return null;
}

/** A parameter that must be a path to a fact; a flaw and null when it is anything else. */
export function pathParam(call: Call, place: number): FactPath | null {
  const param = call.params[place];
  if (!param) return refuse(call, 'arguments', `«${call.name}»: не указан факт.`, `“${call.name}”: no fact is named.`);
  const at = positionOf(param);
  if (param.type !== 'PathExpression') {
    return refuse({ ...call, at }, 'arguments', `«${call.name}»: здесь нужен факт без кавычек.`, `“${call.name}”: a fact without quotes is wanted here.`);
  }
  const path = param as hbs.AST.PathExpression;
  if (path.data) {
    return refuse({ ...call, at }, 'unknown-helper', `«${path.original}»: имён с @ нет.`, `“${path.original}”: there are no names with @.`);
  }
  return factPath(call, path.depth, path.parts.map(String), at);
}

/** The string parameters from `from` on; null, with a flaw reported, when one is not a string in quotes. */
export function stringParams(call: Call, from: number): string[] | null {
  const strings: string[] = [];
  for (const param of call.params.slice(from)) {
    if (param.type !== 'StringLiteral') {
      return refuse({ ...call, at: positionOf(param) }, 'arguments', `«${call.name}»: здесь нужно слово в кавычках.`, `“${call.name}”: a word in quotes is wanted here.`);
    }
    strings.push((param as hbs.AST.StringLiteral).value);
  }
  return strings;
}

export function positionOf(node: { loc: { start: { line: number; column: number } } }): Position {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

export function refuse(call: Call, rule: string, ru: string, en: string): null {
  call.flaws.push(flaw(rule, call.at, ru, en));
  return null;
}

function printed(
  call: Call,
  kinds: readonly FactShape['kind'][],
  format: (words: readonly string[]) => Format,
  allowed: readonly string[] = [],
): TemplateNode | null {
  const path = pathParam(call, 0);
  const words = stringParams(call, 1);
  if (!path || !words) return null;
  if (!kinds.includes(path.shape.kind)) return wrongKind(call, path, kinds);
  return onlyWords(call, words, allowed) ? { kind: 'print', path, format: format(words), ...call.at } : null;
}

function wrongKind(call: Call, path: FactPath, kinds: readonly FactShape['kind'][]): null {
  return refuse(
    call,
    'wrong-type',
    `«${call.name}» печатает только ${kinds.join(', ')}, а «${path.name}» — это ${path.shape.kind}.`,
    `“${call.name}” prints ${kinds.join(', ')} only, and “${path.name}” is ${path.shape.kind}.`,
  );
}

function onlyWords(call: Call, words: readonly string[], allowed: readonly string[]): boolean {
  for (const word of words) {
    if (allowed.includes(word)) continue;
    const near = suggestion(word, allowed);
    refuse(call, 'arguments', `«${call.name}»: слово «${word}» здесь ничего не значит.${near.ru}`, `“${call.name}”: the word “${word}” means nothing here.${near.en}`);
    return false;
  }
  return true;
}

function oneOf<Word extends string>(words: readonly string[], allowed: readonly Word[]): Word | undefined {
  return allowed.find((word) => words.includes(word));
}

function agreement(words: readonly string[]): { case: NumberCase; gender: Gender } {
  return { case: oneOf(words, numberCases) ?? 'nominative', gender: oneOf(words, genders) ?? 'masculine' };
}

function reference(call: Call): TemplateNode | null {
  const words = stringParams(call, 0);
  if (!words) return null;
  const [clauseId, ...rest] = words;
  if (!clauseId) return refuse(call, 'arguments', '«ref»: не указана клауза.', '“ref”: no clause is named.');
  if (!onlyWords(call, rest, nounCases)) return null;
  const form: NounCase = oneOf(rest, nounCases) ?? 'nominative';
  return { kind: 'reference', clauseId, form, ...call.at };
}

function term(call: Call): TemplateNode | null {
  const words = stringParams(call, 0);
  if (!words) return null;
  const [name, ...rest] = words;
  if (!name) return refuse(call, 'arguments', '«term»: не указан термин.', '“term”: no term is named.');
  const forms = rest.filter((word) => word !== 'capital');
  if (forms.length > 1) return refuse(call, 'arguments', '«term»: форма указана дважды.', '“term”: two forms are named.');
  return { kind: 'term', term: name, form: forms[0] ?? null, capital: rest.includes('capital'), ...call.at };
}

function voice(call: Call): TemplateNode | null {
  const words = stringParams(call, 0);
  if (!words) return null;
  const [we, noun, ...rest] = words;
  if (we === undefined || noun === undefined || rest.length > 0) {
    return refuse(call, 'arguments', '«voice» принимает две формы в кавычках: для «мы» и для существительного.', '“voice” takes two forms in quotes: for “we” and for the noun.');
  }
  return { kind: 'voice', we, noun, ...call.at };
}

function address(call: Call): TemplateNode | null {
  const words = stringParams(call, 0);
  if (!words) return null;
  const [plain, formal, ...rest] = words;
  if (plain === undefined || formal === undefined || rest.length > 0) {
    return refuse(call, 'arguments', '«address» принимает две формы в кавычках: обращение на «вы» и официальную.', '“address” takes two forms in quotes: to “you”, and the formal one.');
  }
  return { kind: 'address', plain, formal, ...call.at };
}

function list(call: Call): TemplateNode | null {
  const path = pathParam(call, 0);
  const words = stringParams(call, 1);
  if (!path || !words) return null;
  if (path.shape.kind !== 'list') return wrongKind(call, path, ['list']);
  if (words.length > 1) return refuse(call, 'arguments', '«list»: поле только одно.', '“list”: one field only.');
  const field = words[0];
  const item: Scope = { shape: path.shape.item, name: `${path.name}[]` };
  if (field === undefined) {
    return isPrintable(call, item.shape, item.name) ? { kind: 'print', path, format: { kind: 'list', field: null }, ...call.at } : null;
  }
  const inner = factPath({ ...call, scopes: [...call.scopes, item] }, 0, field.split('.'), call.at);
  if (!inner || !isPrintable(call, inner.shape, inner.name)) return null;
  return { kind: 'print', path, format: { kind: 'list', field: inner }, ...call.at };
}

function count(call: Call): TemplateNode | null {
  const path = pathParam(call, 0);
  const words = stringParams(call, 1);
  if (!path || !words) return null;
  if (path.shape.kind !== 'number' && path.shape.kind !== 'list') return wrongKind(call, path, ['number', 'list']);
  const fewest = call.language === 'ru' ? 3 : 2;
  const most = call.language === 'ru' ? 4 : 2;
  const keywords: readonly string[] = [...numberCases, ...genders];
  const firstKeyword = words.findIndex((word, place) => place >= fewest && keywords.includes(word));
  const forms = firstKeyword === -1 ? words : words.slice(0, firstKeyword);
  if (forms.length < fewest || forms.length > most) {
    return refuse(
      call,
      'arguments',
      call.language === 'ru' ? '«count»: нужны три формы слова (день, дня, дней) или четыре, если бывают дроби.' : '«count»: в английском нужны две формы слова (day, days).',
      call.language === 'ru' ? '“count”: Russian takes three forms of the word, or four where fractions occur.' : '“count”: English takes two forms of the word (day, days).',
    );
  }
  const rest = words.slice(forms.length);
  return onlyWords(call, rest, keywords) ? { kind: 'print', path, format: { kind: 'count', forms, ...agreement(rest) }, ...call.at } : null;
}

/** Whether a fact of this shape can stand in a sentence; if not, says what to write instead. */
function isPrintable(call: Call, shape: FactShape, name: string): boolean {
  switch (shape.kind) {
    case 'list':
      refuse(call, 'wrong-type', `«${name}» — список: пишите {{list ${name}}} или {{#each}}.`, `“${name}” is a list: write {{list ${name}}} or {{#each}}.`);
      return false;
    case 'object':
      refuse(call, 'wrong-type', `«${name}» состоит из полей (${fieldNames(shape.fields)}): укажите одно.`, `“${name}” is made of fields (${fieldNames(shape.fields)}): name one.`);
      return false;
    case 'boolean':
      refuse(call, 'wrong-type', `«${name}» — «да» или «нет»: это не печатают, а проверяют через {{#if}}.`, `“${name}” is yes or no: it is not printed, but tested with {{#if}}.`);
      return false;
    case 'code':
      if (shape.names) return true;
      refuse(call, 'wrong-type', `«${name}» — код без названия: его не печатают, а проверяют через {{#is}}.`, `“${name}” is a code without a name: it is not printed, but tested with {{#is}}.`);
      return false;
    default:
      return true;
  }
}

function fieldNames(fields: Readonly<Record<string, FactShape>>): string {
  const names = Object.keys(fields);
  return names.length > 8 ? `${names.slice(0, 8).join(', ')}…` : names.join(', ');
}
