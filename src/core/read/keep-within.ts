/** Holds a roadmap that was not written line by line, such as one from JSON, to its bounds, and says what that left out. */
import type { DiagnosticCodeName } from '../diagnostics/codes.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import { metadataDepth, type Limits } from '../limits.ts';
import { isRoadmapWithin } from '../model/is-roadmap.ts';
import type { Diagnostic, Group, Item, Milestone, Roadmap, SourceRange, When } from '../model/types.ts';
import { keepDiagnostics } from './keep-diagnostics.ts';
import { keepMetadata } from './keep-metadata.ts';
import { ProseKeeper } from './keep-prose.ts';

/** Deeper values would overflow the stack of whoever draws them, whatever the host allows. */
const deepest = 200;

/**
 * Cuts a roadmap to its bounds. Milestones, items and what one item may have are cut from the end; what is nested too deep
 * is lifted to the deepest level that is followed; a time that ends before it starts keeps its words alone.
 * @param roadmap a roadmap of the model's shape; it is changed
 * @param limits all bounds
 * @param unsaid how many diagnostics were not even kept so far
 * @returns the same roadmap; what was cut is in its `diagnostics`, before all others
 */
export function keepWithin(roadmap: Roadmap, limits: Limits, unsaid = 0): Roadmap {
  if (unsaid === 0 && isRoadmapWithin(roadmap, limits)) return roadmap;
  const cut = new Cut(roadmap, limits);
  cut.roadmap();
  roadmap.diagnostics = keepDiagnostics([...cut.said, ...roadmap.diagnostics], limits.diagnostics, unsaid);
  return roadmap;
}

class Cut {
  /** What was cut. */
  readonly said: Diagnostic[] = [];
  readonly #roadmap: Roadmap;
  readonly #limits: Limits;
  readonly #depth: number;
  readonly #known: ReadonlySet<string>;
  #itemsLeft: number;
  #itemsOut = 0;
  #isLifted = false;
  readonly #prose: ProseKeeper;

  constructor(roadmap: Roadmap, limits: Limits) {
    this.#roadmap = roadmap;
    this.#limits = limits;
    this.#depth = Math.min(limits.depth, deepest);
    this.#known = new Set(roadmap.diagnostics.map(({ code }) => code));
    this.#itemsLeft = limits.items;
    this.#prose = new ProseKeeper({ depth: this.#depth, tableColumns: limits.tableColumns });
  }

  roadmap(): void {
    const { milestones, notices, notes, metadata } = this.#roadmap;
    const [first, ...others] = milestones.splice(this.#limits.milestones);
    const { updated, title = '' } = this.#roadmap;
    if (updated) this.#keepWhen({ when: updated, title });
    this.#prose.blocks(this.#roadmap.description);
    for (const milestone of milestones) this.#milestone(milestone);
    for (const { content } of [...notices, ...notes]) this.#prose.blocks(content);
    const isCut = keepMetadata(metadata, Math.min(metadataDepth(this.#limits), deepest));
    const isDeep = this.#isLifted || this.#prose.isDeep || isCut;
    if (isDeep && !this.#known.has('limit-depth')) this.#say('limit-depth');
    if (this.#prose.isWide) this.#say('limit-columns');
    if (this.#itemsOut > 0) this.#say('limit-items', `${String(this.#itemsOut)} items are left out.`);
    if (first === undefined) return;
    const more = others.length === 0 ? '' : ` and ${String(others.length)} more`;
    this.#say('limit-milestones', `'${first.title}'${more} left out, with what stands in them.`);
  }

  #say(code: DiagnosticCodeName, detail?: string, source?: SourceRange): void {
    // One more than is kept is enough for it to be said that some are not.
    if (this.said.length > this.#limits.diagnostics) return;
    this.said.push(
      createDiagnostic(code, {
        ...(detail === undefined ? {} : { detail }),
        ...(source === undefined ? {} : { source }),
      }),
    );
  }

  #milestone(milestone: Milestone): void {
    this.#keepWhen(milestone);
    this.#prose.blocks(milestone.description);
    milestone.items = this.#items(milestone.items, 0);
    milestone.groups = this.#groups(milestone.groups, 0);
  }

  /** The items that there is room for; those nested too deep come after the one they stood in. */
  #items(items: readonly Item[], depth: number): Item[] {
    const isDeepest = depth >= this.#depth;
    const kept: Item[] = [];
    for (const item of isDeepest ? this.#lifted(items, ({ children }) => children) : items) {
      if (this.#itemsLeft <= 0) {
        this.#itemsOut += isDeepest ? 1 : countItems([item]);
        continue;
      }
      this.#itemsLeft -= 1;
      kept.push(item);
      this.#keepFew(item, ['tags', 'owners', 'links', 'dependsOn']);
      this.#keepWhen(item);
      this.#prose.blocks(item.description);
      this.#prose.runs(item.content);
      item.children = isDeepest ? [] : this.#items(item.children, depth + 1);
    }
    return kept;
  }

  #groups(groups: readonly Group[], depth: number): Group[] {
    const kept = depth < this.#depth ? [...groups] : this.#lifted(groups, (group) => group.groups);
    for (const group of kept) {
      this.#keepFew(group, ['owners', 'links']);
      this.#keepWhen(group);
      this.#prose.blocks(group.description);
      group.items = this.#items(group.items, 0);
      group.groups = depth < this.#depth ? this.#groups(group.groups, depth + 1) : [];
    }
    return kept;
  }

  /** Nodes with all that is nested in them, in order. */
  #lifted<Node>(nodes: readonly Node[], innerOf: (node: Node) => readonly Node[]): Node[] {
    const lifted: Node[] = [];
    const open = nodes.toReversed();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      lifted.push(node);
      const inner = innerOf(node);
      if (inner.length > 0) this.#isLifted = true;
      for (const next of inner.toReversed()) open.push(next);
    }
    return lifted;
  }

  /** Cuts lists of one item or group to what it may have. */
  #keepFew<Name extends 'tags' | 'owners' | 'links' | 'dependsOn'>(
    node: Record<Name, unknown[]> & { title: string; source?: SourceRange },
    names: readonly Name[],
  ): void {
    for (const name of names) {
      const out = node[name].splice(this.#limits.perItem).length;
      if (out > 0)
        this.#say(
          'limit-per-item',
          `'${node.title}': ${String(out)} of its ${wordsFor[name]} are left out.`,
          node.source,
        );
    }
  }

  #keepWhen({ when, title, source }: { when?: When; title: string; source?: SourceRange }): void {
    if (when?.start === undefined || when.end === undefined || when.start <= when.end) return;
    if (this.#known.has('end-before-start')) return;
    delete when.start;
    delete when.end;
    this.#say('end-before-start', `'${title}': '${when.text}' ends before it starts.`, source);
  }
}

const wordsFor = { tags: 'tags', owners: 'owners', links: 'links', dependsOn: 'dependencies' } as const;

/** Items with all that stand in them. */
function countItems(items: readonly Item[]): number {
  return items.reduce((count, { children }) => count + 1 + countItems(children), 0);
}
