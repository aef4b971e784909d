/**
 * What a text says that can be checked: a date, a period, an address. `value` is the same whatever the language and the
 * way of writing («9 мая 2026 г.» and “May 9, 2026” are both `2026-05-09`).
 */
export type MentionKind = 'email' | 'url' | 'date' | 'identifier' | 'article' | 'period' | 'country' | 'number';

export interface Mention {
  readonly kind: MentionKind;
  readonly value: string;
  /** As it stands in the text. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** One way of writing one kind of thing: a pattern, and what a match of it means; null where the match means nothing. */
export interface Reader {
  readonly kind: MentionKind;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => string | readonly string[] | null;
}
