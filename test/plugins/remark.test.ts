import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkRoadmap } from '../../src/plugins/remark.ts';

/** A node of the tree, as far as the tests look at it. */
interface TreeNode {
  readonly type: string;
  readonly lang?: string | null;
  readonly value?: string;
  readonly children?: readonly TreeNode[];
  readonly data?: { hName?: string; hProperties?: Record<string, string>; hChildren?: unknown[] };
}

/** What the plugin makes of a page. */
async function pageOf(markdown: string, options = {}, mdx = false): Promise<TreeNode> {
  const processor = unified().use(remarkParse);
  if (mdx) processor.use(remarkMdx);
  processor.use(remarkRoadmap, options);
  return (await processor.run(processor.parse(markdown))) as TreeNode;
}

const fence = '```roadmap view=table framed\n## v1.0\n- [x] Search 1 < 2\n```\n';

describe('remarkRoadmap', () => {
  it('turns a fence into the element, with its text and what the fence says', async () => {
    const [node] = (await pageOf(fence)).children ?? [];
    assert.equal(node?.data?.hName, 'roadmap-view');
    assert.deepEqual(
      { ...node?.data?.hProperties },
      { view: 'table', framed: '', text: '## v1.0\n- [x] Search 1 < 2' },
    );
  });

  it('puts the titles inside as nodes, not as raw HTML', async () => {
    const [node] = (await pageOf(fence)).children ?? [];
    const inside = JSON.stringify(node?.data?.hChildren);
    assert.match(inside, /Search 1 < 2/);
    assert.doesNotMatch(inside, /"type":"raw"|"type":"html"/);
  });

  it('works in MDX, inside of lists and quotes', async () => {
    const page = await pageOf(`> - a\n>\n>   ${fence.replaceAll('\n', '\n>   ').trimEnd()}\n`, {}, true);
    assert.match(JSON.stringify(page), /"hName":"roadmap-view"/);
  });

  it('leaves other code alone', async () => {
    const [node] = (await pageOf('```js\n## v1.0\n```\n')).children ?? [];
    assert.equal(node?.type, 'code');
    assert.equal(node.data, undefined);
  });

  it('says which words of a fence mean nothing, and passes none of them on', async () => {
    const warnings: string[] = [];
    const page = await pageOf('```roadmap onclick=alert(1) src=x\n- a\n```\n', {
      onWarning: (text: string) => warnings.push(text),
    });
    assert.match(warnings.join(), /onclick, src/);
    assert.deepEqual(Object.keys(page.children?.[0]?.data?.hProperties ?? {}), ['text']);
  });
});
