/** The house style of a document: how it looks and which noun names the controller. It never changes which clauses apply. */
export type HouseStyle = {
  /** decimal: every paragraph and item (1.1.1); headings: sections and titled clauses; sections: 1, 2, 3; none. */
  numbering: 'decimal' | 'headings' | 'sections' | 'none';
  headingCase: 'sentence' | 'upper';
  /** «10 (десяти) дней» instead of «10 дней». */
  numberWords: boolean;
  /** The noun for the controller, a voice of the glossary; `controller` is the term of the law. */
  voice: string;
};

export const plainStyle: HouseStyle = { numbering: 'headings', headingCase: 'sentence', numberWords: false, voice: 'controller' };
