import { readWhen } from '../../../time/read-when.ts';
import type { Heading, PlanSection } from '../plan/plan.ts';

const leadingNumber = /^(\d{1,4}(?:\.\d{1,4}){1,3})(?=[\s"'“«„‘(:–—-])/;

/**
 * A heading that begins with a dotted number names a release where one beside it certainly does: `1.8 Kelp` and
 * `1.9 "Anemone"` beside `2.0 — Q2 2027`. By itself such a number may as well be that of a chapter.
 * @param sections sections that stand beside each other; their headings are changed
 */
export function nameNumberedReleases(sections: readonly PlanSection[]): void {
  const shapes = new Set(
    sections.flatMap(({ heading, isNote }) => {
      const { versions, kind } = heading;
      const isNumber = !isNote && kind === 'version' && versions !== undefined && versions.to === undefined;
      return isNumber && heading.text.startsWith(versions.from) ? [partsOf(versions.from)] : [];
    }),
  );
  for (const { heading, section } of sections) {
    const { kind } = heading;
    if (section.level !== sections[0]?.section.level || kind === 'version' || kind === 'horizon') continue;
    const number = leadingNumber.exec(heading.text)?.[1];
    if (number === undefined || !shapes.has(partsOf(number))) continue;
    heading.kind = 'version';
    heading.rule = 'version-heading';
    heading.versions = { from: number };
    const time = readWhen(heading.text.slice(number.length));
    if (time !== undefined && time.problem === undefined) heading.when ??= time.when;
  }
}

/** The number of a step: 'Phase 1: Sheds', '2. Animals'. */
const stepNumber = /^(?:\p{L}+\s+)?(\d{1,3})(?:[\s:：.)–—-]|$)/u;

/** A word for a part of the work before its number. */
const countedStep =
  /^(?:milestone|phase|step|stage|task|sprint|iteration|meilenstein|jalon|hito|marco|etapa|étape|fase|этап|里程碑|マイルストーン|마일스톤)\s+\d/iu;

/**
 * 'Milestone 1.1' inside 'Phase 1' counts the steps of that phase, and is no release; its time remains.
 * @param parent the section around
 * @param sections sections inside; their headings are changed
 */
export function countInnerSteps(parent: Heading, sections: readonly PlanSection[]): void {
  const number = parent.kind === 'version' ? undefined : stepNumber.exec(parent.text)?.[1];
  if (number === undefined) return;
  for (const { heading } of sections) {
    if (heading.kind !== 'version' || !countedStep.test(heading.text)) continue;
    if (heading.versions?.from.startsWith(`${number}.`) !== true) continue;
    delete heading.versions;
    if (heading.when === undefined) delete heading.kind;
    else Object.assign(heading, { kind: 'period', rule: 'period-heading' });
  }
}

/** How a number is written: '2.0' and 'v2.0' are not written alike. */
function partsOf(version: string): string {
  return `${/^v/i.test(version) ? 'v' : ''}${String(version.split('.').length)}`;
}
