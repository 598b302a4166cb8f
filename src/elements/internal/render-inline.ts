/**
 * Draws the text of a document: emphasis, code, links. Text becomes text nodes alone; images are shown by their alternative
 * text, as nothing may be loaded because a document says so; a link that the gate refuses is shown as its text.
 */
import { html, type TemplateResult } from 'lit';
import type { Block, Inline, Item } from '../../core/model/types.ts';
import { resolveHref } from '../../core/url/safe-href.ts';

/** How text is drawn. */
export interface RenderTextOptions {
  /** Address that relative links are resolved against; without one they are shown as text. */
  readonly base?: string | undefined;
  /** Whether links are drawn as links; false inside a button or another link. */
  readonly links?: boolean;
}

/** Something lit can draw. */
export type Rendered = TemplateResult | string | readonly Rendered[];

/**
 * Draws a run of text.
 * @param content the text
 * @param options how
 */
export function renderInline(content: readonly Inline[], options: RenderTextOptions = {}): Rendered {
  return content.map((node) => renderInlineNode(node, options));
}

/**
 * Draws the title of an item as the document writes it; as plain text where it writes none that can be drawn, as in `- [x]`.
 * @param item the item
 * @param options how
 */
export function renderTitle({ content, title }: Item, options: RenderTextOptions = {}): Rendered {
  return content.length > 0 ? renderInline(content, options) : title;
}

function renderInlineNode(node: Inline, options: RenderTextOptions): Rendered {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'code':
      return html`<code>${node.value}</code>`;
    case 'break':
      return html`<br />`;
    case 'emphasis':
      return html`<em>${renderInline(node.children, options)}</em>`;
    case 'strong':
      return html`<strong>${renderInline(node.children, options)}</strong>`;
    case 'delete':
      return html`<del>${renderInline(node.children, options)}</del>`;
    case 'image':
      return renderAnchor(node.href, node.alt === '' ? [] : [{ type: 'text', value: node.alt }], options);
    case 'link':
      return renderAnchor(node.href, node.children, options);
  }
}

function renderAnchor(href: string, children: readonly Inline[], options: RenderTextOptions): Rendered {
  const target = options.links === false ? undefined : resolveHref(href, options.base);
  const text = renderInline(children, { ...options, links: false });
  return target === undefined ? text : html`<a href=${target} rel="noopener noreferrer nofollow ugc">${text}</a>`;
}

/**
 * Draws prose.
 * @param blocks the prose
 * @param options how
 */
export function renderBlocks(blocks: readonly Block[], options: RenderTextOptions = {}): Rendered {
  return blocks.map((block) => renderBlock(block, options));
}

function renderBlock(block: Block, options: RenderTextOptions): Rendered {
  switch (block.type) {
    case 'paragraph':
      return html`<p dir="auto">${renderInline(block.children, options)}</p>`;
    case 'heading':
      return html`<p dir="auto"><strong>${renderInline(block.children, options)}</strong></p>`;
    case 'code':
      return html`<pre><code>${block.value}</code></pre>`;
    case 'quote':
      return html`<blockquote>${renderBlocks(block.children, options)}</blockquote>`;
    case 'list':
      return block.ordered
        ? html`<ol start=${block.start ?? 1}>
            ${renderEntries(block, options)}
          </ol>`
        : html`<ul>
            ${renderEntries(block, options)}
          </ul>`;
    case 'table':
      return renderTable(block, options);
  }
}

function renderEntries(list: Extract<Block, { type: 'list' }>, options: RenderTextOptions): Rendered {
  return list.items.map((entry) => html`<li>${renderBlocks(entry.children, options)}</li>`);
}

function renderTable(table: Extract<Block, { type: 'table' }>, options: RenderTextOptions): Rendered {
  return html`<table>
    <thead>
      <tr>
        ${table.header.map((cell) => html`<th scope="col" dir="auto">${renderInline(cell, options)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${table.rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td dir="auto">${renderInline(cell, options)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
