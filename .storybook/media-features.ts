/**
 * Shows what the elements' styles do for visitors who ask for less motion or for forced colours, without the setting of the
 * system: their media rules are made to hold. Colours that a browser forces by itself need the system's own setting.
 */

/** Queries as they were written, by rule. */
const written = new WeakMap<CSSMediaRule, string>();

/**
 * Makes media rules hold, or gives them back to the system.
 * @param sheets style sheets of the elements
 * @param feature start of the query, such as `prefers-reduced-motion: reduce`
 * @param isForced whether they hold whatever the system says
 */
export function forceMedia(sheets: readonly CSSStyleSheet[], feature: string, isForced: boolean): void {
  for (const sheet of sheets) forceRules(sheet.cssRules, feature, isForced);
}

function forceRules(rules: CSSRuleList, feature: string, isForced: boolean): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const query = written.get(rule) ?? rule.media.mediaText;
      if (query.includes(feature)) {
        written.set(rule, query);
        rule.media.mediaText = isForced ? 'all' : query;
      }
    }
    if (rule instanceof CSSGroupingRule) forceRules(rule.cssRules, feature, isForced);
  }
}

/**
 * Finds the style sheets of elements that are defined.
 * @param tags their names
 */
export function sheetsOf(tags: readonly string[]): CSSStyleSheet[] {
  const results = tags.flatMap((tag) => {
    const element = customElements.get(tag) as { elementStyles?: { styleSheet?: CSSStyleSheet }[] } | undefined;
    return element?.elementStyles ?? [];
  });
  return [...new Set(results.flatMap(({ styleSheet }) => (styleSheet ? [styleSheet] : [])))];
}
