/** Documents that introduce a product, of which one section is the roadmap. */
import { namesRoadmap } from '../../../language/roadmap-names.ts';
import { isMarked } from '../plan/section-contents.ts';
import type { PlanSection } from '../plan/plan.ts';

/** Kinds of section in which people put their plan; a list of criteria or a legend has boxes and states of its own. */
const mayHoldTasks = new Set<string | undefined>(['process', 'help', 'resources', undefined]);

/** 'To do' over task boxes, or 'Roadmap' over a list, below a section that plans nothing: its heading is a level too deep. */
export function liftTasks(plan: PlanSection): void {
  if (!plan.inner.some(({ isNote, inner }) => isNote && inner.length > 0)) return;
  plan.inner = plan.inner.flatMap((note) => {
    if (!note.isNote || !mayHoldTasks.has(note.heading.note)) return [note];
    const lifted = note.inner.filter(holdsTasks);
    if (lifted.length > 0) note.inner = note.inner.filter((inner) => !holdsTasks(inner));
    return [note, ...lifted];
  });
}

function holdsTasks({ heading: { kind, text }, section, inner }: PlanSection): boolean {
  const sections = [section, ...inner.map((part) => part.section)];
  const lists = sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'list'));
  return namesPlan(text) ? lists.length > 0 : kind === 'state' && lists.some(isMarked);
}

/** Whether a heading names the part of a document that is the plan. */
function namesPlan(text: string): boolean {
  return namesRoadmap(text) || namesTasks.test(text);
}

const namesTasks = /^\P{L}*(?:(?:our|the|project)\s+)?(?:to-?do(?: list)?|todos)\P{L}*$/iu;

/** What stands beside the roadmap in the document that introduces a project. */
const namesProduct =
  /^\P{L}*(?:(?:key|main|current|core)\s+)?(?:features|highlights|installation|install|installing|getting started|quick ?start|usage|how to use|prerequisites|requirements|system requirements|dependencies|built with|tech(?:nology)? stack|technologies|examples?|demos?|screenshots?|gallery|configuration|deployment|development setup|project structure|folder structure|supported (?:platforms|languages|devices|formats)|benchmarks|功能|功能特性|特性|安装|使用|使用方法|快速开始|環境|インストール|使い方|機能|특징|설치|사용법|funktionen|características|funcionalidades|fonctionnalités|caratteristiche|возможности|установка|использование)\P{L}*$/iu;

/**
 * Beside a section that is the roadmap, what a document says of the product is no plan; where it says much of that, nothing
 * but the roadmap is one.
 */
export function setProductApart(siblings: readonly PlanSection[]): void {
  if (!siblings.some(({ heading, hasPlan }) => hasPlan && namesPlan(heading.text))) return;
  const told = siblings.filter(({ heading }) => namesProduct.test(heading.text));
  const others = siblings.filter(({ heading }) => heading.kind === undefined && !namesPlan(heading.text));
  for (const plan of told.length > 1 ? others : told) {
    plan.isNote = true;
    plan.hasPlan = false;
  }
}
