import { compareVersions, type VersionNumber } from './number';

/** What matters of a published version for knowing whether it binds. */
export interface Dated {
  readonly number: VersionNumber;
  /** First day in force, YYYY-MM-DD. */
  readonly effectiveFrom: string;
  /** Day on which it was called off before it took effect. */
  readonly cancelledOn?: string | null;
  /** Day from which the policy was withdrawn while this version was in force or coming. */
  readonly withdrawnOn?: string | null;
}

/**
 * in-force: binds today. coming: announced, binds from a later day. superseded: was in force.
 * overtaken: a later version came into force before its own day. cancelled: called off before its day. withdrawn: taken out
 * of force, or called off, together with the whole policy.
 */
export type VersionState = 'in-force' | 'coming' | 'superseded' | 'overtaken' | 'cancelled' | 'withdrawn';

/**
 * The day on which a moment falls, as far as effective dates are concerned. A version binds from 00:00 Moscow time (UTC+3,
 * without summer time) of its day: a date in a policy names no zone, and every server has to give the same answer.
 */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + 3 * 3_600_000).toISOString().slice(0, 10);
}

/** The moment at which a day begins, as `dayOf` counts. */
export function beginningOf(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 3 * 3_600_000);
}

/**
 * The version that binds on a day: of those whose day has come, the one that was published last. Publishing again
 * therefore replaces what was only announced. What was called off or withdrawn binds no longer.
 * @returns null when none has come into force yet, or the policy is withdrawn
 */
export function inForce<Version extends Dated>(versions: readonly Version[], today: string): Version | null {
  return latest(versions.filter((version) => version.effectiveFrom <= today && !hasEnded(version, today)));
}

/** Versions that will come into force later, the next one first. */
export function coming<Version extends Dated>(versions: readonly Version[], today: string): Version[] {
  return versions
    .filter((version) => stateOf(version, versions, today) === 'coming')
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : compareVersions(a.number, b.number)));
}

/**
 * The version whose place a withdrawal left empty: the policy bound people, was withdrawn, and nothing has come instead.
 * @returns null for a policy that is in force, or never was
 */
export function withdrawnFrom<Version extends Dated>(versions: readonly Version[], today: string): Version | null {
  if (inForce(versions, today) !== null) return null;
  return latest(versions.filter((version) => stateOf(version, versions, today) === 'withdrawn'));
}

/** The state of one of the versions of a policy on a day. */
export function stateOf<Version extends Dated>(version: Version, versions: readonly Version[], today: string): VersionState {
  if (isPast(version.cancelledOn, today)) return 'cancelled';
  const withdrawn = isPast(version.withdrawnOn, today);
  const later = versions.filter(
    (other) =>
      compareVersions(other.number, version.number) > 0 &&
      !isPast(other.cancelledOn, today) &&
      !endedUnseen(other, today) &&
      // What came after the withdrawal found the place empty.
      (!withdrawn || other.withdrawnOn === version.withdrawnOn),
  );
  // The day on which a later version took its place, if one did or will.
  const end = later.map(({ effectiveFrom }) => effectiveFrom).sort()[0];
  if (end !== undefined && end <= version.effectiveFrom) return end <= today ? 'overtaken' : withdrawn ? 'withdrawn' : 'coming';
  if (end !== undefined && end <= today) return 'superseded';
  if (withdrawn) return 'withdrawn';
  return version.effectiveFrom > today ? 'coming' : 'in-force';
}

const isPast = (day: string | null | undefined, today: string) => day !== null && day !== undefined && day <= today;

const hasEnded = ({ cancelledOn, withdrawnOn }: Dated, today: string) => isPast(cancelledOn, today) || isPast(withdrawnOn, today);

/** Withdrawn before its own day: it took nobody's place. */
const endedUnseen = ({ withdrawnOn, effectiveFrom }: Dated, today: string) => isPast(withdrawnOn, today) && (withdrawnOn ?? '') < effectiveFrom;

function latest<Version extends Dated>(versions: readonly Version[]): Version | null {
  return versions.reduce<Version | null>((last, each) => (last === null || compareVersions(each.number, last.number) > 0 ? each : last), null);
}
