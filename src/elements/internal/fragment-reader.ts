/**
 * Reads the HTML back that `writeHtml` made of a roadmap, field by field: its classes and `data-` attributes say what each word is,
 * so that nothing is guessed as with HTML that a site made of the markdown.
 */
import type { flags } from '../../core/model/kinds.ts';
import type { Block, Group, Item, Link, Milestone, Owner, Progress, Roadmap, When } from '../../core/model/types.ts';
import { unscheduledTitle } from '../../core/model/unscheduled.ts';
import { addressOf, blocksFromDom, inlineFromDom, wordsOf } from './blocks-from-dom.ts';

const rootSelector = '.roadmap[data-roadmap="1"]';
/** What beside prose stands in a roadmap, milestone or group. */
const structure =
  'h1, h2, h3, h4, h5, h6, .roadmap-meta, .roadmap-notice, .roadmap-note, .roadmap-milestone, .roadmap-group, .roadmap-items';

/** A roadmap that was read back, and the ids of the page with the nodes they stand for. */
export interface ReadFragment {
  /** The roadmap; whether it keeps to the model is not known yet, as anybody may have written the page. */
  readonly roadmap: unknown;
  /** Ids of nodes by id of the page. */
  readonly anchors: ReadonlyMap<string, string>;
}

/**
 * Reads a fragment.
 * @param nodes what stands inside an element; it is not changed
 * @returns undefined where that is anything but one fragment
 */
export function readFragmentHtml(nodes: readonly Node[]): ReadFragment | undefined {
  const said = nodes.filter((node) => node instanceof Element || (node.nodeType === Node.TEXT_NODE && isText(node)));
  const [root, ...others] = said;
  if (!(root instanceof HTMLElement) || others.length > 0) return undefined;
  if (!root.matches(rootSelector)) return readFragmentHtml([...root.childNodes]);
  return new FragmentReader(root.dataset['prefix'] ?? '').read(root);
}

function isText(node: Node): boolean {
  return (node.textContent ?? '').trim() !== '';
}

class FragmentReader {
  readonly #prefix: string;
  readonly #anchors = new Map<string, string>();

  /** @param prefix what stands before each id */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  read(root: HTMLElement): ReadFragment {
    const title = titleOf(root);
    const updated = timeOf(root);
    const roadmap = {
      version: 1,
      ...(title !== undefined && { title }),
      ...(updated && { updated }),
      metadata: {},
      description: proseOf(root),
      statuses: legendOf(root),
      notices: inside(root, '.roadmap-notice').map((aside) => {
        const heading = inside(aside, '.roadmap-notice-title')[0];
        return {
          kind: aside.dataset['kind'],
          ...(heading && { title: textOf(heading) }),
          content: blocksFromDom([...aside.childNodes].filter((node) => node !== heading)),
        };
      }),
      milestones: inside(root, '.roadmap-milestone').map((section) => this.#milestone(section)),
      notes: inside(root, '.roadmap-note').map((section) => {
        const heading = titleOf(section);
        return {
          kind: section.dataset['kind'],
          ...(heading !== undefined && { title: heading }),
          content: proseOf(section),
        };
      }),
      diagnostics: [],
    };
    return { roadmap, anchors: this.#anchors };
  }

  #milestone(section: HTMLElement): Milestone {
    const { kind, from, to } = section.dataset;
    const when = timeOf(section);
    const progress = progressOf(section);
    const href = hrefOf(headingOf(section));
    return {
      id: this.#id(headingOf(section)),
      title: titleOf(section) ?? unscheduledTitle,
      kind: kind as Milestone['kind'],
      ...(from !== undefined && { versions: { from, ...(to !== undefined && { to }) } }),
      ...(when && { when }),
      status: statusOf(section),
      ...(href !== undefined && { href }),
      description: proseOf(section),
      items: this.#items(section),
      groups: this.#groups(section),
      ...(progress && { progress }),
    };
  }

  #groups(section: HTMLElement): Group[] {
    return inside(section, '.roadmap-group').map((element) => {
      const heading = headingOf(element);
      const href = hrefOf(heading);
      const details = inside(element, '.roadmap-meta')[0];
      const { target, when, progress } = textsOf(details);
      return {
        id: this.#id(heading),
        title: titleOf(element) ?? '',
        owners: ownersOf(details),
        status: statusOf(element),
        helpWanted: hasFlag(heading, 'help-wanted'),
        stretch: hasFlag(heading, 'stretch'),
        ...(target !== undefined && { target }),
        ...(when && { when }),
        ...(href !== undefined && { href }),
        links: linksOf(details),
        ...(progress && { progress }),
        description: proseOf(element),
        items: this.#items(element),
        groups: this.#groups(element),
      };
    });
  }

  #items(element: HTMLElement): Item[] {
    return inside(element, '.roadmap-items')
      .flatMap((list) => inside(list, 'li'))
      .map((entry) => this.#item(entry));
  }

  #item(entry: HTMLElement): Item {
    const { said, statusFrom } = entry.dataset;
    const content = inlineFromDom(inside(entry, '.roadmap-title')[0]?.childNodes ?? []);
    const details = inside(entry, '.roadmap-details')[0];
    const prose = inside(entry, '.roadmap-description')[0];
    return {
      id: this.#id(entry),
      title: wordsOf(content),
      content,
      status: statusOf(entry),
      ...(said !== undefined && { statusText: said }),
      ...(statusFrom !== undefined && { statusFrom: statusFrom as 'group' | 'milestone' }),
      ...textsOf(details),
      tags: detailsOf(details, 'tag').map(textOf),
      owners: ownersOf(details),
      helpWanted: hasFlag(entry, 'help-wanted'),
      stretch: hasFlag(entry, 'stretch'),
      breaking: hasFlag(entry, 'breaking'),
      links: linksOf(details),
      dependsOn: detailsOf(details, 'depends').map((part) => part.dataset['id'] ?? textOf(part).replace(/^→ /, '')),
      description: prose ? blocksFromDom(prose.childNodes) : [],
      fields: fieldsOf(details),
      children: this.#items(entry),
    };
  }

  #id(element: HTMLElement | undefined): string {
    const given = element?.id ?? '';
    const id = given.startsWith(this.#prefix) ? given.slice(this.#prefix.length) : given;
    this.#anchors.set(given, id);
    return id;
  }
}

function inside(element: Element | undefined, selector: string): HTMLElement[] {
  return [...(element?.children ?? [])].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.matches(selector),
  );
}

function headingOf(section: HTMLElement): HTMLElement | undefined {
  return inside(section, 'h1, h2, h3, h4, h5, h6')[0];
}

/** The words that the document has for it: those of a milestone or group stand apart from the marks behind them. */
function titleOf(section: HTMLElement): string | undefined {
  const heading = headingOf(section);
  if (heading === undefined || 'unnamed' in heading.dataset) return undefined;
  const words = heading.querySelector('bdi')?.childNodes ?? heading.childNodes;
  return wordsOf(inlineFromDom(words));
}

function proseOf(section: HTMLElement): Block[] {
  return blocksFromDom([...section.childNodes].filter((node) => !(node instanceof Element && node.matches(structure))));
}

function textOf(element: Element): string {
  return wordsOf(inlineFromDom(element.childNodes));
}

function hrefOf(element: Element | undefined): string | undefined {
  return addressOf(element?.querySelector('bdi')?.parentElement);
}

function statusOf({ dataset }: HTMLElement): Item['status'] {
  return (dataset['status'] ?? 'unknown') as Item['status'];
}

function hasFlag(element: Element | undefined, flag: (typeof flags)[number]): boolean {
  return inside(element, '.roadmap-flag').some(({ dataset }) => dataset['flag'] === flag);
}

function legendOf({ dataset }: HTMLElement): Roadmap['statuses'] {
  try {
    return JSON.parse(dataset['statuses'] ?? '[]') as Roadmap['statuses'];
  } catch {
    return [];
  }
}

function timeOf(element: HTMLElement | undefined): When | undefined {
  if (element?.dataset['precision'] === undefined) return undefined;
  const { when, start, end, precision, approximate } = element.dataset;
  return {
    text: when ?? textOf(element),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    precision: precision as When['precision'],
    approximate: approximate !== undefined,
  };
}

function progressOf(element: HTMLElement | undefined): Progress | undefined {
  const { done, total } = element?.dataset ?? {};
  return done === undefined || total === undefined ? undefined : { done: Number(done), total: Number(total) };
}

function detailsOf(details: Element | undefined, name: string): HTMLElement[] {
  return inside(details, `.roadmap-${name}`);
}

/** What an item or group has one of. */
function textsOf(details: Element | undefined): Pick<Item, 'type' | 'priority' | 'target' | 'when' | 'progress'> {
  const one = (name: string): HTMLElement | undefined => detailsOf(details, name)[0];
  const [type, priority, target] = [one('type'), one('priority'), one('target')];
  const when = timeOf(one('when'));
  const progress = progressOf(one('progress'));
  return {
    ...(type && { type: textOf(type) }),
    ...(priority && { priority: textOf(priority) }),
    ...(target && { target: textOf(target) }),
    ...(when && { when }),
    ...(progress && { progress }),
  };
}

function ownersOf(details: Element | undefined): Owner[] {
  return detailsOf(details, 'owner').map((part) => {
    const href = hrefOf(part);
    return {
      name: textOf(part).replace(/^@/, ''),
      ...(href !== undefined && { href }),
      ...('team' in part.dataset && { team: true }),
    };
  });
}

/** A reference that the page leads nowhere with is in the words alone. */
function linksOf(details: Element | undefined): Link[] {
  return detailsOf(details, 'link').flatMap((part) => {
    const { kind, repository, number } = part.dataset;
    const href = hrefOf(part);
    if (href === undefined) return [];
    return {
      href,
      text: textOf(part),
      kind: kind as Link['kind'],
      ...(repository !== undefined && { repository }),
      ...(number !== undefined && { number: Number(number) }),
    };
  });
}

function fieldsOf(details: Element | undefined): Record<string, string> {
  return Object.fromEntries(
    detailsOf(details, 'field').map((part) => {
      const [name = '', ...value] = textOf(part).split(': ');
      return [name, value.join(': ')];
    }),
  );
}
