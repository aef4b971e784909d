/**
 * The clause library as it lies on disk or in the database: plain data, so that the engine runs in the browser too.
 * Keys of `outlines` are law codes, and `none`; keys of `texts` and `examples` are file names.
 */
export type LibrarySource = {
  glossary: string;
  outlines: Readonly<Record<string, string>>;
  clauses: readonly ClauseSource[];
};

export type ClauseSource = {
  /** The name of the clause's folder. */
  id: string;
  /** `clause.yml` */
  yaml: string;
  /** `ru.md`, `ru-152fz.en.md`, … */
  texts: Readonly<Record<string, string>>;
  examples: Readonly<Record<string, string>>;
};
