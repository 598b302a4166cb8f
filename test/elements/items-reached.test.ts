/** Every item is there for those who use keys alone, and for those who hear the page: with its name and its status. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Item } from '../../src/core/model/types.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { statusLabel } from '../../src/export/status-label.ts';
import { en } from '../../src/translations/en.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { countAll } from '../../src/view/progress.ts';
import { seedCounts } from '../seed-counts.ts';
import { itReal, seedAddress } from './it-real.ts';
import { focusedElement, nodesOf, roadmapOf, showView } from './shown-view.ts';

/** What assistive technology is given. */
interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly children: readonly AccessibleNode[];
}

const views = ['timeline', 'table', 'board'] as const;
const samples = ['bramble-1.4.md', 'wayfarer.md', 'quillbox.md', 'loom.md'] as const;

const fold = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** All that is said of a node, without the rows and entries nested in it. */
function saidOf(node: AccessibleNode, own = false): string {
  if (own && isEntry(node)) return '';
  return `${node.name} ${node.children.map((child) => saidOf(child, true)).join(' ')}`;
}

const isEntry = ({ role }: AccessibleNode): boolean => role === 'row' || role === 'listitem';

/** What is said of each row and entry, with the names of the regions around it. */
function entriesOf(node: AccessibleNode, around = ''): { said: string; around: string }[] {
  const name = node.role === 'region' || node.role === 'tabpanel' ? `${around} ${node.name}` : around;
  const own = isEntry(node) ? [{ said: fold(saidOf(node)), around: fold(name) }] : [];
  return [...own, ...node.children.flatMap((child) => entriesOf(child, name))];
}

/** What was met on the way through a view. */
class Walk {
  /** Ids of items that had the focus. */
  readonly reached = new Set<string>();
  /** Ids of items that are said with their status. */
  readonly said = new Set<string>();
  readonly view: RoadmapView;
  /** All items by id. */
  readonly items: ReadonlyMap<string, Item>;
  readonly #end: HTMLButtonElement;
  /** Elements that draw what changed, looked up once. */
  readonly #elements: readonly Element[];

  constructor(view: RoadmapView) {
    this.view = view;
    this.items = new Map(indexRoadmap(roadmapOf(view)).entries.map(({ item }) => [item.id, item]));
    this.#elements = nodesOf(view).filter(({ localName }) => localName.startsWith('roadmap-'));
    const start = document.createElement('button');
    start.textContent = 'Start';
    this.#end = document.createElement('button');
    this.#end.textContent = 'End';
    view.before(start);
    view.after(this.#end);
    start.focus();
  }

  /** Goes through the view with keys alone, opening whatever opens. */
  async run(): Promise<void> {
    for (let step = 0; step < 2000; step++) {
      await this.press('Tab');
      const node = focusedElement();
      if (node === this.#end) return this.listen();
      if (!(node instanceof HTMLElement)) throw new Error('the focus was lost');
      this.note(node);
      if (node.matches('.lanes [data-column]')) await this.walkGrid();
      else if (this.isFolded(node)) await this.open();
    }
    throw new Error('the end was never reached');
  }

  /** Whether a control shows items that are not shown yet. */
  isFolded(node: HTMLElement): boolean {
    if (node.matches('[part~=more]')) return true;
    // The board shows nested items in the detail of the item they are nested in.
    const isJump = node.matches('.item-detail__children a');
    if (isJump || node.matches('.card-title')) {
      const children = this.items.get(idOf(node))?.children ?? [];
      return children.some(({ id }) => !this.reached.has(id));
    }
    if (node.getAttribute('aria-expanded') !== 'false') return false;
    return !node.matches('[data-action=item], .item-title, .filter-button');
  }

  async open(): Promise<void> {
    await this.press('Enter');
    await this.listen();
  }

  /** Opens each release in turn, goes through its items, and back. */
  async walkGrid(): Promise<void> {
    await sendKeys({ press: 'Home' });
    for (let lane = 0; lane < 60; lane++) {
      const stop = focusedElement();
      if (stop?.getAttribute('aria-expanded') === 'false') await this.open();
      await this.press('Tab');
      for (let node = focusedElement(); node?.closest('.panel'); node = focusedElement()) {
        this.note(node as HTMLElement);
        if (node.matches('.panel > .button')) await this.open();
        else await this.press('Tab');
      }
      await sendKeys({ down: 'Shift' });
      await this.press('Tab');
      await sendKeys({ up: 'Shift' });
      if (focusedElement()?.closest('.panel')) await this.press('Escape');
      const before = focusedElement();
      await this.press('ArrowRight');
      if (focusedElement() === before) return;
    }
  }

  note(node: HTMLElement): void {
    const id = idOf(node);
    if (this.items.has(id)) this.reached.add(id);
  }

  /** Asks what is said of each item now. */
  async listen(): Promise<void> {
    const tree = await executeServerCommand<AccessibleNode, undefined>('accessibility-tree');
    const heard = entriesOf(tree);
    const roadmap = roadmapOf(this.view);
    const { stated } = countAll(roadmap);
    // The column of a table is there where items state their status themselves.
    const isSilent =
      nodesOf(this.view).some((node) => node.matches('table')) &&
      !nodesOf(this.view).some((node) => node.matches('col.is-status'));
    const hasStatus = ({ status }: Item): boolean => stated && !(isSilent && status === 'unknown');
    for (const { item } of indexRoadmap(roadmap).entries) {
      const status = fold(statusLabel(roadmap, item.status, en));
      const isSaid = ({ said, around }: { said: string; around: string }): boolean =>
        said.includes(fold(item.title)) && (!hasStatus(item) || said.includes(status) || around.includes(status));
      if (heard.some(isSaid)) this.said.add(item.id);
    }
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    for (const element of this.#elements) await (element as Partial<RoadmapView>).updateComplete;
  }
}

/** Id of what a control opens or leads to. */
function idOf(node: HTMLElement): string {
  return node.dataset['id'] ?? decodeURIComponent(node.getAttribute('href')?.replace(/^#/, '') ?? '');
}

async function walk(src: string, name: string): Promise<{ missed: string[]; unsaid: string[]; count: number }> {
  const view = await showView(src, name);
  const walked = new Walk(view);
  await walked.run();
  const { entries } = indexRoadmap(roadmapOf(view));
  const titles = (known: ReadonlySet<string>): string[] =>
    entries.filter(({ item }) => !known.has(item.id)).map(({ item }) => item.title);
  return { missed: titles(walked.reached), unsaid: titles(walked.said), count: entries.length };
}

describe('every item is reached by keys, and is said with its status', function () {
  this.timeout(240_000);

  before(async () => {
    await setViewport({ width: 1280, height: 800 });
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const name of views) {
    for (const file of samples) {
      it(`${name} of the sample ${file}`, async () => {
        const { missed, unsaid } = await walk(`/stories/samples/${file}`, name);
        expect({ missed, unsaid }).to.deep.equal({ missed: [], unsaid: [] });
      });
    }

    for (const { file, items } of seedCounts) {
      itReal(`${name} of ${file}, ${String(items)} items`, async () => {
        const { missed, unsaid, count } = await walk(seedAddress(file), name);
        expect({ missed, unsaid, count }).to.deep.equal({ missed: [], unsaid: [], count: items });
      });
    }
  }

  it('tells of an item that is not reached, and of one whose status is not said', async () => {
    const view = await showView('/stories/samples/bramble-1.4.md', 'table');
    const table = view.shadowRoot?.querySelector('roadmap-table')?.shadowRoot;
    table?.querySelector<HTMLElement>('[data-action=item]')?.setAttribute('tabindex', '-1');
    table?.querySelectorAll('tr.item .status')[1]?.setAttribute('aria-hidden', 'true');
    const walked = new Walk(view);
    await walked.run();
    const { length } = indexRoadmap(roadmapOf(view)).entries;
    expect([walked.reached.size, walked.said.size]).to.deep.equal([length - 1, length - 1]);
  });
});
