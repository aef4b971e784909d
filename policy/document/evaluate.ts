import { isAnswered, valueFrom, type FactPath } from '@/policy/clauses/fact-path';
import { findTerm, type Glossary } from '@/policy/clauses/glossary';
import { insertionMark } from '@/policy/clauses/markdown/insertion-mark';
import { limits } from '@/policy/clauses/template/limits';
import { type Template, type TemplateNode } from '@/policy/clauses/template/node';
import { type FactShape } from '@/policy/facts/shape';
import { type Language } from '@/policy/vocabulary/laws';
import { placeholder } from './placeholder';
import { printFact, type Printed, type Writing } from './print-fact';
import { type HouseStyle } from './style';
import { type Inline, type Reference } from './tree';

/** Everything that the text of a clause may depend on. */
export type Setting = {
  language: Language;
  law: string | null;
  style: HouseStyle;
  glossary: Glossary;
  /** Ids of the clauses in the document. */
  selected: ReadonlySet<string>;
  /** Told of each branch that is taken (or not; null where silence gives way to a placeholder): what the examples of the library reach. */
  onBranch?: (node: BranchNode, taken: boolean | null) => void;
};

/** A node that decides between two branches. */
export type BranchNode = Extract<TemplateNode, { kind: 'if' | 'is' | 'each' | 'ifSelected' }>;

/** One insertion: the nodes printed, and whether its empty lines make paragraphs. */
export type Insertion = { nodes: Inline[]; multiline: boolean };

/** A template with its branches taken: Markdown with marks, and what stands at each mark. */
export type Evaluated = { markdown: string; insertions: Insertion[]; references: Reference[]; factsPrinted: string[] };

/** An item of a list, or the facts themselves, with its place in the facts: '' or `recipients.0`. */
type Frame = { value: unknown; place: string };

/**
 * Evaluates a checked template on facts. Total: it never throws on data; what is missing becomes a placeholder.
 * Its own small interpreter, so that no code is generated and no value is ever parsed.
 */
export function evaluate(template: Template, facts: unknown, setting: Setting): Evaluated {
  const evaluation = new Evaluation(setting);
  evaluation.run(template, [{ value: facts, place: '' }]);
  const { markdown, insertions, references } = evaluation;
  return { markdown, insertions, references, factsPrinted: [...evaluation.facts] };
}

class Evaluation {
  markdown = '';
  readonly insertions: Insertion[] = [];
  readonly references: Reference[] = [];
  readonly facts = new Set<string>();
  private readonly writing: Writing;
  private full = false;

  constructor(private readonly setting: Setting) {
    this.writing = { language: setting.language, numberWords: setting.style.numberWords };
  }

  run(template: Template, frames: readonly Frame[]): void {
    for (const node of template) {
      if (this.full) return;
      this.step(node, frames);
    }
  }

  private step(node: TemplateNode, frames: readonly Frame[]): void {
    const { language } = this.setting;
    switch (node.kind) {
      case 'text':
        this.markdown += node.text;
        if (this.markdown.length > limits.output) this.stop();
        return;
      case 'print': {
        const fact = printed(node.path, frames, language);
        this.insert(printFact(fact, node.format, this.writing, (item, place, field) => fieldOf(fact, item, place, field, language)), node.format.kind === 'text');
        this.facts.add(fact.path);
        return;
      }
      case 'term': {
        const { glossary, law, style } = this.setting;
        const word = findTerm(glossary, node.term, { language, law, voice: style.voice, form: node.form });
        if (word === null) this.insert([placeholder(language, '', node.form ? `${node.term} (${node.form})` : node.term, 'unknown-term')]);
        else this.insert([{ kind: 'term', term: node.term, text: node.capital ? capitalised(word, language) : word }]);
        return;
      }
      case 'voice':
        this.insert([{ kind: 'text', text: this.setting.style.voice === 'we' ? node.we : node.noun }]);
        return;
      case 'address':
        this.insert([{ kind: 'text', text: this.setting.style.level === 'formal' ? node.formal : node.plain }]);
        return;
      case 'reference': {
        // Numbers are not known yet; `resolveReferences` fills state, anchors and text in.
        const reference: Reference = { kind: 'reference', clauseId: node.clauseId, state: 'broken', anchors: [], form: node.form, text: '' };
        this.references.push(reference);
        this.insert([reference]);
        return;
      }
      case 'ifSelected': {
        const isSelected = this.setting.selected.has(node.clauseId);
        this.setting.onBranch?.(node, isSelected);
        this.run(isSelected ? node.then : node.otherwise, frames);
        return;
      }
      case 'is': {
        const value = at(node.path, frames);
        this.choose(node, value === null || value === undefined, typeof value === 'string' && node.codes.includes(value), frames);
        return;
      }
      case 'if': {
        const value = at(node.path, frames);
        // A text is tested for an answer; a yes or no and a list have a third state that is neither branch.
        const threeStates = node.path.shape.kind === 'boolean' || node.path.shape.kind === 'list';
        this.choose(node, threeStates && (value === null || value === undefined), isTrue(value) !== node.negated, frames);
        return;
      }
      case 'each':
        this.loop(node, frames);
    }
  }

  /** Silence is not a "no": where nobody answered, the branch that would claim the opposite gives way to a placeholder. */
  private choose(node: TemplateNode & { kind: 'if' | 'is' }, unanswered: boolean, holds: boolean, frames: readonly Frame[]): void {
    const claimsOtherwise = node.otherwise.length > 0 || (node.kind === 'if' && node.negated);
    this.setting.onBranch?.(node, unanswered && claimsOtherwise ? null : !unanswered && holds);
    if (!unanswered) return this.run(holds ? node.then : node.otherwise, frames);
    if (!claimsOtherwise) return;
    const fact = printed(node.path, frames, this.setting.language);
    const [before, after] = lineAround(node.then);
    this.markdown += before;
    this.insert([placeholder(this.setting.language, fact.path, fact.label, 'unanswered')]);
    this.markdown += after;
    this.facts.add(fact.path);
  }

  private loop(node: TemplateNode & { kind: 'each' }, frames: readonly Frame[]): void {
    const list = at(node.path, frames);
    const place = placeOf(node.path, frames);
    if (!Array.isArray(list)) {
      this.setting.onBranch?.(node, null);
      // One row of placeholders keeps the list or table that the loop stands in.
      this.run(node.body, [...frames, { value: null, place: `${place}.0` }]);
      return;
    }
    this.setting.onBranch?.(node, list.length > 0);
    if (list.length === 0) return this.run(node.otherwise, frames);
    list.forEach((item: unknown, index) => {
      if (!this.full) this.run(node.body, [...frames, { value: item, place: `${place}.${index}` }]);
    });
  }

  private insert(nodes: Inline[], multiline = false): void {
    this.markdown += insertionMark(this.insertions.length);
    this.insertions.push({ nodes, multiline });
    if (this.insertions.length >= limits.printed) this.stop();
  }

  private stop(): void {
    if (this.full) return;
    this.full = true;
    this.markdown += `\n\n${insertionMark(this.insertions.length)}`;
    this.insertions.push({ nodes: [placeholder(this.setting.language, '', '…', 'too-long')], multiline: false });
  }
}

function at(path: FactPath, frames: readonly Frame[]): unknown {
  return valueFrom(frames[frames.length - 1 - path.up]?.value, path.segments);
}

/** Where a fact stands: `recipients.0.name`. */
function placeOf(path: FactPath, frames: readonly Frame[]): string {
  const place = frames[frames.length - 1 - path.up]?.place ?? '';
  if (place === '') return path.dotted;
  return path.dotted === '' ? place : `${place}.${path.dotted}`;
}

function printed(path: FactPath, frames: readonly Frame[], language: Language): Printed {
  return { value: at(path, frames), path: placeOf(path, frames), label: labelOf(path.shape, path.name, language), shape: path.shape };
}

function fieldOf(list: Printed, item: unknown, place: number, field: FactPath | null, language: Language): Printed {
  const itemPlace = `${list.path}.${place}`;
  if (field) return printed(field, [{ value: item, place: itemPlace }], language);
  const shape: FactShape = list.shape.kind === 'list' ? list.shape.item : list.shape;
  return { value: item, path: itemPlace, label: labelOf(shape, list.label, language), shape };
}

function labelOf(shape: FactShape, otherwise: string, language: Language): string {
  return shape.label?.[language] ?? otherwise;
}

function isTrue(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.length > 0 : isAnswered(value);
}

/** The list marker or table bar that a branch begins with, and the line end that closes it. */
function lineAround(branch: Template): [before: string, after: string] {
  const first = branch[0];
  const last = branch[branch.length - 1];
  const before = first?.kind === 'text' ? (/^\s*(?:[-*+] |\d+[.)] |\| )/.exec(first.text)?.[0] ?? '') : '';
  const after = last?.kind === 'text' ? (/\s*$/.exec(last.text)?.[0] ?? '') : '';
  return [before, before.endsWith('| ') ? ` |${after}` : after];
}

function capitalised(word: string, language: Language): string {
  const [first = ''] = word;
  return first.toLocaleUpperCase(language) + word.slice(first.length);
}
