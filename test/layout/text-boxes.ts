/** Where the text of an element stands on the screen, and whether two texts stand in the same place. */

/** A piece of text and its box, in CSS pixels of the viewport. */
export interface TextBox {
  /** The text. */
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Size of its font in pixels. */
  readonly fontSize: number;
  /** What it stands in that sticks to an edge and hides what scrolls below it. */
  readonly stuck?: Element | undefined;
  /** Where the text stands in the document. */
  readonly node: Text;
}

interface Clip {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const everything: Clip = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Boxes of all text below an element that can be seen: hidden, clipped and transparent text is left out. */
export function findTextBoxes(root: Element): TextBox[] {
  const boxes: TextBox[] = [];
  visit(root, everything, undefined, boxes);
  return boxes;
}

function visit(node: Node, clip: Clip, outer: Element | undefined, boxes: TextBox[]): void {
  if (node instanceof Text) {
    addBoxes(node, clip, outer, boxes);
    return;
  }
  if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return;
  let inner = clip;
  let stuck = outer;
  if (node instanceof Element) {
    const style = getComputedStyle(node);
    if (
      style.display === 'none' ||
      style.visibility !== 'visible' ||
      style.opacity === '0' ||
      style.clipPath === 'inset(50%)'
    )
      return;
    // What has no box of its own is no less there for that.
    if (style.display !== 'contents' && !node.checkVisibility({ contentVisibilityAuto: true })) return;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible')
      inner = intersect(clip, node.getBoundingClientRect());
    if (style.position === 'sticky' && isOpaque(style.backgroundColor)) stuck = node;
    if (node.shadowRoot) {
      for (const child of node.shadowRoot.childNodes) visit(child, inner, stuck, boxes);
      return;
    }
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes();
      for (const child of assigned.length > 0 ? assigned : node.childNodes) visit(child, inner, stuck, boxes);
      return;
    }
  }
  for (const child of node.childNodes) visit(child, inner, stuck, boxes);
}

function isOpaque(colour: string): boolean {
  return /^rgb\(/.test(colour);
}

function addBoxes(text: Text, clip: Clip, stuck: Element | undefined, boxes: TextBox[]): void {
  if (text.data.trim() === '' || !text.parentElement) return;
  const range = document.createRange();
  range.selectNodeContents(text);
  const fontSize = Number.parseFloat(getComputedStyle(text.parentElement).fontSize);
  for (const rect of range.getClientRects()) {
    const box = intersect(clip, rect);
    if (box.right - box.left > 1 && box.bottom - box.top > 1)
      boxes.push({ text: text.data.trim(), fontSize, stuck, node: text, ...box });
  }
}

function intersect(clip: Clip, rect: Clip): Clip {
  return {
    left: Math.max(clip.left, rect.left),
    top: Math.max(clip.top, rect.top),
    right: Math.min(clip.right, rect.right),
    bottom: Math.min(clip.bottom, rect.bottom),
  };
}

/**
 * Pairs of texts that stand in the same place, as words; line boxes may touch, so a few pixels do not count, and what sticks
 * hides what scrolls below it.
 */
export function findOverlaps(boxes: readonly TextBox[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  const found: string[] = [];
  sorted.forEach((box, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]!;
      if (other.top >= box.bottom - 4) break;
      const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const height = Math.min(box.bottom, other.bottom) - other.top;
      // A line that is just full has its last blank in a box of its own, which Chromium lays over the line.
      if (width > 2 && height > 4 && box.stuck === other.stuck && box.node !== other.node)
        found.push(`"${box.text.slice(0, 40)}" and "${other.text.slice(0, 40)}"`);
    }
  });
  return found;
}
