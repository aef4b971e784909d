import { type NumberCase, type Gender } from '@/policy/language/number-words';
import { type FactPath } from '../fact-path';
import { type Position } from '../problem';

/** A checked template. Its own closed syntax tree: nothing of the parser's survives the check. */
export type Template = readonly TemplateNode[];

export type TemplateNode = Position &
  (
    | { kind: 'text'; text: string }
    | { kind: 'print'; path: FactPath; format: Format }
    | { kind: 'if'; path: FactPath; negated: boolean; then: Template; otherwise: Template }
    | { kind: 'is'; path: FactPath; codes: readonly string[]; then: Template; otherwise: Template }
    | { kind: 'each'; path: FactPath; body: Template; otherwise: Template }
    | { kind: 'ifSelected'; clauseId: string; then: Template; otherwise: Template }
    | { kind: 'reference'; clauseId: string; form: NounCase }
    | { kind: 'term'; term: string; form: string | null; capital: boolean }
    /** Words that agree with who speaks: “we” in the first person, the noun of the house style in the third. */
    | { kind: 'voice'; we: string; noun: string }
    /** Words that agree with whom the document speaks to: “you” at the plain level, the data subject at the formal one. */
    | { kind: 'address'; plain: string; formal: string }
  );

export const nounCases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type NounCase = (typeof nounCases)[number];

/** How a fact is printed. */
export type Format =
  | { kind: 'value' }
  | { kind: 'text' }
  | { kind: 'date' }
  | { kind: 'number' }
  | { kind: 'list'; field: FactPath | null }
  | { kind: 'count'; forms: readonly string[]; case: NumberCase; gender: Gender }
  | { kind: 'duration'; case: NumberCase }
  | { kind: 'words'; case: NumberCase; gender: Gender };

/** Visits every node of a template, outer before inner, in the order of the text. */
export function walk(template: Template, visit: (node: TemplateNode) => void): void {
  for (const node of template) {
    visit(node);
    for (const inner of branches(node)) walk(inner, visit);
  }
}

/** The templates inside a node. */
export function branches(node: TemplateNode): readonly Template[] {
  switch (node.kind) {
    case 'if':
    case 'is':
    case 'ifSelected':
      return [node.then, node.otherwise];
    case 'each':
      return [node.body, node.otherwise];
    default:
      return [];
  }
}
