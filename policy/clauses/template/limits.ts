/**
 * Bounds on what a template may be and do. Templates are untrusted input: a text that could hold the browser or the
 * server for longer than an instant is refused, or cut where only the facts make it long.
 */
export const limits = {
  /** Characters of one text. */
  characters: 32_000,
  /** Characters of the front matter above a text. */
  frontMatter: 4_000,
  /** Things that are wrong with one text, beyond which no more are looked for. */
  flaws: 100,
  /** Characters of a title, which stands on one line. */
  title: 500,
  /** Blocks inside blocks. */
  depth: 8,
  /** Branches {{else if}} and their like of one text. */
  chained: 100,
  /** Insertions and block tags of one text. */
  mustaches: 2_000,
  /** Characters of one of them: the lexer's time grows with the square of a tag's length. */
  mustache: 1_000,
  /** Printed pieces of one clause, all loops together. */
  printed: 20_000,
  /** Characters that loops may make of the template's own words in one clause. */
  output: 1_000_000,
} as const;
