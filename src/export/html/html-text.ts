/**
 * Prose of the model as HTML. Text is escaped, addresses pass the URL gate, images become links, as nothing may be loaded
 * because a document says so.
 */
import type { Block, Inline } from '../../core/model/types.ts';
import { isSafeHref, resolveHref } from '../../core/url/safe-href.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { dataAttributes } from './data-attributes.ts';

/** How prose is written. */
export interface HtmlTextOptions {
  /** Absolute address that relative links are resolved against; without it they become text. */
  readonly baseUrl?: string | undefined;
  /** Whether links are written as links; false inside another link. Default true. */
  readonly links?: boolean;
}

/**
 * Writes a run of text.
 * @param content the text
 * @param options how
 */
export function inlineHtml(content: readonly Inline[], options: HtmlTextOptions = {}): string {
  return content.map((node) => nodeHtml(node, options)).join('');
}

function nodeHtml(node: Inline, options: HtmlTextOptions): string {
  switch (node.type) {
    case 'text':
      return escapeMarkup(node.value);
    case 'code':
      return `<code>${escapeMarkup(node.value)}</code>`;
    case 'break':
      return '<br>';
    case 'emphasis':
      return `<em>${inlineHtml(node.children, options)}</em>`;
    case 'strong':
      return `<strong>${inlineHtml(node.children, options)}</strong>`;
    case 'delete':
      return `<del>${inlineHtml(node.children, options)}</del>`;
    case 'image':
      return anchorHtml(node.href, escapeMarkup(node.alt), options);
    case 'link':
      return anchorHtml(node.href, inlineHtml(node.children, { ...options, links: false }), options);
  }
}

/**
 * Writes a link.
 * @param href address as the model has it
 * @param content markup of what is linked
 * @param options how
 * @returns the bare content where the gate refuses the address or links are off; in a `<span>` that has the address as data, for
 *   pages that know the base, where it is relative without one
 */
export function anchorHtml(href: string | undefined, content: string, options: HtmlTextOptions): string {
  if (href === undefined || options.links === false || content === '') return content;
  const target = resolveHref(href, options.baseUrl);
  if (target === undefined) return addressedHtml(href, content, options);
  return `<a href="${escapeMarkup(target)}" rel="noopener noreferrer nofollow ugc">${content}</a>`;
}

/**
 * Says beside some markup where it would lead, as data, for pages that know what its address is relative to.
 * @param href address as the model has it
 * @param content markup
 * @param options how
 * @returns the bare content where the gate refuses the address or links are off
 */
export function addressedHtml(href: string, content: string, { links }: HtmlTextOptions): string {
  return links === false || !isSafeHref(href) ? content : `<span${dataAttributes({ href })}>${content}</span>`;
}

/**
 * Writes prose. Headings become bold lines, so that they do not disturb the outline of the page around them.
 * @param blocks the prose
 * @param options how
 */
export function blocksHtml(blocks: readonly Block[], options: HtmlTextOptions = {}): string {
  return blocks.map((block) => blockHtml(block, options)).join('');
}

function blockHtml(block: Block, options: HtmlTextOptions): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.children, options)}</p>`;
    case 'heading':
      return `<p><strong>${inlineHtml(block.children, options)}</strong></p>`;
    case 'code':
      // Line ends as references: a blank line would end a block of HTML where the fragment is put into markdown.
      return `<pre><code>${escapeMarkup(block.value).replaceAll('\n', '&#10;')}</code></pre>`;
    case 'quote':
      return `<blockquote>${blocksHtml(block.children, options)}</blockquote>`;
    case 'list':
      return listHtml(block, options);
    case 'table':
      return tableHtml(block, options);
  }
}

function listHtml(list: Extract<Block, { type: 'list' }>, options: HtmlTextOptions): string {
  const entries = list.items.map((entry) => {
    const box = entry.checked === undefined ? '' : entry.checked ? '☑ ' : '☐ ';
    const [first, ...rest] = entry.children;
    const content =
      first?.type === 'paragraph'
        ? inlineHtml(first.children, options) + blocksHtml(rest, options)
        : blocksHtml(entry.children, options);
    return `<li>${box}${content}</li>`;
  });
  if (!list.ordered) return `<ul>${entries.join('')}</ul>`;
  const start = list.start !== undefined && list.start !== 1 ? ` start="${String(Math.trunc(list.start))}"` : '';
  return `<ol${start}>${entries.join('')}</ol>`;
}

function tableHtml(table: Extract<Block, { type: 'table' }>, options: HtmlTextOptions): string {
  const head = table.header.map((cell) => `<th scope="col">${inlineHtml(cell, options)}</th>`).join('');
  const rows = table.rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${inlineHtml(cell, options)}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
