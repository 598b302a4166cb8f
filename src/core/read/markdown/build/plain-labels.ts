/** Plain and bold lines that serve as headings, and those that only introduce what stands below them. */
import { readKeyName } from '../../../language/columns.ts';
import { isStretchSection } from '../../../language/flags.ts';
import { findStateWord } from '../../../language/states.ts';
import type { ParagraphNode } from '../syntax/syntax-node.ts';
import type { BuildContext } from './build-context.ts';
import { readKeyParagraph, applyKeys } from './key-lines.ts';
import { isBoldKey, isKeyTitle } from '../plan/key-titles.ts';
import type { PlanSection } from '../plan/plan.ts';
import { append } from '../../../source/append.ts';
import { isMarked } from '../plan/section-contents.ts';
import { applyFacts, itemKeys } from './section-facts.ts';

/** A plain line with a colon, short and no sentence, right above a list: with another of its kind it names a part. */
export function isPart({ section, heading, isNote }: PlanSection): boolean {
  return (
    section.marker === 'label' &&
    !isNote &&
    heading.note === undefined &&
    /[:：]$/.test(section.title.trim()) &&
    section.blocks[0]?.type === 'list' &&
    heading.text.replace(/\s*\([^()]*\)$/, '').split(/\s+/).length <= 4 &&
    readKeyName(heading.text) === undefined
  );
}

/** 'Goals of the release:', 'Features:': names of work, which head a part where they stand alone too. */
const work = /^(?:(?:main|key|new|our)\s+)?(?:goals|objectives|tasks|features|improvements|bug ?fixes|fixes)\b/i;

/** Whether the words of a label are a state: 'Done', 'Planned features for later releases', 'Nice to have' beside others. */
function namesState({ heading }: PlanSection): boolean {
  if (findStateWord(heading.text)?.place === 'whole') return true;
  if (heading.draft.stretch || isStretchSection(heading.text)) return true;
  if (heading.kind !== 'state' || heading.state === undefined) return false;
  // A word or two may be a name as well: 'Plans:', 'Work done:'.
  return heading.state === 'dropped' || heading.text.split(/\s+/).length > 2;
}

/** 'After 1.0:' right under the title or in a release: a distance heads what stands below as well as a state does. */
function namesDistance({ heading }: PlanSection, parent: PlanSection, titleLevel: number): boolean {
  return heading.kind === 'horizon' && (parent.section.level <= titleLevel || parent.heading.kind !== undefined);
}

/** A plain line with a colon heads a section only where it is a state, or one of some parts; else it introduces the list below it. */
export function dissolveLabels(plan: PlanSection, context: BuildContext): void {
  const kept: PlanSection[] = [];
  const hasParts = plan.inner.filter(isPart).length > 1;
  const hasList = plan.section.blocks.some(({ type }) => type === 'list');
  for (const inner of plan.inner) {
    const { section, heading } = inner;
    const isIntro =
      section.marker === 'label' &&
      !((hasParts || work.test(heading.text)) && isPart(inner)) &&
      ((/[:：]$/.test(section.title.trim()) &&
        !namesState(inner) &&
        !namesDistance(inner, plan, context.titleLevel) &&
        !heading.isQuestion) ||
        (heading.stretch && heading.text.split(/\s/).length <= 2 && !hasList));
    const isKey = section.marker === 'bold' && kept.length === 0 && isKeyTitle(section);
    if (isKey || (kept.length === 0 && isBoldKey(plan, inner))) {
      const list = section.blocks[0];
      if (isKey && list?.type === 'list') plan.valueLists.add(list);
      const line: ParagraphNode = {
        type: 'paragraph',
        content: section.title,
        start: section.line,
        end: section.line + 1,
      };
      const keys = readKeyParagraph(line) ?? [];
      applyKeys(
        plan.facts,
        keys.filter((key) => key.value !== ''),
        context,
      );
      plan.hasOwnKeys ||= keys.some(({ role }) => role !== undefined && itemKeys.has(role));
      applyFacts(plan);
    } else if (!isIntro || kept.length > 0 || inner.isNote) {
      if (inner.isNote && kept.length === 0) returnPlan(inner, plan);
      kept.push(inner);
      continue;
    }
    const { line, title } = section;
    plan.section.blocks.push({ type: 'paragraph', content: title, start: line, end: line + 1 });
    append(plan.section.blocks, section.blocks);
    for (const [table, reading] of inner.tables) plan.tables.set(table, reading);
    for (const list of inner.valueLists) plan.valueLists.add(list);
    if (heading.stretch) plan.heading.stretch = true;
    append(kept, inner.inner);
  }
  plan.inner = kept;
}

/** Lists with task boxes, and tables of items, that follow the text of a note under a bold line belong around it. */
function returnPlan(inner: PlanSection, parent: PlanSection): void {
  const { blocks, marker } = inner.section;
  if (marker !== 'bold' && marker !== 'label') return;
  const first = blocks.findIndex((block) => block.type === 'list' || block.type === 'paragraph');
  if (first === -1) return;
  const head = blocks[first]!;
  if (head.type === 'list' && isMarked(head)) return;
  const from = blocks.findIndex(
    (block, index) =>
      index > first &&
      ((block.type === 'list' && head.type === 'list' && isMarked(block)) ||
        (block.type === 'table' && inner.tables.get(block)?.kind === 'items')),
  );
  if (from === -1) return;
  for (const [table, reading] of inner.tables) parent.tables.set(table, reading);
  append(parent.section.blocks, blocks.splice(from));
}
