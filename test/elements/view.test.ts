import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import '../../src/elements/define.ts';
import type { RoadmapErrorEvent } from '../../src/elements/events/roadmap-error-event.ts';
import type { RoadmapLoadEvent } from '../../src/elements/events/roadmap-load-event.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { writeHtml } from '../../src/export/html/write-html.ts';
import { until } from './until.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const plan = makeRoadmap(
  [
    makeMilestone('v1.0', [
      makeItem('Search', { status: 'done' }),
      makeItem('Import', { status: 'planned', owners: [{ name: 'ada' }] }),
    ]),
    makeMilestone('v2.0', [makeItem('Sync', { status: 'planned', tags: ['CLI'] })]),
  ],
  { title: 'Larch' },
);
const text = '# Larch\n\n## v1.0\n\n- [x] Search\n- [ ] Import\n\n## v2.0\n\n- [ ] Sync\n';

/** All text that a visitor sees in an element, shadow roots included. */
export function textOf(root: Node): string {
  if (root instanceof HTMLElement && root.shadowRoot) return textOf(root.shadowRoot);
  if (root instanceof HTMLStyleElement) return '';
  if (root instanceof HTMLSlotElement && root.assignedNodes().length > 0)
    return root.assignedNodes().map(textOf).join(' ');
  if (root.nodeType === Node.TEXT_NODE) return root.textContent ?? '';
  return [...root.childNodes].map(textOf).join(' ');
}

const wrappers: HTMLElement[] = [];

function makeWrapper(): HTMLElement {
  const wrapper = document.createElement('div');
  document.body.append(wrapper);
  wrappers.push(wrapper);
  return wrapper;
}

async function settled(view: RoadmapView): Promise<void> {
  await view.updateComplete;
  for (const inner of view.shadowRoot!.querySelectorAll('*')) {
    if ('updateComplete' in inner) await inner.updateComplete;
  }
}

async function mount(template: ReturnType<typeof html>): Promise<RoadmapView> {
  const wrapper = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const view = wrapper.querySelector<RoadmapView>('roadmap-view')!;
  await settled(view);
  return view;
}

/** Mounts a view whose source is read later, and waits until it is. */
async function load(template: ReturnType<typeof html>): Promise<RoadmapView> {
  const wrapper = makeWrapper();
  const loaded = oneEvent(wrapper, 'roadmap-load');
  const { render } = await import('lit');
  render(template, wrapper);
  await loaded;
  const view = wrapper.querySelector<RoadmapView>('roadmap-view')!;
  await settled(view);
  await settled(view);
  return view;
}

function states(view: Element): string[] {
  return ['loading', 'empty', 'error', 'partial', 'stale', 'fallback'].filter((name) =>
    view.matches(`:state(${name})`),
  );
}

describe('<roadmap-view>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    for (const wrapper of wrappers.splice(0)) wrapper.remove();
  });

  describe('renders', () => {
    it('shows a roadmap that is set as a property', async () => {
      const view = await mount(html`<roadmap-view .roadmap=${plan}></roadmap-view>`);
      expect(textOf(view)).to.contain('Larch').and.contain('1 of 3 items done');
      expect(states(view)).to.deep.equal([]);
    });

    it('reads text of a property', async () => {
      const view = await load(html`<roadmap-view .text=${text}></roadmap-view>`);
      expect(textOf(view)).to.contain('1 of 3 items done');
    });

    it('reads the text of a <script>, a <pre> and bare lines inside it', async () => {
      const script = document.createElement('script');
      script.type = 'text/markdown';
      script.textContent = text;
      for (const inside of [script, html`<pre>${text}</pre>`, text]) {
        const view = await load(html`<roadmap-view>${inside}</roadmap-view>`);
        expect(textOf(view)).to.contain('1 of 3 items done');
        view.parentElement!.remove();
      }
    });

    it('reads the static HTML of a roadmap inside it with all that it says', async () => {
      const written = writeHtml(parseRoadmap('# Larch\n\n## v1\n\n- [x] Vector tiles @ann\n- Shipped lines\n'));
      const host = document.createElement('div');
      host.innerHTML = written;
      const view = await load(html`<roadmap-view>${host}</roadmap-view>`);
      const [done, other] = view.store.snapshot.roadmap!.milestones[0]!.items;
      expect(done).to.include({ title: 'Vector tiles', status: 'done', id: 'vector-tiles' });
      expect(done!.owners).to.deep.equal([{ name: 'ann' }]);
      expect(other).to.include({ title: 'Shipped lines', status: 'unknown' });
    });

    it('does not take words of a site that begin a title for a status', async () => {
      const host = document.createElement('div');
      host.innerHTML = '<h2>v1</h2><ul><li><span data-status="done">Shipped</span> Vector tiles</li></ul>';
      const view = await load(html`<roadmap-view>${host}</roadmap-view>`);
      const [item] = view.store.snapshot.roadmap!.milestones[0]!.items;
      expect(item).to.include({ title: 'Shipped Vector tiles', status: 'unknown' });
    });

    it('takes a line of words inside it for no roadmap', async () => {
      const view = await mount(html`<roadmap-view>Loading</roadmap-view>`);
      expect(view.hasOwnSource).to.equal(false);
    });

    it('takes indentation off that all lines share', async () => {
      const indented = text.replaceAll(/^(?=.)/gm, '      ');
      const view = await load(html`<roadmap-view><pre>${indented}</pre></roadmap-view>`);
      expect(view.store.snapshot.roadmap?.milestones).to.have.length(2);
    });

    it('shows other elements inside it in place of its own views, on the same roadmap', async () => {
      const view = await mount(
        html`<roadmap-view .roadmap=${plan}
          ><div><roadmap-legend></roadmap-legend></div
        ></roadmap-view>`,
      );
      const legend = view.querySelector('roadmap-legend')!;
      await legend.updateComplete;
      expect(textOf(legend)).to.contain('Done');
      expect(view.shadowRoot!.querySelector('roadmap-summary')).to.equal(null);
      expect(legend.store).to.equal(view.store);
    });

    it('tells other elements the day and the address that it was told, and goes by theirs where they have one', async () => {
      const dated =
        '# Larch\n\n## v1.0 (2026-03-02 .. 2026-09-30)\n\n- [Search](docs/search.md)\n\n## v1.1 (Q4 2026)\n\n- Sync\n';
      const view = await load(
        html`<roadmap-view .text=${dated} today="2026-04-01" base-url="https://larch.example/plan/"
          ><roadmap-timeline></roadmap-timeline><roadmap-timeline id="late" today="2026-07-01"></roadmap-timeline
          ><roadmap-table></roadmap-table
        ></roadmap-view>`,
      );
      const dayOf = (selector: string): string =>
        view.querySelector(selector)?.shadowRoot?.querySelector('.today-label')?.textContent ?? '';
      await until(() => dayOf('roadmap-timeline').includes('Apr 1'), 'the timeline goes by the day of the view');
      expect(dayOf('#late')).to.contain('Jul 1');
      const link = view.querySelector('roadmap-table')!.shadowRoot!.querySelector('a[href*="search"]');
      expect(link?.getAttribute('href')).to.equal('https://larch.example/plan/docs/search.md');
      view.today = '2026-05-01';
      await until(() => dayOf('roadmap-timeline').includes('May 1'), 'the timeline follows the day of the view');
      expect(dayOf('#late')).to.contain('Jul 1');
    });

    it('shares its roadmap with an element that names it', async () => {
      const view = await mount(
        html`<roadmap-view id="plan" .roadmap=${plan}></roadmap-view><roadmap-legend for="plan"></roadmap-legend>`,
      );
      const legend = document.querySelector<HTMLElementTagNameMap['roadmap-legend']>('body roadmap-legend[for]')!;
      await legend.updateComplete;
      expect(legend.store).to.equal(view.store);
      expect(textOf(legend)).to.contain('Done');
    });

    it('does not change what stands inside it', async () => {
      const view = await load(
        html`<roadmap-view
          ><h2>v1.0</h2>
          <ul>
            <li>Search</li>
          </ul></roadmap-view
        >`,
      );
      expect(view.children).to.have.length(2);
      expect(view.innerHTML).to.contain('<h2>v1.0</h2>');
      expect([...view.children].every((child) => child.attributes.length === 0)).to.equal(true);
    });
  });

  describe('HTML of the site', () => {
    const page = html`<roadmap-view
      ><h2 id="one-point-oh">v1.0</h2>
      <ul>
        <li>
          <input type="checkbox" checked disabled /> Search <a href="https://github.com/acme/widget/issues/4">#4</a>
        </li>
        <li><input type="checkbox" disabled /> Import</li>
      </ul>
      <h2>v2.0</h2>
      <ul>
        <li>
          [CLI] Sync
          <ul>
            <li>Both ways</li>
          </ul>
        </li>
      </ul></roadmap-view
    >`;

    it('is read back with its states, links and nesting', async () => {
      const view = await load(page);
      const [one, two] = view.store.snapshot.roadmap!.milestones;
      expect(one!.items.map(({ title, status }) => [title, status])).to.deep.equal([
        ['Search', 'done'],
        ['Import', 'planned'],
      ]);
      expect(one!.items[0]!.links[0]!.number).to.equal(4);
      expect(two!.items[0]!.tags).to.deep.equal(['CLI']);
      expect(two!.items[0]!.children[0]!.title).to.equal('Both ways');
    });

    it('is given no place in a text that nobody wrote', async () => {
      const view = await load(page);
      expect(JSON.stringify(view.store.snapshot.roadmap)).to.not.contain('"offset"');
    });

    it('is shown until the roadmap is, and not beside it', async () => {
      const wrapper = makeWrapper();
      const loaded = oneEvent(wrapper, 'roadmap-load');
      const { render } = await import('lit');
      render(page, wrapper);
      const view = wrapper.querySelector<RoadmapView>('roadmap-view')!;
      await view.updateComplete;
      const heading = view.querySelector('h2')!;
      expect(heading.checkVisibility()).to.equal(true);
      await loaded;
      await settled(view);
      await settled(view);
      expect(heading.checkVisibility()).to.equal(false);
    });

    it('keeps what follows in its place', async () => {
      const wrapper = makeWrapper();
      const loaded = oneEvent(wrapper, 'roadmap-load');
      const { render } = await import('lit');
      const follower = document.createElement('p');
      follower.textContent = 'What follows';
      render(
        html`<h1>Page</h1>
          ${page}${follower}`,
        wrapper,
      );
      const view = wrapper.querySelector<RoadmapView>('roadmap-view')!;
      await view.updateComplete;
      const before = follower.getBoundingClientRect().top;
      await loaded;
      await settled(view);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(follower.getBoundingClientRect().top).to.be.closeTo(before, 1);
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(view.getAttribute('style') ?? '').to.equal('');
    });

    it('keeps what is looked at in its place when it takes its own height again', async () => {
      const wrapper = makeWrapper();
      const items = '<li>One</li>'.repeat(40);
      wrapper.innerHTML = `<roadmap-view view="table"><h2>v1.0</h2><ul style="height: 150px; overflow: hidden">${items}</ul></roadmap-view>
        <p>What follows</p><div style="height: 3000px"></div>`;
      const view = wrapper.querySelector<RoadmapView>('roadmap-view')!;
      await until(() => view.style.overflow === 'auto', 'its height is held');
      view.scrollTop = 120;
      const panel = view.shadowRoot!.querySelector('[part~=panel]')!;
      const before = panel.getBoundingClientRect().top;
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(view.style.overflow).to.equal('');
      expect(panel.getBoundingClientRect().top).to.be.closeTo(before, 1);
      expect(before).to.be.lessThan(100);
    });

    it('does not scroll the page back when the element takes over', async () => {
      const wrapper = makeWrapper();
      const tall = '<ul><li style="height: 3000px">One</li></ul>';
      wrapper.innerHTML = tall;
      globalThis.scrollTo(0, 2000);
      const before = globalThis.scrollY;
      expect(before).to.be.greaterThan(1000);
      wrapper.innerHTML = `<roadmap-view>${tall}</roadmap-view>`;
      await wrapper.querySelector<RoadmapView>('roadmap-view')!.updateComplete;
      expect(globalThis.scrollY).to.equal(before);
    });

    it('is what an id of the page leads to, before and after', async () => {
      history.replaceState(null, '', '#one-point-oh');
      const view = await load(page);
      expect(view.store.snapshot.view.selected).to.equal(view.store.snapshot.roadmap!.milestones[0]!.id);
    });
  });

  describe('accessibility', () => {
    it('passes axe', async () => {
      const view = await mount(html`<roadmap-view .roadmap=${plan}></roadmap-view>`);
      await expect(view).to.be.accessible();
    });

    it('passes axe with an error and with nothing found', async () => {
      const wrapper = await fixture(
        html`<div>
          <roadmap-view src="ftp://example.org/a.md"></roadmap-view
          ><roadmap-view .roadmap=${makeRoadmap()}></roadmap-view>
        </div>`,
      );
      await expect(wrapper).to.be.accessible();
    });
  });

  describe('properties and attributes', () => {
    it('view chooses the view that is shown, and a wrong word the first', async () => {
      const table = await mount(html`<roadmap-view .roadmap=${plan} view="table"></roadmap-view>`);
      expect(table.shadowRoot!.querySelector('.panel > roadmap-table')).to.exist;
      const wrong = await mount(html`<roadmap-view .roadmap=${plan} view="gantt"></roadmap-view>`);
      expect(wrong.shadowRoot!.querySelector('.panel > roadmap-timeline')).to.exist;
    });

    it('views names the views to choose from', async () => {
      const view = await mount(html`<roadmap-view .roadmap=${plan} views="board table"></roadmap-view>`);
      const tabs = view.shadowRoot!.querySelector('roadmap-summary')!.shadowRoot!.querySelectorAll('[role=tab]');
      expect([...tabs].map((tab) => tab.textContent.trim())).to.deep.equal(['Board', 'Table']);
      expect(view.shadowRoot!.querySelector('.panel > roadmap-board')).to.exist;
    });

    it('a single view makes no tabs', async () => {
      const view = await mount(html`<roadmap-view .roadmap=${plan} views="table"></roadmap-view>`);
      expect(view.shadowRoot!.querySelector('roadmap-summary')!.shadowRoot!.querySelector('[role=tab]')).to.equal(null);
    });

    it('shows what is right in a roadmap of the wrong shape, and tells what is not', async () => {
      const wrong = structuredClone(plan) as unknown as { milestones: { items: object[] }[] };
      wrong.milestones[0]!.items[0] = { title: { strings: ['<b>'] } };
      const view = await load(html`<roadmap-view .roadmap=${wrong as never}></roadmap-view>`);
      expect(view.store.snapshot.roadmap!.milestones[0]!.items.map(({ title }) => title)).to.contain('Import');
      expect(textOf(view)).to.contain('milestones[0].items[0].title: expected a text');
    });

    it('says so where nothing in it is a roadmap', async () => {
      const wrapper = makeWrapper();
      const failed = oneEvent(wrapper, 'roadmap-error') as Promise<RoadmapErrorEvent>;
      const view = document.createElement('roadmap-view');
      view.roadmap = 42 as never;
      wrapper.append(view);
      expect((await failed).detail.code).to.equal('shape');
      await settled(view);
      expect(textOf(view)).to.contain('is not a roadmap');
    });
  });

  describe('events', () => {
    it('roadmap-load carries the roadmap', async () => {
      const wrapper = makeWrapper();
      const loaded = oneEvent(wrapper, 'roadmap-load') as Promise<RoadmapLoadEvent>;
      const view = document.createElement('roadmap-view');
      view.roadmap = plan;
      wrapper.append(view);
      expect((await loaded).detail.roadmap).to.equal(plan);
    });

    it('roadmap-view is fired for a choice of the visitor, not of the page', async () => {
      const view = await mount(html`<roadmap-view .roadmap=${plan}></roadmap-view>`);
      const seen: string[] = [];
      view.addEventListener('roadmap-view', ({ detail }) => seen.push(detail.view));
      view.view = 'board';
      await settled(view);
      expect(seen).to.deep.equal([]);
      const tabs = view.shadowRoot!.querySelector('roadmap-summary')!.shadowRoot!;
      tabs.querySelector<HTMLElement>('[data-view=table]')!.click();
      expect(seen).to.deep.equal(['table']);
      await settled(view);
      expect(view.shadowRoot!.querySelector('.panel > roadmap-table')).to.exist;
    });
  });

  describe('address', () => {
    it('an item that the address names is selected', async () => {
      history.replaceState(null, '', '#sync');
      const view = await mount(html`<roadmap-view .roadmap=${plan}></roadmap-view>`);
      expect(view.store.snapshot.view.selected).to.equal('sync');
    });

    it('a name of something else on the page is not', async () => {
      history.replaceState(null, '', '#top');
      const view = await mount(html`<roadmap-view .roadmap=${plan}></roadmap-view>`);
      expect(view.store.snapshot.view.selected).to.equal(undefined);
    });

    for (const [what, id] of [
      ['is selected when it is first drawn where its static HTML stands inside', 'sync'],
      ['is not where none does', undefined],
    ] as const)
      it(`an item that the address names with the prefix of static HTML ${what}`, async () => {
        history.replaceState(null, '', '#roadmap-sync');
        const wrapper = makeWrapper();
        const loaded = oneEvent(wrapper, 'roadmap-load');
        const view = document.createElement('roadmap-view');
        view.roadmap = plan;
        if (id) view.innerHTML = writeHtml(plan);
        wrapper.append(view);
        await loaded;
        expect(view.store.snapshot.view.selected).to.equal(id);
      });

    describe('a link to what stands inside', () => {
      /** What the plugins write: the text as an attribute, and static HTML whose title has the site's own id. */
      async function embed(idPrefix?: string): Promise<{ view: RoadmapView; follow: (id: string) => Promise<void> }> {
        const written = writeHtml(parseRoadmap(text), idPrefix === undefined ? {} : { idPrefix });
        const wrapper = makeWrapper();
        const loaded = oneEvent(wrapper, 'roadmap-load');
        const view = document.createElement('roadmap-view');
        view.text = text;
        view.innerHTML = written.replace('<h2>', '<h2 id="larch">') + '<p slot="footer" id="help">Help</p>';
        const space = document.createElement('div');
        space.style.blockSize = '3000px';
        wrapper.append(space, view, space.cloneNode());
        await loaded;
        await settled(view);
        const link = document.createElement('a');
        wrapper.prepend(link);
        const follow = async (id: string): Promise<void> => {
          scrollTo(0, 0);
          const came = oneEvent(globalThis, 'popstate');
          link.href = `#${id}`;
          link.click();
          await came;
        };
        return { view, follow };
      }
      const isInSight = (element: Element): boolean => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      };

      for (const [what, prefix] of [
        ['fence', 'roadmap-'],
        ['second fence of a page', 'roadmap-2-'],
      ] as const)
        it(`shows what the element drew of it: ${what}`, async () => {
          const { view, follow } = await embed(prefix);
          for (const id of ['v20', 'v10', 'v10']) {
            expect(document.getElementById(prefix + id)?.getClientRects().length).to.equal(0);
            await follow(prefix + id);
            await until(() => view.store.snapshot.view.selected === id, 'the milestone is selected');
            await until(() => isInSight(view), 'the milestone is in sight');
          }
        });

      it('shows the element for its title', async () => {
        const { view, follow } = await embed();
        await follow('larch');
        await until(() => Math.abs(view.getBoundingClientRect().top) < 2, 'the element is in sight');
        expect(view.store.snapshot.view.selected).to.equal(undefined);
      });

      it('leaves a link alone to what is shown, or stands elsewhere', async () => {
        const { view, follow } = await embed();
        // All that could act on it is there.
        const { followInside } = await import('../../src/elements/internal/link-inside.ts');
        await follow('help');
        await followInside(view, view.store.snapshot.roadmap!, () => expect.fail('a node was found'));
        await until(() => view.getBoundingClientRect().top < -2, 'the browser went past the start of the element');
        const elsewhere = document.createElement('p');
        elsewhere.id = 'roadmap-v30';
        const hidden = document.createElement('p');
        hidden.id = 'plugin-2-v10';
        hidden.hidden = true;
        view.parentElement!.prepend(elsewhere, hidden);
        for (const id of ['roadmap-v30', 'plugin-2-v10', 'nowhere']) {
          await follow(id);
          await view.updateComplete;
          expect(isInSight(view), id).to.equal(false);
          expect(view.store.snapshot.view.selected, id).to.equal(undefined);
        }
      });

      it('that the page was opened with shows it, too', async () => {
        history.replaceState(null, '', '#roadmap-v20');
        const { view } = await embed();
        await until(() => view.store.snapshot.view.selected === 'v20', 'the milestone is selected');
        await until(() => isInSight(view), 'the milestone is in sight');
      });
    });

    it('url-state keeps the state in the address, and back returns to the one before', async () => {
      const view = await mount(html`<roadmap-view .roadmap=${plan} url-state></roadmap-view>`);
      view.store.dispatch({ type: 'toggle-filter', facet: 'status', value: 'planned' });
      view.store.dispatch({ type: 'view', view: 'table' });
      expect(location.hash).to.equal('#?view=table&status=planned');
      const back = oneEvent(globalThis, 'popstate');
      history.back();
      await back;
      expect(location.hash).to.equal('#?status=planned');
      expect(view.store.snapshot.view.view).to.equal('timeline');
      expect(view.store.snapshot.view.filters.status).to.deep.equal(['planned']);
      const forward = oneEvent(globalThis, 'popstate');
      history.forward();
      await forward;
      expect(location.hash).to.equal('#?view=table&status=planned');
      expect(view.store.snapshot.view.view).to.equal('table');
    });

    it('the address stays as it is without url-state', async () => {
      const view = await mount(html`<roadmap-view .roadmap=${plan}></roadmap-view>`);
      view.store.dispatch({ type: 'view', view: 'table' });
      expect(location.hash).to.equal('');
    });

    it('url-state restores what the address says', async () => {
      history.replaceState(null, '', '#import?view=board&q=im&owner=ada');
      const view = await mount(html`<roadmap-view .roadmap=${plan} url-state></roadmap-view>`);
      const { view: state } = view.store.snapshot;
      expect([state.view, state.search, state.filters.owner, state.selected]).to.deep.equal([
        'board',
        'im',
        ['ada'],
        'import',
      ]);
    });
  });

  describe('clean-up', () => {
    it('leaves nothing behind when it is removed', async () => {
      const added = new Map<string, number>();
      const { addEventListener, removeEventListener } = globalThis;
      globalThis.addEventListener = ((type: string, ...rest: [never]) => {
        added.set(type, (added.get(type) ?? 0) + 1);
        addEventListener.call(globalThis, type, ...rest);
      }) as never;
      globalThis.removeEventListener = ((type: string, ...rest: [never]) => {
        added.set(type, (added.get(type) ?? 0) - 1);
        removeEventListener.call(globalThis, type, ...rest);
      }) as never;
      try {
        for (let round = 0; round < 5; round++) {
          const view = await mount(html`<roadmap-view .roadmap=${plan}></roadmap-view>`);
          view.parentElement!.remove();
        }
      } finally {
        Object.assign(globalThis, { addEventListener, removeEventListener });
      }
      for (const [type, count] of added) expect(count, type).to.be.at.most(0);
    });

    it('keeps its content when it is moved', async () => {
      const view = await mount(html`<roadmap-view .roadmap=${plan}></roadmap-view>`);
      const { roadmap } = view.store.snapshot;
      const elsewhere = makeWrapper();
      elsewhere.append(view);
      await settled(view);
      expect(view.store.snapshot.roadmap).to.equal(roadmap);
      expect(textOf(view)).to.contain('Larch');
    });
  });
});
