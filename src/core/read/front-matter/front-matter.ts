import type { JsonValue } from '../../model/types.ts';

/** Front matter as data. */
export interface FrontMatter {
  /** Its values by name; what could not be read is left out. */
  readonly metadata: Record<string, JsonValue>;
  /** Whether something in it could not be read. */
  readonly isFaulty: boolean;
}

/** Reads what stands between the fences of front matter. Never throws. */
export type ParseFrontMatter = (text: string, language: 'yaml' | 'toml') => FrontMatter;
