/** What items wait for: words become ids, whatever the document is written in. */
import type { Group, Item, Milestone } from '../model/types.ts';

/** How what is wrong with a dependency is told: its code, the item that has it, and the words in question. */
export type ReportDependency = (code: 'unknown-dependency' | 'dependency-cycle', item: Item, words: string) => void;

/**
 * Replaces the words of dependencies by ids where they name an item or group of the document.
 * @param milestones the plan; `dependsOn` of its items is changed
 * @param report is told what names nothing, and the first item of each circle
 * @param findId finds what words name by an id; absent where a document can give none
 */
export function resolveDependencies(
  milestones: readonly Milestone[],
  report: ReportDependency,
  findId?: (words: string) => string | undefined,
): void {
  if (!milestones.some((milestone) => hasDependents(milestone))) return;
  const names = new Map<string, string>();
  const dependents: Item[] = [];
  const addName = (title: string, id: string): void => {
    const full = normalize(title);
    const short = normalize(title.split(/[:：]|\s[-–—]\s/, 1)[0]!);
    for (const name of [full, short]) if (name !== '' && !names.has(name)) names.set(name, id);
  };
  const visitItem = (item: Item): void => {
    addName(item.title, item.id);
    addIssues(item, names);
    if (item.dependsOn.length > 0) dependents.push(item);
    item.children.forEach(visitItem);
  };
  const visit = (container: Milestone | Group): void => {
    addName(container.title, container.id);
    container.items.forEach(visitItem);
    container.groups.forEach(visit);
  };
  milestones.forEach(visit);
  for (const item of dependents) {
    item.dependsOn = item.dependsOn.map((text) => {
      const id = findId?.(text) ?? names.get(issueNumber.test(text) ? text : normalize(text));
      // The issue of a number is known by its link, whether the plan has it or not.
      if (id === undefined && !issueReference.test(text)) report('unknown-dependency', item, text);
      return id ?? text;
    });
  }
  reportCycles(dependents, report);
}

const issueNumber = /^#\d{1,9}$/;
/** `#12`, `lantern/core#12`, or the address of an issue. */
const issueReference = /^(?:[\w.-]+\/[\w.-]+)?#\d{1,9}$|^https?:\/\/\S+$/;

/** An item is known by the numbers of its own issues: those that it links to and does not wait for. */
function addIssues({ id, links, dependsOn }: Item, names: Map<string, string>): void {
  for (const { kind, number } of links) {
    const name = `#${number}`;
    if ((kind === 'issue' || kind === 'pull') && !dependsOn.includes(name) && !names.has(name)) names.set(name, id);
  }
}

function hasDependents(container: Milestone | Group): boolean {
  const depends = (item: Item): boolean => item.dependsOn.length > 0 || item.children.some(depends);
  return container.items.some(depends) || container.groups.some((group) => hasDependents(group));
}

function normalize(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** Reports the first item of each circle of dependencies. */
function reportCycles(dependents: readonly Item[], report: ReportDependency): void {
  const byId = new Map(dependents.map((item) => [item.id, item]));
  const state = new Map<string, 'open' | 'closed'>();
  for (const start of dependents) {
    if (state.has(start.id)) continue;
    // A stack of its own, as a chain of dependencies may be longer than calls may nest.
    const stack: { item: Item; next: number }[] = [{ item: start, next: 0 }];
    state.set(start.id, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const id = top.item.dependsOn[top.next++];
      if (id === undefined) {
        state.set(top.item.id, 'closed');
        stack.pop();
        continue;
      }
      const item = byId.get(id);
      if (item === undefined) continue;
      if (state.get(id) === 'open') report('dependency-cycle', top.item, item.title);
      else if (!state.has(id)) {
        state.set(id, 'open');
        stack.push({ item, next: 0 });
      }
    }
  }
}
