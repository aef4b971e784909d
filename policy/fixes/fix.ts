import { emailAddress, LINE_LIMIT, type Answers } from '@/policy/answers';
import type { Facts } from '@/policy/facts';
import type { Bilingual } from '@/policy/vocabulary';

/** What only the founder knows, and a fix has to be told: that something is so, one of several, or a line of text. */
export type Asked = { readonly id: string; readonly words: Bilingual } & (
  | { readonly kind: 'confirm' }
  | { readonly kind: 'choice'; readonly options: readonly AskedOption[] }
  | { readonly kind: 'line'; readonly form: 'text' | 'email' }
);

export interface AskedOption {
  readonly value: string;
  readonly words: Bilingual;
}

/** Replies by the id of what was asked; a confirmation is `yes`. */
export type Given = Readonly<Record<string, string>>;

/**
 * A change of answers that mends a finding. It states nothing that only the founder knows: what does not follow from the law or from
 * other answers is asked, and nothing but the answers under `writes` is touched.
 */
export interface Fix {
  /** The rules whose findings it removes. */
  readonly rules: readonly string[];
  /** What it does, in the words of a button. */
  readonly title: Bilingual;
  /** The answers that it may change, `topic.field`. */
  readonly writes: readonly string[];
  /** False where the finding has a cause that this fix does not reach; always offered where absent. */
  readonly when?: (answers: Answers, facts: Facts) => boolean;
  readonly asks?: (answers: Answers, facts: Facts) => readonly Asked[];
  /** @param given complete replies, see `isAnswered` @returns new answers; the given ones stay as they are */
  readonly apply: (answers: Answers, facts: Facts, given: Given) => Answers;
}

/** Words in both languages: Russian, then English. */
export const both = (ru: string, en: string): Bilingual => ({ ru, en });

/** Everything that is asked has a reply that can be used. */
export function isAnswered(asked: readonly Asked[], given: Given): boolean {
  return asked.every((one) => isReply(one, given[one.id]));
}

/** Whether a reply can be used: a confirmation, one of the options, a line of text or an e-mail address. */
export function isReply(asked: Asked, reply: string | undefined): boolean {
  if (reply === undefined) return false;
  if (asked.kind === 'confirm') return reply === 'yes';
  if (asked.kind === 'choice') return asked.options.some(({ value }) => value === reply);
  if (asked.form === 'email') return emailAddress.safeParse(reply.trim()).success;
  return reply.trim() !== '' && reply.length <= LINE_LIMIT && !/[\n\r\u2028\u2029]/u.test(reply);
}
