/** The house style of a document: how it looks and which nouns name the controller and the reader. It never changes what the document says. */
export type HouseStyle = {
  /** decimal: every paragraph (1.1.1); headings: sections and titled clauses; sections: 1, 2, 3; none. */
  numbering: 'decimal' | 'headings' | 'sections' | 'none';
  /** What marks the items of lists; `decimal` under decimal numbering makes them points with numbers of their own. */
  listMarker: 'bullet' | 'dash' | 'letters' | 'decimal';
  headingCase: 'sentence' | 'upper';
  /** «10 (десяти) дней» instead of «10 дней». */
  numberWords: boolean;
  /** The noun for the controller, a voice of the glossary; `controller` is the term of the law. */
  voice: string;
  /** Whether the document speaks to its reader («вы») or of them («субъект персональных данных»). */
  level: 'plain' | 'formal';
  /** full: an act is named in full where it is cited first. */
  citations: 'short' | 'full' | 'none';
  /** A table of contents under the title. */
  contents: boolean;
};

export const plainStyle: HouseStyle = {
  numbering: 'headings',
  listMarker: 'bullet',
  headingCase: 'sentence',
  numberWords: false,
  voice: 'controller',
  level: 'plain',
  citations: 'short',
  contents: false,
};
