import type {} from 'roadmark/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Table = SvelteHTMLElements['roadmap-table'];

export const props: Table = {
  src: 'ROADMAP.md',
  class: 'wide',
  'onroadmap-select': (event) => console.log(event.detail.id),
};
// @ts-expect-error no such theme
export const wrong: Table = { theme: 'pink' };
