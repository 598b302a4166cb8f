/** Where something stands in the source, and the addresses at which it is read and edited. */
import type { Roadmap, RoadmapSource, SourceRange } from '../core/model/types.ts';
import { resolveHref } from '../core/url/safe-href.ts';
import { sourcePathOf } from './source-path.ts';
import { encodePart } from '../core/url/encode-part.ts';

/** A line of the source. */
export interface SourcePlace {
  /** Line, from 1. */
  readonly line: number;
  /** Address that shows the line; absent where the repository or the path in it is not known. */
  readonly href?: string;
  /** Address that edits the line; absent under the same conditions. */
  readonly editHref?: string;
}

/**
 * Finds the place of a node.
 * @param roadmap the roadmap
 * @param range the node's `source`
 * @returns undefined where the roadmap was not read from a text. Never throws.
 */
export function sourcePlace(roadmap: Roadmap, range: SourceRange | undefined): SourcePlace | undefined {
  if (!range) return undefined;
  const { line } = range.start;
  const file = roadmap.source && fileInRepository(roadmap.source);
  if (!file) return { line };
  const { repository, revision, path } = file;
  const at = (verb: string): string => `https://github.com/${repository}/${verb}/${revision}/${path}`;
  // `plain` makes GitHub show the text of a markdown file, which has lines, and not the page made of it.
  const href = resolveHref(`${at('blob')}?plain=1#L${String(line)}`);
  const editHref = resolveHref(`${at('edit')}#L${String(line)}`);
  return { line, ...(href !== undefined && { href }), ...(editHref !== undefined && { editHref }) };
}

/** Finds repository, revision and path, from what is declared or from an address on GitHub. */
function fileInRepository(source: RoadmapSource): { repository: string; revision: string; path: string } | undefined {
  const { uri, revision } = source;
  const written = sourcePathOf(source) ?? uri;
  if (written === undefined || source.format === 'github') return undefined;
  const hosted = uri === undefined ? undefined : onGitHub(uri);
  const name = repositoryOfSource(source);
  const path = hosted?.path ?? relativePath(written);
  if (name === undefined || path === undefined) return undefined;
  return { repository: name, revision: encodePath(revision ?? hosted?.revision ?? 'HEAD'), path };
}

/**
 * Names the repository on GitHub that a roadmap lies in.
 * @param source what is known of its origin
 * @param base address that its relative links are resolved against
 * @returns 'owner/name', as declared or out of an address of a file on GitHub
 */
export function repositoryOfSource(source: RoadmapSource | undefined, base?: string): string | undefined {
  const name = source?.repository ?? repositoryAt(base) ?? repositoryAt(source?.uri);
  return name !== undefined && /^(?!\.+\/)[\w.-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/.test(name) ? name : undefined;
}

function repositoryAt(address: string | undefined): string | undefined {
  return address === undefined ? undefined : onGitHub(address)?.repository;
}

/** Takes 'https://raw.githubusercontent.com/o/n/main/ROADMAP.md' and 'https://github.com/o/n/blob/main/ROADMAP.md' apart. */
function onGitHub(uri: string): { repository: string; revision: string; path: string } | undefined {
  const prefix = /^https:\/\/(raw\.githubusercontent\.com|github\.com)\//.exec(uri);
  if (!prefix) return undefined;
  const [owner = '', name = '', ...rest] = (uri.slice(prefix[0].length).split(/[?#]/, 1)[0] ?? '').split('/');
  if (prefix[1] === 'github.com' && !['blob', 'raw', 'edit'].includes(rest.shift() ?? '')) return undefined;
  if (rest[0] === 'refs' && rest[1] === 'heads') rest.splice(0, 2);
  const [revision = '', ...path] = rest;
  return path.length === 0 ? undefined : { repository: `${owner}/${name}`, revision, path: path.join('/') };
}

/** A path in the repository, encoded for an address; undefined for whatever leads out of it. */
function relativePath(uri: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(uri) || /^\/|[?#]/.test(uri)) return undefined;
  const parts = uri.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? undefined : encodePath(parts.join('/'));
}

function encodePath(path: string): string {
  return path.split('/').map(encodePart).join('/');
}
