import coerce from 'semver/functions/coerce.js';
import compare from 'semver/functions/compare.js';

/** A version that semver understands, from one as documents write it. */
function toSemver(version: string): ReturnType<typeof coerce> {
  return coerce(version, { includePrerelease: true, loose: true }) ?? coerce(version);
}

/**
 * Compares two versions as documents write them: 'v1.2', '1.10.0-rc.1', '2.x'.
 * @param one a version
 * @param other a version
 * @returns negative where the first is older, positive where it is newer, 0 for the same release ('1.0' and 'v1.0.0') and
 *   where one of them is no version. Never throws.
 */
export function compareVersions(one: string, other: string): number {
  const first = toSemver(one);
  const second = toSemver(other);
  return first === null || second === null ? 0 : compare(first, second);
}

/**
 * Tells whether two texts name the same release.
 * @param one a version
 * @param other a version
 * @returns true for 'v1.0' and '1.0.0', and for equal texts; false where one of them is no version. Never throws.
 */
export function isSameVersion(one: string, other: string): boolean {
  if (one === other) return true;
  const first = toSemver(one);
  const second = toSemver(other);
  return first !== null && second !== null && compare(first, second) === 0;
}
