/** A place that both sides of a merge changed, each in its own way. */
export type Conflict = {
  /** The same for the same three texts: what a decision names. */
  id: string;
  /** `clause.yml`, `ru.md`, `examples/cases.yml` */
  file: string;
  /** A key of `clause.yml`; null in texts. */
  field: string | null;
  /** What both were edited from, empty where it was not there; what each side has now. */
  base: string;
  ours: string;
  theirs: string;
};
