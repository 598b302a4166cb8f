/** package.json of this repository. */
export const packageJson: {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>> | null>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
export function moduleEntries(): Record<string, string>;
export function moduleSpecifiers(): { specifier: string; file: string }[];
