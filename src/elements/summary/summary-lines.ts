/** The lines of text of a summary. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Roadmap, Status } from '../../core/model/types.ts';
import { resolveHref } from '../../core/url/safe-href.ts';
import { statusOrder } from '../../core/model/status-order.ts';
import { joinUnits } from '../../translations/join-units.ts';
import { showsProgress } from '../../view/progress.ts';
import { ageOf, type Summary } from '../../view/summary.ts';
import { formatWhen } from '../../view/when-label.ts';
import { fileName } from '../internal/error-words.ts';
import type { LocalizeController } from '../internal/localize.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { renderStatusBar } from '../internal/status-bar.ts';
import { statusNameOf } from '../internal/status-name.ts';

/** What the lines are drawn from. */
export interface SummaryContext {
  /** The roadmap. */
  readonly roadmap: Roadmap;
  /** It summed up. */
  readonly summary: Summary;
  /** Words. */
  readonly localize: LocalizeController;
  /** Today, as an ISO date. */
  readonly today: string;
}

/**
 * Writes the counts: what is done, and what else there is by status; how much there is where nobody states a status.
 * @param context roadmap, its summary and words
 */
export function renderCounts(context: SummaryContext): string {
  const { summary, localize } = context;
  const { counts } = summary;
  const first = showsProgress(counts) ? localize.term('itemsDone', counts.done, counts.relevant) : amount(context);
  return listOf(localize, [first, ...partsOf(context)]);
}

/**
 * Draws the line below the counts: what states no status, when it was updated, the source.
 * @param context roadmap, its summary and words
 */
export function renderMeta(context: SummaryContext): TemplateResult | typeof nothing {
  const { summary, localize } = context;
  const { counts } = summary;
  const updated = updatedText(context);
  const missing =
    showsProgress(counts) && counts.by.unknown > 0 ? localize.term('withoutStatus', counts.by.unknown) : undefined;
  const link = renderSource(context, true);
  if (updated === undefined && missing === undefined && link === nothing) return nothing;
  return html`<p class="meta count" part="meta">
    ${missing === undefined ? nothing : html`<span>${missing}</span>`}
    ${updated === undefined ? nothing : html`<span>${updated}</span>`} ${link}
  </p>`;
}

/**
 * Draws the one line of a compact summary after its title.
 * @param context roadmap, its summary and words
 */
export function renderCompactCounts(context: SummaryContext): TemplateResult {
  const { summary, localize } = context;
  const { counts } = summary;
  const updated = updatedText(context);
  const unknown = counts.by.unknown;
  const hasProgress = showsProgress(counts);
  return html`<span class="count" part="counts"
      >${hasProgress ? localize.term('doneOf', counts.done, counts.relevant) : amount(context)}</span
    >
    ${hasProgress ? renderStatusBar(counts, listOf(localize, [localize.term('doneOf', counts.done, counts.relevant), ...partsOf(context)])) : nothing}
    ${hasProgress && unknown > 0 ? html`<span class="muted count">${localize.term('noStatus', unknown)}</span>` : nothing}
    ${updated === undefined || hasProgress ? nothing : html`<span class="muted">${updated}</span>`}
    ${renderSource(context, false)}`;
}

/** '14 partial', '7 not started': every other status that occurs, in the document's own words. */
function partsOf({ roadmap, summary, localize }: SummaryContext): string[] {
  return statusOrder
    .filter((status) => status !== 'done' && status !== 'unknown' && summary.counts.by[status] > 0)
    .map((status) => countWords(status, summary.counts.by[status], { roadmap, localize }));
}

/**
 * Says how many items have a status: '3 dropped', in the document's own words.
 * @param status the status
 * @param count how many
 * @param context roadmap and words
 */
export function countWords(
  status: Status,
  count: number,
  { roadmap, localize }: Pick<SummaryContext, 'roadmap' | 'localize'>,
): string {
  const locale = localize.lang();
  const name = lowerFirst(statusNameOf(roadmap, status, localize), locale);
  return localize.term('countOf', count, isApart(name, locale) ? `\u2068${name}\u2069` : name);
}

/** Latin words among those that run from right to left would take numbers and colons beside them along. */
function isApart(name: string, locale: string): boolean {
  return /^(?:ar|fa|he|ur)\b/.test(locale) && /\p{Script=Latin}/u.test(name);
}

/** Inside a sentence names begin small; abbreviations such as 'WIP' and German nouns keep their capitals. */
function lowerFirst(name: string, locale: string): string {
  if (locale.startsWith('de') || /^\S\p{Lu}/u.test(name)) return name;
  return name.slice(0, 1).toLocaleLowerCase(locale) + name.slice(1);
}

function amount({ summary, localize }: SummaryContext): string {
  const items = localize.term('items', summary.counts.total);
  if (summary.milestones === 0) return items;
  return localize.term('itemsIn', items, localize.term('milestones', summary.milestones, summary.kind));
}

function updatedText({ roadmap, localize, today }: SummaryContext): string | undefined {
  if (!roadmap.updated) return undefined;
  const date = formatWhen(roadmap.updated, localize.lang(), {
    quarter: (quarter, year) => localize.term('quarter', quarter, year),
    half: (half, year) => localize.term('half', half, year),
  });
  const age = ageOf(roadmap.updated, today);
  if (!age) return localize.term('lastUpdated', date);
  const ago = new Intl.RelativeTimeFormat(localize.lang(), { numeric: 'auto' }).format(age.value, age.unit);
  return localize.term('lastUpdated', localize.term('dateAndAge', date, ago));
}

function renderSource({ roadmap }: SummaryContext, glyph: boolean): TemplateResult | typeof nothing {
  const uri = roadmap.source?.uri;
  const href = uri === undefined ? undefined : resolveHref(uri);
  const name = fileName(uri);
  if (href === undefined || name === undefined) return nothing;
  return html`<span class="source"
    >${glyph ? renderGlyph('document') : nothing}<a part="source" href=${href} rel="noopener">${name}</a></span
  >`;
}

function listOf(localize: LocalizeController, parts: readonly string[]): string {
  return joinUnits(localize.lang(), parts);
}
