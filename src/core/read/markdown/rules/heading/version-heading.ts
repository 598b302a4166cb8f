import type { HeadingFinding, HeadingRule } from './heading-rule.ts';

/**
 * A heading that names a release; a time beside it is that of the release.
 *
 * ```
 * ## v1.2 (Q3 2026)
 *    ^^^^ release
 * ```
 * Not read: `## Upgrade to 2.0`, a task. Fixture: `version-milestone`.
 */
export const versionHeading: HeadingRule = {
  name: 'version-heading',
  read({ versions, time }) {
    if (versions === undefined) return undefined;
    const finding: HeadingFinding = {
      kind: 'version',
      versions: { from: versions.from, ...(versions.to === undefined ? {} : { to: versions.to }) },
    };
    if (time !== undefined && (time.end <= versions.start || time.start >= versions.end)) finding.when = time.when;
    return finding;
  },
};
