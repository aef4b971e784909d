import type { Answers } from '@/policy/answers';
import type { Library } from '@/policy/clauses/library';
import { draftPolicy, type Draft } from '@/policy/draft';
import type { Duration, Localized } from '@/policy/facts';
import type { Coverage } from '@/policy/review/coverage';
import type { Finding } from '@/policy/review/finding';
import { requirements } from '@/policy/review/review';
import { isClaimed } from '@/policy/review/regime';
import type { Bilingual, Law } from '@/policy/vocabulary';

/** A statutory period that another one replaced; null where there was, or is, none. */
export interface PeriodChange {
  readonly law: Law;
  /** What the period is for; null for the answer to a request. */
  readonly act: Localized | null;
  readonly before: Duration | null;
  readonly after: Duration | null;
  readonly article: Localized | null;
}

/** What the law made of the same answers between two days. */
export interface LawChanges {
  readonly from: string;
  readonly to: string;
  /** Requirements that began to count, with their state on the later day. */
  readonly came: readonly Coverage[];
  /** Requirements that ceased to count. */
  readonly went: readonly Coverage[];
  /** Findings that the later day has and the earlier one had not. */
  readonly found: readonly Finding[];
  /** Findings that are gone. */
  readonly solved: readonly Finding[];
  readonly periods: readonly PeriodChange[];
  /** Countries of recipients whose protection was found adequate, or ceased to be. */
  readonly adequacy: { readonly gained: readonly Localized[]; readonly lost: readonly Localized[] };
}

/**
 * Replays the law over the same answers: “what changes for you on 1 September?”.
 * @param from the earlier day, YYYY-MM-DD, @param to the later one
 * @returns empty lists where the law did not touch this policy
 */
export function lawChanges(answers: Answers, library: Library, from: string, to: string): LawChanges {
  const before = draftPolicy(answers, library, from);
  const after = draftPolicy(answers, library, to);
  return {
    from,
    to,
    came: without(after.coverage, before.coverage, rowKey),
    went: without(before.coverage, after.coverage, rowKey),
    found: without(after.findings, before.findings, findingKey),
    solved: without(before.findings, after.findings, findingKey),
    periods: periodChanges(before, after),
    adequacy: {
      gained: without(after.facts.storage.adequate.map(nameOf), before.facts.storage.adequate.map(nameOf), textKey),
      lost: without(before.facts.storage.adequate.map(nameOf), after.facts.storage.adequate.map(nameOf), textKey),
    },
  };
}

/** Whether the law touched the policy at all. */
export function isTouched({ came, went, found, solved, periods, adequacy }: LawChanges): boolean {
  return [came, went, found, solved, periods, adequacy.gained, adequacy.lost].some((list) => list.length > 0);
}

/**
 * The days after `after` on which a claimed law changes something that review knows of, soonest first.
 * @param claimed laws of the policy
 */
export function comingDays(claimed: readonly Law[], after: string): string[] {
  const days = requirements.filter(({ law }) => isClaimed(law, claimed)).flatMap(({ validFrom, validTo }) => [validFrom ?? '', validTo === undefined ? '' : dayAfter(validTo)]);
  return [...new Set(days)].filter((day) => day > after).sort();
}

function periodChanges(before: Draft, after: Draft): PeriodChange[] {
  const periodsOf = ({ facts }: Draft) => [
    ...facts.rights.deadlines.map(({ law, response, article }) => ({ key: law, law, act: null, period: response, article })),
    ...facts.rights.periods.map(({ law, act, name, period, article }) => ({ key: `${law} ${act}`, law, act: name, period, article })),
  ];
  const was = new Map(periodsOf(before).map((row) => [row.key as string, row]));
  const is = new Map(periodsOf(after).map((row) => [row.key as string, row]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [earlier, later] = [was.get(key), is.get(key)];
    if (earlier?.period.n === later?.period.n && earlier?.period.unit === later?.period.unit) return [];
    const row = later ?? earlier;
    return row ? [{ law: row.law, act: row.act, before: earlier?.period ?? null, after: later?.period ?? null, article: row.article }] : [];
  });
}

function without<Item>(list: readonly Item[], other: readonly Item[], key: (item: Item) => string): Item[] {
  const known = new Set(other.map(key));
  return list.filter((item) => !known.has(key(item)));
}

/** A dated row keeps its id when its wording changes with the law. */
const rowKey = ({ id, title }: Coverage) => `${id} ${title.ru}`;
const textKey = ({ ru, en }: Bilingual | Localized) => `${ru} ${en}`;
const findingKey = ({ rule, message, about }: Finding) => [rule, message.ru, ...about.map(textKey)].join('\n');
const nameOf = ({ name }: { readonly name: Localized }) => name;

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
