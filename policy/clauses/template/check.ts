import { type FactShape } from '@/policy/facts/shape';
import { type Language } from '@/policy/vocabulary/laws';
import { suggestion } from '../did-you-mean';
import { resolveFactPath, type Scope } from '../fact-path';
import { flaw, type Flaw, type Position } from '../problem';
import { parseTemplate, type BlockStatement, type ContentStatement, type MustacheStatement, type PathExpression, type Program, type Statement } from './grammar';
import { limits } from './limits';
import { checkInsertion, checkPlainValue, insertionNames, pathParam, positionOf, refuse, stringParams, type Call } from './insertions';
import { type Template, type TemplateNode } from './node';

export const blockNames = ['if', 'unless', 'is', 'each', 'ifSelected'] as const;

/** The template as far as it is allowed, and everything that is not. With an error among the flaws do not use it. */
export type Checked = { template: Template; flaws: Flaw[] };

/**
 * Reads a template and admits what is on the allow-list: known blocks and insertions, facts of the shape. Whatever is
 * not named here does not exist in the language.
 *
 * @param text the template, untrusted
 * @param shape the facts that it may use
 * @param language the language of the words; it decides how many forms `count` takes
 * @returns positions count from the first line of `text`
 */
export function checkTemplate(text: string, shape: FactShape, language: Language): Checked {
  const parsed = parseTemplate(text);
  if (!parsed.program) return { template: [], flaws: [parsed.flaw] };
  const flaws: Flaw[] = [];
  const template = checkProgram(parsed.program, { scopes: [{ shape, name: '' }], language, flaws });
  return { template, flaws };
}

type Setting = { scopes: readonly Scope[]; language: Language; flaws: Flaw[] };

function checkProgram(program: Program | undefined, setting: Setting): Template {
  if (!program) return [];
  if (program.blockParams && program.blockParams.length > 0) {
    setting.flaws.push(flaw('unknown-helper', positionOf(program), 'Запись «as |имя|» не поддерживается.', '“as |name|” is not supported.'));
  }
  return program.body.flatMap((statement) => checkStatement(statement, setting) ?? []);
}

function checkStatement(statement: Statement, setting: Setting): TemplateNode | null {
  if (setting.flaws.length >= limits.flaws) return null;
  switch (statement.type) {
    case 'ContentStatement':
      return textNode(statement as ContentStatement);
    case 'CommentStatement':
      return null;
    case 'MustacheStatement':
      return checkMustache(statement as MustacheStatement, setting);
    case 'BlockStatement':
      return checkBlock(statement as BlockStatement, setting);
    default:
      setting.flaws.push(flaw('unknown-helper', positionOf(statement), 'Вложенных шаблонов ({{> …}}) и декораторов здесь нет.', 'There are no partials ({{> …}}) and no decorators here.'));
      return null;
  }
}

/** The grammar strips lines that hold a block tag alone; the position is that of what is left. */
function textNode(content: ContentStatement): TemplateNode | null {
  if (content.value === '') return null;
  // The published type calls `original` strip flags; it is the text before stripping.
  const original = String(content.original);
  const before = original.slice(0, Math.max(0, original.indexOf(content.value))).split('\n');
  const start = positionOf(content);
  const last = before[before.length - 1] ?? '';
  const at = before.length > 1 ? { line: start.line + before.length - 1, column: last.length + 1 } : { line: start.line, column: start.column + last.length };
  return { kind: 'text', text: content.value, ...at };
}

function checkMustache(mustache: MustacheStatement, setting: Setting): TemplateNode | null {
  const at = positionOf(mustache);
  const call: Call = { ...setting, name: '', params: mustache.params, at };
  if (!mustache.escaped) {
    return refuse(call, 'raw-output', 'Вывод без защиты ({{{…}}} или {{&…}}) запрещён: пишите {{…}}.', 'Raw output ({{{…}}} or {{&…}}) is not allowed: write {{…}}.');
  }
  if (mustache.path.type !== 'PathExpression') {
    return refuse(call, 'unknown-helper', 'В {{…}} стоит значение, а не имя факта.', 'Inside {{…}} stands a literal, not the name of a fact.');
  }
  const path = mustache.path as PathExpression;
  call.name = path.original;
  if (!isSimpleCall(call, path, mustache.hash)) return null;
  const segments = path.parts.map(String);
  const isCall = mustache.params.length > 0;
  if (!isCall) {
    const isFact = resolveFactPath(setting.scopes, path.depth, segments).path !== undefined;
    if (isFact || !isReserved(call.name)) return checkPlainValue(call, path.depth, segments);
  }
  return isBlockName(call.name) ? blockWithoutHash(call) : checkInsertion(call);
}

function checkBlock(block: BlockStatement, setting: Setting): TemplateNode | null {
  const at = positionOf(block);
  const call: Call = { ...setting, name: '', params: block.params, at };
  if (block.path.type !== 'PathExpression') {
    return refuse(call, 'unknown-helper', 'Такого блока нет.', 'There is no such block.');
  }
  call.name = block.path.original;
  if (!isSimpleCall(call, block.path, block.hash)) return null;
  const then = () => checkProgram(block.program, setting);
  const otherwise = () => checkProgram(block.inverse, setting);
  switch (call.name) {
    case 'if':
    case 'unless': {
      const path = onePath(call);
      const branches = { then: then(), otherwise: otherwise() };
      return path && { kind: 'if', path, negated: call.name === 'unless', ...branches, ...at };
    }
    case 'is':
      return checkIs(call, then(), otherwise(), at);
    case 'each':
      return checkEach(call, block, otherwise(), setting);
    case 'ifSelected': {
      const words = stringParams(call, 0);
      const branches = { then: then(), otherwise: otherwise() };
      const clauseId = words?.[0];
      if (!words || clauseId === undefined || words.length > 1) {
        return words && refuse(call, 'arguments', '«ifSelected» принимает одну клаузу в кавычках.', '“ifSelected” takes one clause in quotes.');
      }
      return { kind: 'ifSelected', clauseId, ...branches, ...at };
    }
    default: {
      const near = suggestion(call.name, blockNames);
      return refuse(call, 'unknown-helper', `Блока «#${call.name}» нет.${near.ru} Есть: ${blockNames.map((name) => `#${name}`).join(', ')}.`, `There is no block “#${call.name}”.${near.en} There are: ${blockNames.map((name) => `#${name}`).join(', ')}.`);
    }
  }
}

function checkIs(call: Call, then: Template, otherwise: Template, at: Position): TemplateNode | null {
  const path = pathParam(call, 0);
  const codes = stringParams(call, 1);
  if (!path || !codes) return null;
  if (path.shape.kind !== 'code') {
    return refuse(call, 'wrong-type', `«is» сравнивает коды, а «${path.name}» — это ${path.shape.kind}.`, `“is” compares codes, and “${path.name}” is ${path.shape.kind}.`);
  }
  if (codes.length === 0) {
    return refuse(call, 'arguments', '«is»: не указан код.', '“is”: no code is named.');
  }
  for (const code of codes) {
    if (path.shape.codes.includes(code)) continue;
    const near = suggestion(code, path.shape.codes);
    return refuse(call, 'unknown-code', `У «${path.name}» нет кода «${code}».${near.ru}`, `“${path.name}” has no code “${code}”.${near.en}`);
  }
  return { kind: 'is', path, codes, then, otherwise, ...at };
}

function checkEach(call: Call, block: BlockStatement, otherwise: Template, setting: Setting): TemplateNode | null {
  const path = onePath(call);
  if (!path) return null;
  if (path.shape.kind !== 'list') {
    return refuse(call, 'wrong-type', `«each» перебирает список, а «${path.name}» — это ${path.shape.kind}.`, `“each” goes through a list, and “${path.name}” is ${path.shape.kind}.`);
  }
  const item: Scope = { shape: path.shape.item, name: `${path.name}[]` };
  const body = checkProgram(block.program, { ...setting, scopes: [...setting.scopes, item] });
  return { kind: 'each', path, body, otherwise, ...call.at };
}

function onePath(call: Call) {
  if (call.params.length > 1) {
    return refuse(call, 'arguments', `«${call.name}» принимает один факт.`, `“${call.name}” takes one fact.`);
  }
  return pathParam(call, 0);
}

/** Refuses names with @ and named parameters, which the language does not have. */
function isSimpleCall(call: Call, path: PathExpression, hash: MustacheStatement['hash'] | undefined): boolean {
  if (path.data) {
    refuse(call, 'unknown-helper', `«${path.original}»: имён с @ нет.`, `“${path.original}”: there are no names with @.`);
    return false;
  }
  if (hash && hash.pairs.length > 0) {
    refuse(call, 'unknown-helper', `«${call.name}»: параметров вида имя=значение нет.`, `“${call.name}”: there are no parameters of the form name=value.`);
    return false;
  }
  return true;
}

function isReserved(name: string): boolean {
  return insertionNames.includes(name) || isBlockName(name);
}

function isBlockName(name: string): boolean {
  return blockNames.some((known) => known === name);
}

function blockWithoutHash(call: Call): null {
  return refuse(call, 'unknown-helper', `«${call.name}» — блок: пишите {{#${call.name} …}}…{{/${call.name}}}.`, `“${call.name}” is a block: write {{#${call.name} …}}…{{/${call.name}}}.`);
}
