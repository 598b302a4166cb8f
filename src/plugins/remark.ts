/** A remark plugin (Docusaurus, Astro, Starlight, Next) that shows ```` ```roadmap ```` fences as elements. */
import { fromHtml } from 'hast-util-from-html';
import { createEmbed } from './embed.ts';
import { readFenceInfo } from './fence-info.ts';
import { checkPluginOptions, type PluginOptions } from './plugin-options.ts';

export type { PluginOptions } from './plugin-options.ts';

/** The parts of a syntax tree node that are read and written. */
interface TreeNode {
  type: string;
  lang?: string | null;
  meta?: string | null;
  value?: string;
  children?: TreeNode[];
  data?: Record<string, unknown>;
}

/** The parts of a file that are read. */
export interface FileLike {
  readonly path?: string | undefined;
}

/**
 * The plugin: `unified().use(remarkRoadmap)`. In Docusaurus put it into `beforeDefaultRemarkPlugins`, as the default ones
 * highlight fences. Never emits raw HTML nodes, which MDX refuses.
 * @param options how fences are shown
 * @returns a function that changes the tree in place
 * @throws {RoadmarkError} `invalid-argument` where an option is unknown
 */
export function remarkRoadmap(options: PluginOptions = {}): (tree: unknown, file?: FileLike) => void {
  checkPluginOptions('remarkRoadmap', options);
  return (tree, file) => {
    replaceFences(tree as TreeNode, file?.path, options);
  };
}

/** Replaces the fences inside a node, of which `position` stand before it in the page; returns how many stand before what follows. */
function replaceFences(parent: TreeNode, page: string | undefined, options: PluginOptions, position = 0): number {
  let count = position;
  for (const node of parent.children ?? []) {
    const info = node.type === 'code' ? readFenceInfo(`${node.lang ?? ''} ${node.meta ?? ''}`) : undefined;
    if (!info) {
      count = replaceFences(node, page, options, count);
      continue;
    }
    const embed = createEmbed(info, node.value ?? '', page, options, count++);
    // A paragraph is a node that every host knows; `hName` makes it the element.
    node.type = 'paragraph';
    node.children = [];
    node.data = {
      hName: 'roadmap-view',
      hProperties: embed.attributes,
      hChildren: fromHtml(embed.fallback, { fragment: true }).children,
    };
    delete node.lang;
    delete node.meta;
    delete node.value;
  }
  return count;
}
