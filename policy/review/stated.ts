import { plainText, type Block, type ClauseNode, type Document, type Inline } from '@/policy/document/tree';
import type { Language } from '@/policy/vocabulary';

/** A paragraph of a document that states something. */
export interface StatedPlace {
  readonly language: Language;
  readonly clauseId: string;
  /** The fragment of its address. */
  readonly anchor: string;
  /** «п. 7.2» as the document numbers it; the number of the section where the clause has none; null in an unnumbered document. */
  readonly label: string | null;
  /** Its first words. */
  readonly quote: string;
}

/** The documents of a draft by clause, so that each row of a matrix finds its places at once. */
export class StatedClauses {
  private readonly languages: readonly Language[];
  private readonly places = new Map<string, StatedPlace[]>();

  constructor(documents: readonly Document[]) {
    this.languages = documents.map(({ language }) => language);
    for (const document of documents) {
      for (const section of [...document.sections, ...document.appendices]) {
        for (const clause of section.clauses) {
          const place = placeOf(clause, section.label, document.language);
          this.places.set(clause.clauseId, [...(this.places.get(clause.clauseId) ?? []), place]);
        }
      }
    }
  }

  /** Nothing was drafted: nobody can say what is stated. */
  get isEmpty(): boolean {
    return this.languages.length === 0;
  }

  /** Some of the clauses stands in the document of every language. */
  states(clauseIds: readonly string[]): boolean {
    return this.languages.every((language) => clauseIds.some((id) => this.places.get(id)?.some((place) => place.language === language)));
  }

  placesOf(clauseIds: readonly string[]): StatedPlace[] {
    return clauseIds.flatMap((id) => this.places.get(id) ?? []);
  }
}

const MOST_QUOTED = 160;

function placeOf(clause: ClauseNode, sectionLabel: string | null, language: Language): StatedPlace {
  const first = clause.blocks[0];
  const label = clause.label ?? (first?.kind === 'paragraph' ? first.label : null) ?? sectionLabel;
  const words = clause.blocks.map(wordsOf).join(' ').replace(/\s+/gu, ' ').trim();
  return { language, clauseId: clause.clauseId, anchor: clause.id, label, quote: words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED).replace(/\s+\S*$/u, '')}…` : words };
}

function wordsOf(block: Block): string {
  if (block.kind === 'paragraph') return plainText(block.content);
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.map(wordsOf)).join('; ');
  return block.rows.map((row: Inline[][]) => row.map((cell) => plainText(cell)).join(' | ')).join('; ');
}
