/** The number of a published version: 1.0, 1.1, 2.0. Two whole numbers, never a float: 1.10 follows 1.9. */
export interface VersionNumber {
  readonly major: number;
  readonly minor: number;
}

/** Which part of the number rises: `major` for a change of substance, `minor` for anything smaller. */
export type Bump = 'major' | 'minor';

/** The number of a policy's first version. */
export const firstVersion: VersionNumber = { major: 1, minor: 0 };

/**
 * The number that follows, without a gap.
 * @param previous the latest number of the policy, or null when nothing has been published yet
 */
export function nextVersion(previous: VersionNumber | null, bump: Bump): VersionNumber {
  if (previous === null) return firstVersion;
  return bump === 'major' ? { major: previous.major + 1, minor: 0 } : { major: previous.major, minor: previous.minor + 1 };
}

/** `1.0`, as it stands in the address and on the page. */
export function formatVersion({ major, minor }: VersionNumber): string {
  return `${major}.${minor}`;
}

/** Reads `1.0`; null for anything else, leading zeros included, so that a version has one address. */
export function parseVersion(text: string): VersionNumber | null {
  const match = /^([1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/.exec(text);
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : null;
}

/** Negative when `a` comes before `b`, 0 when they are the same. */
export function compareVersions(a: VersionNumber, b: VersionNumber): number {
  return a.major - b.major || a.minor - b.minor;
}
