import { beginningOf, type Dated, inForce } from './lifecycle';

/** A stretch of days during which a version was, is or will be in force. */
export interface Reign<Version> {
  readonly version: Version;
  /** First day in force, and the first day on which it no longer is; null without an end in sight. */
  readonly from: string;
  readonly until: string | null;
  /** The moment from which it could be read as the version in force: the beginning of its day, or its publication if that came later. */
  readonly since: Date;
}

/**
 * Which version was in force when, the earliest first: what «what did it say on 1 March 2026?» is answered from. A version that
 * never came into force is not in it; days on which nothing was in force belong to nobody.
 */
export function timelineOf<Version extends Dated & { readonly publishedAt: Date }>(versions: readonly Version[]): Reign<Version>[] {
  const boundaries = [...new Set(versions.flatMap(({ effectiveFrom, withdrawnOn, cancelledOn }) => [effectiveFrom, withdrawnOn, cancelledOn]))].filter((day) => typeof day === 'string').sort();
  const reigns: Reign<Version>[] = [];
  let current: { version: Version; from: string } | null = null;
  const close = (until: string | null) => {
    if (current === null) return;
    const { version, from } = current;
    const begun = beginningOf(from);
    reigns.push({ version, from, until, since: version.publishedAt > begun ? version.publishedAt : begun });
    current = null;
  };
  for (const day of boundaries) {
    const version = inForce(versions, day);
    if (version === (current as { version: Version } | null)?.version) continue;
    close(day);
    if (version !== null) current = { version, from: day };
  }
  close(null);
  return reigns;
}

/** The reign into which a day falls. */
export function reignOn<Version>(timeline: readonly Reign<Version>[], day: string): Reign<Version> | null {
  return timeline.find(({ from, until }) => from <= day && (until === null || day < until)) ?? null;
}

/**
 * The reign that a moment asks for, as Memento wants it (RFC 7089, section 4.5): the last that had begun, or the first one for
 * a moment before all of them.
 * @returns null for a policy that never was in force
 */
export function reignAt<Version>(timeline: readonly Reign<Version>[], moment: Date): Reign<Version> | null {
  return timeline.filter(({ since }) => since <= moment).at(-1) ?? timeline[0] ?? null;
}
