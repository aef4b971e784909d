import { type Condition } from '@/policy/clauses/condition';
import { type Clause, type Library } from '@/policy/clauses/library';
import { walk, type Template } from '@/policy/clauses/template/node';
import { factsShape, type FactShape } from '@/policy/facts';
import { type Law } from '@/policy/vocabulary';
import { type ClauseExample } from './example';
import { armsOf, tryExample, runExample, type Arm } from './run';

type Plain = Record<string, unknown>;
type Candidate = Omit<ClauseExample, 'included' | 'text'>;

/** Facts of a real draft, to find cases in. */
export interface Found {
  readonly name: string;
  readonly law: Law;
  readonly facts: object;
  /** Clauses of the draft. */
  readonly placed: ReadonlySet<string>;
}

/**
 * Makes cases for a clause: as few as reach what can be reached, from the facts of real drafts and from small changes to them, each
 * reduced to the facts that the clause reads.
 */
export function makeExamples(clause: Clause, library: Library, drafts: readonly Found[]): ClauseExample[] {
  const reads = readsOf(clause);
  const selections = [...clausesAsked(clause)];
  const made: ClauseExample[] = [];
  const reached = new Set<string>();
  const names = new Map<string, number>();
  const take = (candidate: Candidate): boolean => {
    const first = tryExample(clause, library, candidate);
    const news = [...first.reached].filter((key) => !reached.has(key) && !key.endsWith(' silent'));
    if (news.length === 0) return false;
    const gaps = gapsIn(first.text);
    const small = shrunk(candidate, (smaller) => {
      const still = tryExample(clause, library, smaller);
      // A case is read by people: what it does not need must not leave a hole in its text.
      return news.every((key) => still.reached.has(key)) && gapsIn(still.text) <= gaps;
    });
    const run = runExample(clause, library, small);
    for (const key of news) reached.add(key);
    const times = (names.get(candidate.name) ?? 0) + 1;
    names.set(candidate.name, times);
    const name = times === 1 ? candidate.name : `${candidate.name}-${times}`;
    made.push({ ...small, name, included: run.included, ...(run.text === null ? {} : { text: { ...run.text } }) });
    return true;
  };

  const laws = lawsOf(clause, library);
  // A draft serves under every law, as a policy under that law would have its facts; those of its own law come first.
  const pool = laws.flatMap((law) => [...drafts].sort((one, other) => Number(other.law === law) - Number(one.law === law)).map((found): Candidate => candidateOf(found, law, reads, selections)));
  for (const candidate of pool) take(candidate);
  if (clause.when !== null) for (const law of laws) take(fulfilled({ name: 'as-the-condition-asks', law, facts: {} }, clause.when, true));
  take({ name: 'nobody-answered', law: laws[0] ?? 'none', facts: {} });

  const plain = laws.map((law): Candidate => ({ name: 'made', law, facts: {} }));
  // A branch inside another can be reached once the outer one is: the arms are gone through until nothing more comes of it.
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const arm of armsOf(clause)) {
      if (reached.has(arm.key)) continue;
      const known = made.map(({ name, law, facts, with: others }): Candidate => ({ name, law, facts, ...(others ? { with: others } : {}) }));
      for (const base of basesFor(arm, [...known, ...pool, ...plain], clause, library)) {
        if (changesFor(arm, base, clause).some((change) => tryExample(clause, library, change).reached.has(arm.key) && take(change))) break;
      }
    }
  }
  return made;
}

/** How many answers the text of a case still asks for. */
const gapsIn = (text: string) => text.match(/\\\[/gu)?.length ?? 0;

const MOST_BASES = 6;

/** Takes away whatever the case does not need: fields, items, whole branches, as long as it still reaches what it is there for. */
function shrunk(candidate: Candidate, stillReaches: (smaller: Candidate) => boolean): Candidate {
  let best = candidate;
  const without = (path: readonly (string | number)[]): Candidate => {
    const facts = structuredClone(best.facts);
    const owner = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Plain)[step], facts);
    const last = path.at(-1) ?? '';
    if (Array.isArray(owner)) owner.splice(Number(last), 1);
    else delete (owner as Plain)[last];
    return { ...best, facts };
  };
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null || (!Array.isArray(value) && isLeaf(value))) return;
    const keys = Array.isArray(value) ? value.map((_item, place) => place).reverse() : Object.keys(value);
    for (const key of keys) {
      const smaller = without([...path, key]);
      if (stillReaches(smaller)) best = smaller;
      else visit((value as Plain)[key], [...path, key]);
    }
  };
  visit(best.facts, []);
  return best;
}

/** Bases that come to the deciding place of the arm, whichever way they go there; for the condition, any. */
function basesFor(arm: Arm, bases: readonly Candidate[], clause: Clause, library: Library): Candidate[] {
  const at = arm.node === null ? null : arm.key.replace(/ (?:yes|no)$/u, '');
  const fitting: Candidate[] = [];
  for (const base of bases) {
    if (fitting.length === MOST_BASES) break;
    const { reached } = tryExample(clause, library, base);
    if (at === null || ['yes', 'no', 'silent'].some((way) => reached.has(`${at} ${way}`))) fitting.push(base);
  }
  return fitting;
}

/** Small changes that may send a case down an arm: the deciding fact set to every kind of value that it can have. */
function changesFor(arm: Arm, base: Candidate, clause: Clause): Candidate[] {
  if (arm.node === null && arm.taken && clause.when !== null) return [fulfilled({ ...base, name: 'fulfilled' }, clause.when, true)];
  if (arm.node === null) return conditionFacts(clause.when).flatMap((path) => valuesOf(shapeAt(path), []).map((value) => changed(base, path, value, arm.taken ? 'fulfilled' : 'not-fulfilled')));
  if (arm.node.kind === 'ifSelected') {
    const others = (base.with ?? []).filter((id) => arm.node?.kind === 'ifSelected' && id !== arm.node.clauseId);
    return [{ ...base, name: `${arm.node.clauseId}-${arm.taken ? 'present' : 'absent'}`, with: arm.taken ? [...others, arm.node.clauseId] : others }];
  }
  const path = arm.node.path.name;
  const codes = arm.node.kind === 'is' ? arm.node.codes : [];
  const last = path.replaceAll('[]', '').split('.').at(-1) ?? path;
  const name = `${kebab(last)}-${arm.taken ? 'so' : 'not-so'}`;
  return valuesOf(shapeAt(path), codes).map((value) => changed(base, path, value, name));
}

const kebab = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'fact';

/** Sets a fact; where the way leads through a list, in its first item, which is made if there is none. */
function changed(base: Candidate, path: string, value: unknown, name: string): Candidate {
  const facts = structuredClone(base.facts);
  const steps = path.split('.');
  let at: Plain = facts;
  steps.forEach((step, index) => {
    const isLast = index === steps.length - 1;
    const inList = step.endsWith('[]');
    const field = step.replaceAll('[]', '');
    if (isLast && !inList) at[field] = value;
    else if (inList) {
      const list = Array.isArray(at[field]) && at[field].length > 0 ? (at[field] as unknown[]) : [{}];
      at[field] = list;
      if (isLast) list[0] = value;
      else {
        if (typeof list[0] !== 'object' || list[0] === null) list[0] = {};
        at = list[0] as Plain;
      }
    } else {
      if (typeof at[field] !== 'object' || at[field] === null || Array.isArray(at[field])) at[field] = {};
      at = at[field] as Plain;
    }
  });
  return { ...base, name, facts };
}

/** Sets what a condition asks for; for `want` false, what breaks it. */
function fulfilled(base: Candidate, condition: Condition, want: boolean): Candidate {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      // To hold, all parts of the one and the first of the other; to fail, the other way round.
      const parts = (condition.kind === 'all') === want ? condition.conditions : condition.conditions.slice(0, 1);
      return parts.reduce((so, part) => fulfilled(so, part, want), base);
    }
    case 'not':
      return fulfilled(base, condition.condition, !want);
    case 'some':
      return want ? fulfilled(base, condition.where, true) : changed(base, condition.path.name, [], base.name);
    case 'fact': {
      const { path, operator, expected } = condition;
      return changed(base, path.name, valueFor(shapeAt(path.name), operator, expected, want), base.name);
    }
  }
}

function valueFor(shape: FactShape | null, operator: string, expected: unknown, want: boolean): unknown {
  const one = Array.isArray(expected) ? (expected as unknown[])[0] : expected;
  const sample = shape === null ? null : sampleOf(shape);
  switch (operator) {
    case 'is':
    case 'isOneOf':
      return want ? one : shape?.kind === 'boolean' ? one !== true : null;
    case 'includes':
      return want ? [one] : [];
    case 'isEmpty':
      return (one === true) === want ? [] : sample;
    case 'isAtLeast':
      return shape?.kind === 'list' ? (want ? Array.from({ length: Number(one) }, () => (sample as unknown[])[0]) : []) : want ? one : Number(one) - 1;
    default:
      return (one === true) === want ? sample : null;
  }
}

function shapeAt(path: string): FactShape | null {
  let shape: FactShape = factsShape;
  for (const step of path.split('.')) {
    const field = step.replaceAll('[]', '');
    if (field !== '') {
      if (shape.kind !== 'object') return null;
      const next: FactShape | undefined = shape.fields[field];
      if (!next) return null;
      shape = next;
    }
    if (step.endsWith('[]') && shape.kind === 'list') shape = shape.item;
  }
  return shape;
}

/** Values of a shape that a reader understands at a glance. */
function valuesOf(shape: FactShape | null, codes: readonly string[]): unknown[] {
  if (shape === null) return [];
  switch (shape.kind) {
    case 'boolean':
      return [true, false, null];
    case 'code':
      return [...codes, ...shape.codes.filter((code) => !codes.includes(code)), null];
    case 'list': {
      const items = valuesOf(shape.item, codes).filter((value) => value !== null);
      return [...items.map((item) => [item]), [], null];
    }
    case 'object':
      return [sampleOf(shape), null];
    default:
      return [sampleOf(shape), null];
  }
}

function sampleOf(shape: FactShape): unknown {
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(Object.entries(shape.fields).flatMap(([name, field]) => (field.kind === 'localized' || field.kind === 'text' ? [[name, sampleOf(field)]] : [])));
    case 'list':
      return [sampleOf(shape.item)];
    case 'code':
      return shape.codes[0];
    case 'boolean':
      return true;
    case 'number':
      return 3;
    case 'date':
      return '2026-09-01';
    case 'duration':
      return { n: 30, unit: 'day' };
    case 'url':
      return 'https://primer.example/';
    case 'email':
      return 'privacy@primer.example';
    case 'localized':
      return { ru: 'пример', en: 'example' };
    default:
      return 'primer';
  }
}

/** The facts that a clause reads, by name from the root: `recipients.list[].country`. */
function readsOf(clause: Clause): Set<string> {
  const reads = new Set<string>(conditionFacts(clause.when));
  const visit = (template: Template | null) => {
    if (template) walk(template, (node) => {
      if ('path' in node) reads.add(node.path.name);
      if (node.kind === 'print' && node.format.kind === 'list') reads.add(node.format.field ? node.format.field.name : `${node.path.name}[]`);
    });
  };
  for (const text of clause.texts) for (const template of [text.title, text.body]) visit(template);
  return reads;
}

function conditionFacts(condition: Condition | null): string[] {
  if (condition === null) return [];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(conditionFacts);
    case 'not':
      return conditionFacts(condition.condition);
    case 'some':
      return [condition.path.name, ...conditionFacts(condition.where)];
    case 'fact':
      return [condition.path.name];
  }
}

function clausesAsked(clause: Clause): Set<string> {
  const asked = new Set<string>();
  for (const { body } of clause.texts) if (body) walk(body, (node) => void (node.kind === 'ifSelected' && asked.add(node.clauseId)));
  return asked;
}

/** One law for each text of the clause: those that have their own, and one that has not. */
function lawsOf(clause: Clause, library: Library): Law[] {
  const own = [...new Set(clause.texts.flatMap(({ law }) => (law === null ? [] : [law as Law])))];
  const outlines = [...library.outlines.keys()] as Law[];
  const general = clause.texts.some(({ law }) => law === null) ? outlines.filter((law) => !own.includes(law)) : [];
  return [...own, ...general];
}

function candidateOf(found: Found, law: Law, reads: ReadonlySet<string>, selections: readonly string[]): Candidate {
  const placed = selections.filter((id) => found.placed.has(id));
  const all = (reduced(found.facts, '', reads) ?? {}) as Plain;
  const { laws: _claimed, ...rest } = all;
  const facts = law === found.law ? all : rest;
  return { name: found.name, law, facts, ...(selections.length > 0 ? { with: placed } : {}) };
}

/** Keeps what is read: a fact that is read as a whole stays whole; the first two items of a list tell enough. */
function reduced(value: unknown, name: string, reads: ReadonlySet<string>): unknown {
  const deeper = [...reads].some((read) => read.startsWith(name === '' ? '' : `${name}.`) || read.startsWith(`${name}[]`));
  if (Array.isArray(value)) {
    const items = value.slice(0, 2);
    return deeper && items.some((item) => typeof item === 'object') ? items.map((item) => reduced(item, `${name}[]`, reads)) : items;
  }
  if (typeof value !== 'object' || value === null || !deeper) return value;
  if (reads.has(name) && isLeaf(value)) return value;
  const entries = Object.entries(value).flatMap(([field, inner]) => {
    const path = name === '' ? field : `${name}.${field}`;
    const isRead = [...reads].some((read) => read === path || read.startsWith(`${path}.`) || read.startsWith(`${path}[]`));
    return isRead && inner !== null ? [[field, reduced(inner, path, reads)] as const] : [];
  });
  return Object.fromEntries(entries);
}

const isLeaf = (value: object) => 'ru' in value || 'unit' in value;
