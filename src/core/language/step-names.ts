/** Words that count the parts of a plan. */

/** A word that counts the parts of a plan. */
const step =
  /^(?:(?:milestone|wave)(?=\s*\d{1,2}(?!\.?\d))|phase|sprint|stage|iteration|étape|etapa|fase|(?:第\s*[\d一二三四五六七八九十]{1,2}\s*)?(?:阶段|階段|フェーズ)|(?:\d{1,2}\s*)?단계|этап)(?![\p{Ll}])/iu;

/** A milestone told by its number: 'M2', 'M2 — Editor'; 'M1 chips' are something else. */
const numbered = /^M\d{1,2}(?=\s*(?:$|[:：–—(（]|-\s))/u;

/** Whether words begin with one that counts the parts of a plan: 'Phase', 'Sprint', 'Étape'. */
export function countsSteps(words: string): boolean {
  return step.test(words);
}

/** Whether a title names a step of the plan: 'Phase 2: accounts', '🎯 M2: Editor'. */
export function namesStep(title: string): boolean {
  const words = /^\w/.test(title) ? title : title.replace(/^[^\p{L}\p{N}]+/u, '');
  return step.test(words) || numbered.test(words);
}
