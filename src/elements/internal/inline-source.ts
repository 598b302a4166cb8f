/**
 * Finds the roadmap that stands inside an element: as text in `<script>` or `<pre>`, as a code block that the site already
 * rendered, as bare text, or as the HTML that the site made of the markdown. The element's children are read, never changed.
 */
import { codeText } from './code-text.ts';

/** What stands inside an element. */
export type InlineSource =
  | {
      readonly kind: 'text';
      /** The text, common indentation taken off. */
      readonly text: string;
    }
  | {
      /** HTML of the site, to be read back when needed: that it is there is known, what it says is not yet. */
      readonly kind: 'html';
    };

const scriptTypes = 'script[type="text/markdown"], script[type="text/plain"], script[type="application/json"]';
const proseSelector = 'h1, h2, h3, h4, h5, h6, ul, ol, table, dl';

/**
 * Looks into an element.
 * @param host the element
 * @returns undefined where it holds no roadmap: nothing, other Roadmark elements, or content for its slots
 */
export function findInlineSource(host: Element): InlineSource | undefined {
  if (host.firstChild === null) return undefined;
  const script = host.querySelector(scriptTypes);
  if (script) return { kind: 'text', text: dedent(script.textContent) };
  const children = [...host.children].filter((child) => !isLayout(child));
  const pre = children
    .map((child) => (child.matches('pre') ? child : child.querySelector('pre')))
    .find((found) => found !== null);
  const prose = children.some((child) => child.matches(proseSelector) || child.querySelector(proseSelector) !== null);
  if (prose) return { kind: 'html' };
  if (pre) return { kind: 'text', text: dedent(codeText(pre)) };
  const text = [...host.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE || children.includes(node as Element))
    .map((node) => node.textContent ?? '')
    .join('');
  // One line is a word of the page ("Loading…"), not a plan.
  return text.trim().includes('\n') ? { kind: 'text', text: dedent(text) } : undefined;
}

/**
 * Tells whether an element holds other Roadmark elements, at any depth, that are to be shown in place of the ready-made views.
 * @param host the element
 */
export function hasLayout(host: Element): boolean {
  return [...host.children].some((child) => !child.hasAttribute('slot') && isLayout(child));
}

/**
 * Tells whether a child is no source: it fills a slot, or is or holds other Roadmark elements.
 * @param child child of an element
 */
export function isLayout(child: Element): boolean {
  if (child.hasAttribute('slot') || child.localName.startsWith('roadmap-')) return true;
  return [...child.getElementsByTagName('*')].some((inner) => inner.localName.startsWith('roadmap-'));
}

/** Takes the indentation off that all lines share, as HTML is often indented. */
function dedent(text: string): string {
  const lines = text.replace(/^[ \t]*\r?\n/, '').split('\n');
  const widths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const width = Math.min(...widths);
  return width > 0 && Number.isFinite(width) ? lines.map((line) => line.slice(width)).join('\n') : lines.join('\n');
}
