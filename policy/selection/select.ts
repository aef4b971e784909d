import { decide, type Reason } from '@/policy/clauses/condition';
import { textFor, type Clause, type Library, type Outline, type OutlineSection } from '@/policy/clauses/library';

/** What the engine must know of any facts: which law leads (it gives outline, terms and texts) and which others apply. */
export type LawFacts = { readonly laws: { readonly lead: string | null; readonly all: readonly string[] } };

export type SelectedClause = {
  clauseId: string;
  sectionId: string;
  /** The law whose text is used; null for the text that holds under every law. */
  law: string | null;
  included: boolean;
  because: Reason;
};

/** Which clauses apply, decided once for all languages. Every clause of the outline is listed, in its order. */
export type Selection = {
  /** The leading law; null where the policy cites none. */
  law: string | null;
  /** The outline used; null when the library has none for this law. */
  outline: string | null;
  clauses: SelectedClause[];
};

/**
 * Selects the clauses for some facts. Total: every facts object of the library's shape has a selection.
 *
 * @returns included clauses and the others, each with the reason
 */
export function select(facts: LawFacts, library: Library): Selection {
  const law = facts.laws.lead === 'none' ? null : facts.laws.lead;
  const outline = outlineFor(law, library);
  if (!outline) return { law, outline: null, clauses: [] };
  const clauses = outline.sections.flatMap((section) => {
    const sectionReason = decide(section.when, [facts]);
    return section.clauses.flatMap((id) => {
      const clause = library.clauses.get(id);
      return clause ? selectClause(clause, section, sectionReason, law, facts) : [];
    });
  });
  return { law, outline: outline.law, clauses };
}

/** The outline of a leading law, or the one for policies that cite no law. */
export function outlineFor(law: string | null, library: Library): Outline | null {
  return library.outlines.get(law ?? 'none') ?? library.outlines.get('none') ?? null;
}

function selectClause(clause: Clause, section: OutlineSection, sectionReason: Reason, law: string | null, facts: LawFacts): SelectedClause {
  const text = textFor(clause, law, 'ru') ?? textFor(clause, law, 'en');
  const because = reasonFor(clause, section, sectionReason, law, text !== null, facts);
  return { clauseId: clause.id, sectionId: section.id, law: text?.law ?? null, included: because.result, because };
}

function reasonFor(clause: Clause, section: OutlineSection, sectionReason: Reason, law: string | null, hasText: boolean, facts: LawFacts): Reason {
  if (clause.status === 'retired') return { kind: 'retired', result: false };
  if (!hasText) return { kind: 'no-text', law, result: false };
  if (!sectionReason.result) return { kind: 'section', section: section.id, reason: sectionReason, result: false };
  return decide(clause.when, [facts]);
}
