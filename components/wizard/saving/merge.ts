type Fields = Readonly<Record<string, unknown>>;

/** Two people gave one question different answers. */
export interface Contradiction {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** A topic that two people changed: what could be put together, with my answer where they contradict each other. */
export interface Merged {
  readonly value: Fields;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Puts two changes of one topic together, question by question.
 * @param base the topic as both began from it
 */
export function merge(base: Fields, mine: Fields, theirs: Fields): Merged {
  const contradictions: Contradiction[] = [];
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const value = Object.fromEntries(
    names.map((field) => {
      if (sameJson(mine[field], base[field])) return [field, theirs[field]];
      if (!sameJson(theirs[field], base[field]) && !sameJson(theirs[field], mine[field])) {
        contradictions.push({ field, mine: mine[field], theirs: theirs[field] });
      }
      return [field, mine[field]];
    }),
  );
  return { value, contradictions };
}

/** Equal as JSON; the order of names in an object does not count. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameJson((one as Fields)[name], (other as Fields)[name]))
  );
}
