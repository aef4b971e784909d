import { compareVersions, type VersionNumber } from './number';

/** What matters of a published version for knowing whether it binds. */
export interface Dated {
  readonly number: VersionNumber;
  /** First day in force, YYYY-MM-DD. */
  readonly effectiveFrom: string;
}

/**
 * in-force: binds today. coming: announced, binds from a later day. superseded: was in force.
 * overtaken: a later version came into force before its own day.
 */
export type VersionState = 'in-force' | 'coming' | 'superseded' | 'overtaken';

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
 * therefore replaces what was only announced.
 * @returns null when none has come into force yet
 */
export function inForce<Version extends Dated>(versions: readonly Version[], today: string): Version | null {
  return latest(versions.filter(({ effectiveFrom }) => effectiveFrom <= today));
}

/** Versions that will come into force later, the next one first. */
export function coming<Version extends Dated>(versions: readonly Version[], today: string): Version[] {
  return versions
    .filter((version) => stateOf(version, versions, today) === 'coming')
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : compareVersions(a.number, b.number)));
}

/** The state of one of the versions of a policy on a day. */
export function stateOf<Version extends Dated>(version: Version, versions: readonly Version[], today: string): VersionState {
  const later = versions.filter((other) => compareVersions(other.number, version.number) > 0);
  // The day on which a later version took its place, if one did or will.
  const end = later.map(({ effectiveFrom }) => effectiveFrom).sort()[0];
  if (end !== undefined && end <= version.effectiveFrom) return end <= today ? 'overtaken' : 'coming';
  if (version.effectiveFrom > today) return 'coming';
  return end !== undefined && end <= today ? 'superseded' : 'in-force';
}

function latest<Version extends Dated>(versions: readonly Version[]): Version | null {
  return versions.reduce<Version | null>((last, each) => (last === null || compareVersions(each.number, last.number) > 0 ? each : last), null);
}
