/** Ways in: every place where text of a document, or of an address, can reach an element. */
import createMarkdownIt from 'markdown-it';
import type { RoadmapElement } from '../../src/elements/internal/roadmap-element.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { drawnText, type AttackedPage } from './attacked-page.ts';
import { attacks, type Attack } from './attacks.ts';

const types = [
  'text/markdown; charset=utf-8',
  'text/plain',
  'application/octet-stream',
  'application/json',
  'text/html',
  'image/svg+xml',
  'text/javascript',
  'multipart/x-mixed-replace',
  undefined,
];

/** A document of HTML that a site made of the markdown, as sites do that let no HTML through. */
const site = new createMarkdownIt({ html: false, linkify: true });

/** Every so many attacks, so that all doors together take no longer than all attacks through one. */
export const some = (one: number, of: number, format?: Attack['format']): Attack[] =>
  attacks.filter((attack, index) => (format === undefined || attack.format === format) && index % of === one % of);

/** A way in: how an attack is handed to an element. */
export interface Door {
  readonly name: string;
  readonly tag?: `roadmap-${string}`;
  readonly attacks: readonly Attack[];
  /** Whether Trusted Types let nobody but the parser of HTML open it, so that a test cannot. */
  readonly parserOnly?: boolean;
  /** Before the element is made. */
  readonly before?: (attack: Attack, index: number, page: AttackedPage) => Promise<void>;
  readonly open: (element: RoadmapElement, attack: Attack, index: number, page: AttackedPage) => void;
  /** After it was drawn. */
  readonly after?: (element: RoadmapElement, attack: Attack, page: AttackedPage) => Promise<void>;
  /** Whether the marker must be seen; not where the door itself takes text away. */
  readonly shows?: (attack: Attack) => boolean;
}

const inTable = (element: RoadmapElement): void => element.setAttribute('view', 'table');

function keptAddress(index: number, kind: string): string {
  const type = types[index % types.length];
  return `/security/kept?key=${kind}${String(index)}${type === undefined ? '' : `&type=${encodeURIComponent(type)}`}`;
}

async function keep(page: AttackedPage, address: string, body: string): Promise<void> {
  await page.window.fetch(address, { method: 'PUT', body });
}

/** Every door. */
export const doors: readonly Door[] = [
  {
    name: 'src, by all content types',
    attacks: some(0, 4),
    before: (attack, index, page) => keep(page, keptAddress(index, 's'), attack.text),
    open: (element, _attack, index) => {
      inTable(element);
      element.src = keptAddress(index, 's');
    },
  },
  {
    name: 'the text of <pre>',
    attacks: some(1, 8),
    open: (element, { text }, _index, { window }) => {
      inTable(element);
      const pre = window.document.createElement('pre');
      pre.textContent = text;
      element.append(pre);
    },
  },
  {
    name: 'the text of <script>',
    parserOnly: true,
    attacks: some(2, 8),
    open: (element, { text, format }, _index, { window }) => {
      inTable(element);
      const type = format === 'json' ? 'application/json' : 'text/markdown';
      // As a page holds it: by the parser of HTML, within which `</script>` ends it.
      const script = `<script type="${type}">${text.replace(/<(?=[!/]|script)/gi, '<\u200b')}</script>`;
      const made = new DOMParser().parseFromString(script, 'text/html');
      for (const node of [...made.head.childNodes]) element.append(window.document.importNode(node, true));
    },
  },
  {
    name: 'bare text inside',
    attacks: some(3, 8, 'markdown'),
    open: (element, { text }) => {
      inTable(element);
      element.append(text);
    },
  },
  {
    name: 'a code block of the site inside',
    attacks: some(0, 8, 'markdown'),
    open: (element, { text }, _index, { window }) => {
      inTable(element);
      const pre = window.document.createElement('pre');
      const code = window.document.createElement('code');
      code.className = 'language-roadmap';
      for (const line of text.split(/(?<=\n)/)) {
        const span = window.document.createElement('span');
        span.textContent = line;
        code.append(span);
      }
      pre.append(code);
      element.append(pre);
    },
  },
  {
    name: 'HTML that the site made, wrapped',
    attacks: some(1, 4, 'markdown'),
    open: (element, { text }, _index, { window }) => {
      inTable(element);
      const made = new DOMParser().parseFromString(site.render(text), 'text/html');
      // What a site shows is its own; pictures are left out so that only we could load them.
      for (const picture of made.querySelectorAll('img')) picture.replaceWith(picture.alt);
      for (const node of [...made.body.childNodes]) element.append(window.document.importNode(node, true));
    },
    // Front matter is no text of the page, and what is nested too deep is left out by the site.
    shows: ({ text, marker }) => !/^(?:---|\+\+\+)\n/.test(text) && site.render(text).includes(marker),
  },
  ...(['timeline', 'board'] as const).map((view, index): Door => ({
    name: `the ${view}, every detail opened`,
    attacks: some(index, 6),
    open: (element, { text }) => {
      element.setAttribute('view', view);
      element.text = text;
    },
    after: openAll,
    shows: () => false,
  })),
  {
    name: 'the table, every detail opened',
    attacks: some(2, 6),
    open: (element, { text }) => {
      inTable(element);
      element.text = text;
    },
    after: openAll,
  },
  ...(['roadmap-legend', 'roadmap-summary', 'roadmap-diagnostics', 'roadmap-timeline', 'roadmap-board'] as const).map(
    (tag, index): Door => ({
      name: `<${tag}> alone`,
      tag,
      attacks: some(index, 16),
      open: (element, { text }) => {
        element.setAttribute('url-state', '');
        element.text = text;
      },
      shows: () => false,
    }),
  ),
  {
    name: 'a roadmap as a property, as JSON holds it',
    attacks: some(3, 8),
    open: (element, { text, format }, _index, { window }) => {
      inTable(element);
      const value = format === 'json' ? text : JSON.stringify(parseRoadmap(text));
      element.roadmap = window.JSON.parse(value) as never;
    },
  },
  {
    name: 'the fragment of the address',
    attacks: some(1, 12),
    before: ({ text }, index, { window }) => {
      const payload = index % 2 === 0 ? encodeURIComponent(text.slice(0, 300)) : text.slice(0, 300);
      const names = [
        'search',
        'status',
        'view',
        'sort',
        'group',
        'tag',
        'owner',
        'item',
        'zoom',
        '__proto__',
        'constructor',
      ];
      const fragment = names.map((name) => `${name}=${payload}`).join('&');
      window.history.replaceState(null, '', `#${index % 3 === 0 ? payload : fragment}`);
      return Promise.resolve();
    },
    open: (element) => {
      inTable(element);
      element.setAttribute('url-state', '');
      element.text = '## v1.0\n- [x] First item\n- Second item';
    },
    after: (_element, _attack, { window }) => {
      window.history.replaceState(null, '', '#');
      return Promise.resolve();
    },
    shows: () => false,
  },
  {
    name: 'words of the host: attributes and limits of the wrong kind',
    attacks: some(2, 24),
    open: (element, { text }) => {
      inTable(element);
      for (const name of [
        'view',
        'views',
        'theme',
        'today',
        'base-url',
        'repository',
        'revision',
        'heading-level',
        'lang',
      ])
        if (name !== 'lang') element.setAttribute(name, text.replaceAll('\0', ''));
      element.limits = JSON.parse('{"__proto__":{"items":1},"items":"many","depth":-1}') as never;
      element.text = text;
    },
  },
];

/** Opens all that a visitor could open. */
async function openAll(element: RoadmapElement, _attack: Attack, page: AttackedPage): Promise<void> {
  const { roadmap } = element.store.snapshot;
  const ids = [...(roadmap?.milestones ?? [])].flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
  element.store.dispatch({ type: 'open-all', ids, open: true });
  for (const id of ids.slice(0, 3)) {
    element.store.dispatch({ type: 'select', id });
    await element.updateComplete;
    await page.until(() => false, 1);
  }
}

/** Sends all attacks of a door through it; lists what went wrong. */
export async function sendThrough(page: AttackedPage, door: Door): Promise<string[]> {
  const found: string[] = [];
  if (door.parserOnly === true && page.policy === 'strict') return [];
  for (const [index, attack] of door.attacks.entries()) {
    await door.before?.(attack, index, page);
    const must = door.shows?.(attack) ?? true;
    const element = await page.show(
      door.tag ?? 'roadmap-view',
      (made) => door.open(made, attack, index, page),
      must ? attack.marker : '',
    );
    await door.after?.(element, attack, page);
    const text = drawnText(element);
    if (must && !text.includes(attack.marker)) found.push(`${attack.name}: the marker is lost: ${text.slice(0, 200)}`);
    if (/could not be shown/.test(text)) found.push(`${attack.name}: could not be drawn`);
    found.push(...page.problems(element).map((problem) => `${attack.name}: ${problem}`));
  }
  return found;
}
