import type { Answers, Topic } from '@/policy/answers';

/** Answers with some of one topic replaced. */
export function inTopic<Name extends Topic>(answers: Answers, topic: Name, change: Partial<Answers[Name]>): Answers {
  return { ...answers, [topic]: { ...answers[topic], ...change } };
}

/** A list in which the rows that are meant are replaced; a list that nobody answered stays so. */
export function changed<Row>(rows: readonly Row[] | null, meant: (row: Row) => boolean, change: (row: Row) => Row): Row[] | null {
  return rows && rows.map((row) => (meant(row) ? change(row) : row));
}

/** A list of codes with some more, each once. */
export function withCodes<Code extends string>(codes: readonly Code[] | null, ...more: readonly Code[]): Code[] {
  return [...new Set([...(codes ?? []), ...more])];
}

/** An id that no row has yet: `name`, `name-2`, … */
export function freeId(rows: readonly { readonly id: string }[] | null, name: string): string {
  const taken = new Set((rows ?? []).map(({ id }) => id));
  let id = name;
  for (let next = 2; taken.has(id); next += 1) id = `${name}-${next}`;
  return id;
}

export type PurposeAnswer = NonNullable<Answers['purposes']['list']>[number];
export type RecipientAnswer = NonNullable<Answers['recipients']['list']>[number];
export type BasisAnswer = NonNullable<PurposeAnswer['bases']>[number];

/** Answers in which the purposes that are meant are replaced. */
export function inPurposes(answers: Answers, meant: (row: PurposeAnswer) => boolean, change: (row: PurposeAnswer) => PurposeAnswer): Answers {
  return inTopic(answers, 'purposes', { list: changed(answers.purposes.list, meant, change) });
}

/** Answers in which the recipients that are meant are replaced. */
export function inRecipients(answers: Answers, meant: (row: RecipientAnswer) => boolean, change: (row: RecipientAnswer) => RecipientAnswer): Answers {
  return inTopic(answers, 'recipients', { list: changed(answers.recipients.list, meant, change) });
}

/** A basis of a kind, with nothing else answered. */
export function basisOf(kind: BasisAnswer['kind'], more: Partial<BasisAnswer> = {}): BasisAnswer {
  return { kind, name: null, law: null, acts: null, otherActs: null, interest: null, recognised: null, document: null, mechanism: null, note: null, ...more };
}
