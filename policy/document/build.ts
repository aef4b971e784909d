import { textFor, type ClauseText, type Library, type OutlineSection } from '@/policy/clauses/library';
import { type Template } from '@/policy/clauses/template/node';
import { type SelectedClause, type Selection } from '@/policy/selection/select';
import { type Language } from '@/policy/vocabulary/laws';
import { citeInFull } from './citations';
import { evaluate, type Setting } from './evaluate';
import { fillBlocks, fillLine } from './fill';
import { applyNumbers, numberDocument } from './numbering';
import { ownClauses, ownClausesId, type OwnClause } from './own-clauses';
import { placeholder } from './placeholder';
import { resolveReferences } from './references';
import { blockShapes, inlineShapes } from './shape-cache';
import { type HouseStyle } from './style';
import { type Block, type ClauseNode, type Document, type Inline, type Reference, type Section } from './tree';

/**
 * Builds the document of a selection in one language: texts evaluated, sections without a clause left out, numbered,
 * references resolved. Total and deterministic; what is missing is a placeholder in the tree.
 */
export function buildDocument(facts: object, selection: Selection, library: Library, language: Language, style: HouseStyle, onBranch?: Setting['onBranch']): Document {
  const outline = selection.outline === null ? undefined : library.outlines.get(selection.outline);
  const included = selection.clauses.filter((clause) => clause.included);
  const setting: Setting = {
    language,
    law: selection.law,
    style,
    glossary: library.glossary,
    selected: new Set(included.map((clause) => clause.clauseId)),
    ...(onBranch ? { onBranch } : {}),
  };
  const placed = new Set(included.flatMap(({ clauseId, sectionId }) => (clauseId === ownClausesId ? [] : [sectionId])));
  const own = setting.selected.has(ownClausesId) ? ownClauses(facts, library.shape, { language, numberWords: style.numberWords }, placed) : [];
  const draft: Draft = { facts, library, setting, own, ids: new Map(), references: [] };
  const sections = (outline?.sections ?? []).flatMap((section) => {
    const clauses = included.filter((clause) => clause.sectionId === section.id);
    if (clauses.length === 0) return [];
    const node = buildSection(section, clauses, draft);
    return node.clauses.length === 0 ? [] : [{ appendix: section.appendix, node }];
  });
  const document: Document = {
    kind: 'document',
    language,
    title: buildLine(outline?.title[language] ?? null, draft, outline?.law ?? ''),
    law: selection.law,
    style,
    sections: sections.filter(({ appendix }) => !appendix).map(({ node }) => node),
    appendices: sections.filter(({ appendix }) => appendix).map(({ node }) => node),
  };
  const numbers = numberDocument(document);
  applyNumbers(document, numbers);
  resolveReferences(draft.references, document, numbers);
  if (style.headingCase === 'upper') setHeadingsUpper(document);
  return style.citations === 'full' ? citeInFull(document) : document;
}

type Draft = {
  facts: object;
  library: Library;
  setting: Setting;
  own: readonly OwnClause[];
  /** How often each clause has been placed, so that node ids stay unique. */
  ids: Map<string, number>;
  /** Every reference node of the document, to be resolved once it is numbered. */
  references: Reference[];
};

function buildSection(section: OutlineSection, clauses: readonly SelectedClause[], draft: Draft): Section {
  return {
    kind: 'section',
    id: section.id,
    anchor: `section-${section.id}`,
    number: null,
    label: null,
    title: buildLine(section.title[draft.setting.language], draft, section.id),
    ...(section.summary ? { summary: true as const } : {}),
    clauses: [
      ...clauses.flatMap((clause) => (clause.clauseId === ownClausesId && draft.own.length > 0 ? ownNodes(null, draft) : (buildClause(clause, draft) ?? []))),
      ...ownNodes(section.id, draft),
    ],
  };
}

/** The founder's own clauses of a section: numbered like any other, marked as theirs. */
function ownNodes(section: string | null, draft: Draft): ClauseNode[] {
  const clause = draft.library.clauses.get(ownClausesId);
  return draft.own
    .filter((own) => own.section === section)
    .map(({ id, title, blocks, factsPrinted }) => ({
      kind: 'clause',
      id,
      clauseId: ownClausesId,
      revision: clause?.revision ?? '',
      law: null,
      number: null,
      label: null,
      title,
      blocks,
      own: true,
      factsPrinted,
    }));
}

function buildClause(selected: SelectedClause, draft: Draft): ClauseNode | null {
  const clause = draft.library.clauses.get(selected.clauseId);
  if (!clause) return null;
  const { language, law } = draft.setting;
  const text = textFor(clause, law, language);
  const times = (draft.ids.get(clause.id) ?? 0) + 1;
  draft.ids.set(clause.id, times);
  const id = times === 1 ? clause.id : `${clause.id}~${times}`;
  const { blocks, factsPrinted } = buildBlocks(text, clause.id, id, draft);
  return {
    kind: 'clause',
    id,
    clauseId: clause.id,
    revision: clause.revision,
    law: text?.law ?? null,
    number: null,
    label: null,
    title: text?.title ? buildLine(text.title, draft, clause.id) : null,
    blocks,
    factsPrinted,
  };
}

function buildBlocks(text: ClauseText | null, clauseId: string, id: string, draft: Draft): { blocks: Block[]; factsPrinted: string[] } {
  const { language } = draft.setting;
  if (!text?.body) {
    const content = [placeholder(language, '', clauseId, text ? 'unreadable' : 'untranslated')];
    return { blocks: [{ kind: 'paragraph', id: `${id}.1`, number: null, label: null, content }], factsPrinted: [] };
  }
  const { markdown, insertions, references, factsPrinted } = evaluate(text.body, draft.facts, draft.setting);
  draft.references.push(...references);
  return { blocks: fillBlocks(blockShapes(language, markdown), insertions, id), factsPrinted };
}

function buildLine(template: Template | null, draft: Draft, name: string): Inline[] {
  const { language } = draft.setting;
  if (!template) return [placeholder(language, '', name, 'unreadable')];
  const { markdown, insertions, references } = evaluate(template, draft.facts, draft.setting);
  draft.references.push(...references);
  return fillLine(inlineShapes(language, markdown), insertions);
}

/** Words of the library alone: a name that a person typed stays as typed. */
function setHeadingsUpper(document: Document): void {
  for (const section of [...document.sections, ...document.appendices]) {
    section.title = section.title.map((node) =>
      node.kind === 'text' || node.kind === 'term' ? { ...node, text: node.text.toLocaleUpperCase(document.language) } : node,
    );
  }
}
