/** Values that a program may hand over in place of a roadmap, each hostile or broken in its own way. */
import type { Item } from '../../src/core/model/types.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';

/** Title of the item beside the bad one; it must stay readable. */
export const goodTitle = 'Good neighbour';

const withItem = (bad: unknown): unknown =>
  makeRoadmap([makeMilestone('v1.0', [makeItem(goodTitle), bad as Item])], { title: 'Plan' });

function throwing(): never {
  throw new TypeError('secret words');
}

function cyclicItem(): unknown {
  const item = makeItem('Round');
  item.children = [item, item];
  return item;
}

/** An object that stands in two places of the next one, forty times over. */
function laughs(): unknown {
  let value: unknown = makeItem('Ha');
  for (let level = 0; level < 40; level++) value = { ...makeItem('Ha'), children: [value, value] };
  return value;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

class Model {
  readonly title = 'Of a class';
}

/** Items that stand beside a good one, by what is wrong with them. */
export const badItems: Readonly<Record<string, () => unknown>> = {
  'a getter that throws': () => ({
    ...makeItem('x'),
    get title(): string {
      return throwing();
    },
  }),
  'a proxy that throws': () => new Proxy(makeItem('x'), { get: throwing }),
  'a proxy whose keys throw': () => new Proxy({}, { ownKeys: throwing }),
  'a revoked proxy': revoked,
  'an item inside itself': cyclicItem,
  'an item in two places, many times over': laughs,
  'a template result': () => ({ _$litType$: 1, strings: Object.assign(['<img src=x>'], { raw: ['x'] }), values: [] }),
  'a template result as title': () => ({ ...makeItem('x'), title: { _$litType$: 1, strings: ['<b>'], values: [] } }),
  'a directive as title': () => ({ ...makeItem('x'), title: { _$litDirective$: Model, values: [] } }),
  'a node as title': () => ({ ...makeItem('x'), title: { nodeType: 1, nodeName: 'SCRIPT' } }),
  'an object that turns into text': () => ({ ...makeItem('x'), title: { toString: () => 'x' } }),
  'a class instance': () => new Model(),
  'a function': () => throwing,
  'a symbol': () => Symbol('x'),
  'a BigInt': () => 10n,
  'a BigInt as title': () => ({ ...makeItem('x'), title: 10n }),
  'a date': () => new Date(0),
  'an impossible date': () => ({ ...makeItem('x'), when: new Date(NaN) }),
  null: () => null,
  undefined: () => undefined,
  'a list': () => [[[]]],
  'a sparse list as tags': () => ({ ...makeItem('x'), tags: Array(1000) }),
  'an own __proto__': () =>
    JSON.parse('{"title":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  'children that are no list': () => ({ ...makeItem('x'), children: { length: 1e9 } }),
  'an unsafe link': () => ({ ...makeItem('x'), links: [{ href: 'javascript:1', text: 'x', kind: 'web' }] }),
};

/** Roadmaps with a bad item beside a good one. */
export function badRoadmaps(): [name: string, value: unknown][] {
  return Object.entries(badItems).map(([name, make]) => [name, withItem(make())]);
}

/** Values that are no roadmap at all. */
export const noRoadmaps: Readonly<Record<string, () => unknown>> = {
  'a number': () => 7,
  'a text': () => 'text',
  'an empty object': () => ({}),
  'a list of lists': () => [[]],
  'a function': () => throwing,
  'a symbol': () => Symbol('x'),
  'a revoked proxy': revoked,
  'a proxy that throws': () => new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing }),
  'a getter that throws': () => ({
    get version(): number {
      return throwing();
    },
  }),
  'milestones that are a long list of nothing': () => ({ version: 1, milestones: Array(100_000).fill(null) }),
  itself: () => {
    const value: Record<string, unknown> = {};
    value['milestones'] = value;
    return value;
  },
};
