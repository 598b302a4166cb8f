/** `roadmark set`: changes one item in the document's own way of writing, and no other byte. */
import { applyEdits } from '../../core/edit/apply-edits.ts';
import { editRoadmap } from '../../core/edit/edit-roadmap.ts';
import type { RoadmapChange } from '../../core/edit/roadmap-change.ts';
import { detectFormat } from '../../core/read/detect.ts';
import type { Item, Milestone, Roadmap } from '../../core/model/types.ts';
import { RoadmarkError } from '../../core/roadmark-error.ts';
import { indexRoadmap } from '../../view/entries.ts';
import type { CliContext } from '../cli-context.ts';
import { choose } from '../choose.ts';
import { settableStatuses } from '../option-values.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { findNearest } from '../../core/nearest.ts';
import { readWholeRoadmap, type ReadOptions } from '../read-roadmap.ts';
import { printResult } from '../print-result.ts';
import { terminalLine } from '../terminal-text.ts';
import { writeFileSafely } from '../write-output.ts';

/** Options of `roadmark set`. */
export interface SetOptions extends ReadOptions {
  /** New status. */
  readonly status?: string;
  /** New owner; the empty text for none. */
  readonly owner?: string;
  /** New title. */
  readonly title?: string;
  /** Id or title of the milestone it moves to. */
  readonly milestone?: string;
  /** Prints the new text instead of writing the file. */
  readonly dryRun?: boolean;
}

/**
 * Changes an item.
 * @param file path
 * @param name id or title of the item
 * @param options options
 * @param context streams and folder
 * @returns the exit code
 */
export async function set(file: string, name: string, options: SetOptions, context: CliContext): Promise<number> {
  const status = options.status === undefined ? undefined : choose('--status', options.status, settableStatuses);
  const { input, roadmap } = await readWholeRoadmap(file, options, context);
  if (detectFormat(input.text) !== 'markdown') {
    throw new CliError('is no markdown, and that alone is changed in place', input.name, 'change it in an editor');
  }
  const item = findItem(roadmap, name);
  // The title comes last, as an id may follow from it.
  const changes: RoadmapChange[] = [];
  if (status !== undefined) changes.push({ type: 'status', item: item.id, status });
  if (options.owner !== undefined) changes.push({ type: 'owner', item: item.id, owner: options.owner });
  if (options.milestone !== undefined) {
    changes.push({ type: 'milestone', item: item.id, milestone: findMilestone(roadmap, options.milestone).id });
  }
  if (options.title !== undefined) changes.push({ type: 'title', item: item.id, title: options.title });
  if (changes.length === 0)
    throw new CliError('nothing to set', undefined, 'give --status, --owner, --title or --milestone');
  const text = applyAll(input.text, changes);
  if (options.dryRun === true || input.path === undefined) printResult(text, 'markdown', context);
  else if (text !== input.text) await writeFileSafely(file, text, context);
  context.err(`${terminalLine(item.title)}: ${text === input.text ? 'nothing to change' : 'changed'}\n`);
  return exitCodes.ok;
}

/** Applies the changes one by one, each to the text that the one before it left. */
function applyAll(text: string, changes: readonly RoadmapChange[]): string {
  try {
    return changes.reduce((current, change) => applyEdits(current, editRoadmap(current, change)), text);
  } catch (error) {
    if (error instanceof RoadmarkError) throw new CliError(error.message);
    throw error;
  }
}

function findItem(roadmap: Roadmap, name: string): Item {
  const items = indexRoadmap(roadmap).entries.map((entry) => entry.item);
  const same = items.filter((item) => item.title === name);
  if (same.length > 1) {
    throw new CliError(
      `names ${String(same.length)} items`,
      `'${name}'`,
      `use an id: ${same.map(({ id }) => `#${id}`).join(', ')}`,
    );
  }
  const found = pick(items, name);
  if (found !== undefined) return found;
  const near = findNearest(name, [...items.map(({ title }) => title), ...items.map(({ id }) => id)]);
  throw new CliError(
    'is no item',
    `'${name}'`,
    near === undefined ? 'roadmark parse lists the ids' : `did you mean '${near}'?`,
  );
}

function findMilestone(roadmap: Roadmap, name: string): Milestone {
  const found = pick(roadmap.milestones, name);
  if (found !== undefined) return found;
  const titles = roadmap.milestones.map(({ title }) => title);
  const near = findNearest(name, titles);
  const few = titles.length <= 8 ? `there are ${titles.map((title) => `'${title}'`).join(', ')}` : 'check its title';
  throw new CliError('is no milestone', `'${name}'`, near === undefined ? few : `did you mean '${near}'?`);
}

/** By id, with or without '#', else by title where one alone has it. */
function pick<T extends { readonly id: string; readonly title: string }>(
  nodes: readonly T[],
  name: string,
): T | undefined {
  const byId = nodes.find((node) => node.id === name || `#${node.id}` === name);
  if (byId !== undefined) return byId;
  const byTitle = nodes.filter((node) => node.title === name);
  return byTitle.length === 1 ? byTitle[0] : undefined;
}
