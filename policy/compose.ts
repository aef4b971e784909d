import { type Library } from '@/policy/clauses/library';
import { buildDocument } from '@/policy/document/build';
import { documentFindings, type DocumentFinding } from '@/policy/document/findings';
import { type HouseStyle } from '@/policy/document/style';
import { type Document } from '@/policy/document/tree';
import { select, type LawFacts, type Selection } from '@/policy/selection/select';
import { type Language } from '@/policy/vocabulary/laws';

export type Composition = {
  selection: Selection;
  /** The documents asked for, by language. */
  documents: Partial<Record<Language, Document>>;
  /** What stops publishing: placeholders and references that lead nowhere, in every language asked for. */
  findings: DocumentFinding[];
};

/**
 * Facts → selection → documents: what the command line, the preview and publishing have in common.
 *
 * @param facts total plain JSON of the library's shape
 */
export function compose(
  facts: LawFacts,
  library: Library,
  { languages, style }: { languages: readonly Language[]; style: HouseStyle },
): Composition {
  const selection = select(facts, library);
  const documents: Partial<Record<Language, Document>> = {};
  const findings: DocumentFinding[] = [];
  for (const language of languages) {
    const document = buildDocument(facts, selection, library, language, style);
    documents[language] = document;
    findings.push(...documentFindings(document));
  }
  return { selection, documents, findings };
}
