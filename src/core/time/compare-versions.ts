import { compareVersions as compare, validate } from 'compare-versions';

/**
 * Compares two versions as documents write them: 'v1.2', '1.10.0-rc.1', '2.x'.
 * @param one a version
 * @param other a version
 * @returns negative where the first is older, positive where it is newer, 0 for the same release ('1.0' and 'v1.0.0') and
 *   where one of them is no version. Never throws.
 */
export function compareVersions(one: string, other: string): number {
  return validate(one) && validate(other) ? compare(one, other) : 0;
}

/**
 * Tells whether two texts name the same release.
 * @param one a version
 * @param other a version
 * @returns true for 'v1.0' and '1.0.0', and for equal texts; false where one of them is no version. Never throws.
 */
export function isSameVersion(one: string, other: string): boolean {
  if (one === other) return true;
  return validate(one) && validate(other) && compare(one, other) === 0;
}
