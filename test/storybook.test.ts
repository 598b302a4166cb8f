import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementControls, nameAllApart } from '../.storybook/element-controls.ts';

type Context = Parameters<typeof elementControls>[0];

const controlsOf = (argTypes: object): ReturnType<typeof elementControls> =>
  elementControls({ argTypes } as unknown as Context);
const row = (category: string, type = 'string'): object => ({ table: { category, type: { summary: type } } });

describe('controls in Storybook', () => {
  it('part, slot and state do not take the row of an attribute of their name', () => {
    const named = nameAllApart({
      modules: [
        {
          declarations: [
            {
              tagName: 'x-plan',
              attributes: [{ name: 'axis' }],
              slots: [{ name: '' }, { name: 'axis' }],
              cssParts: [{ name: 'axis' }],
              cssStates: [{ name: 'axis' }],
            },
          ],
        },
      ],
    });
    const [declaration] = named.modules[0]!.declarations;
    assert.deepEqual(declaration, {
      tagName: 'x-plan',
      attributes: [{ name: 'axis' }],
      slots: [{ name: 'slot' }, { name: 'slot="axis"' }],
      cssParts: [{ name: '::part(axis)' }, { name: ':state(axis)' }],
      cssStates: [{ name: 'axis' }],
    });
  });

  it('a choice of words, a text, a number and a switch are set by a control', () => {
    const controls = controlsOf({
      axis: row('attributes', "'auto' | 'time'"),
      theme: row('attributes', "'light' | 'dark' | undefined"),
      src: row('attributes', 'string | undefined'),
      pageSize: row('properties', 'number'),
      framed: row('attributes', 'boolean'),
    });
    assert.deepEqual(controls['axis']?.control, { type: 'select' });
    assert.deepEqual(controls['axis'].options, ['auto', 'time']);
    assert.deepEqual(controls['theme']?.options, [undefined, 'light', 'dark']);
    assert.deepEqual(controls['src']?.control, { type: 'text' });
    assert.deepEqual(controls['pageSize']?.control, { type: 'number' });
    assert.deepEqual(controls['framed']?.control, { type: 'boolean' });
  });

  it('objects, parts, slots, states and the dashed twin of a property are not', () => {
    const controls = controlsOf({
      roadmap: row('properties', 'Roadmap | undefined'),
      'page-size': row('attributes', 'number'),
      '::part(axis)': row('css shadow parts'),
      'slot="footer"': row('slots'),
      ':state(loading)': row('css shadow parts'),
    });
    for (const [name, { control }] of Object.entries(controls)) assert.deepEqual(control, { disable: true }, name);
    assert.equal(controls[':state(loading)']?.table?.category, 'css states');
  });

  it('what a story is made of is listed only where it can be changed', () => {
    const controls = controlsOf({ items: { control: { type: 'number' } }, requests: { control: { disable: true } } });
    assert.equal(controls['items']?.table?.disable, false);
    assert.equal(controls['requests']?.table?.disable, true);
  });
});
