/** The bounds the project set itself, each with the figure that decides it. */
import { DIALECTS } from '../generate/dialects.mjs';

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (value) => `${value.toFixed(1)} ms`;
const times = (value) => `${value.toFixed(value < 0.1 ? 3 : 2)} ×`;

/** The greatest of the figures there are; undefined where one lacks, as a bound must hold for all. */
function worst(values) {
  return values.length === 0 || values.some((value) => !Number.isFinite(value)) ? undefined : Math.max(...values);
}

const cpuOf = (figures) => figures?.cpu?.median;

/** One row: `limit` is what the figure may not exceed. */
function row(what, limit, figure, write) {
  const known = figure !== undefined && Number.isFinite(figure);
  return {
    what,
    bound: `≤ ${write(limit)}`,
    figure: known ? write(figure) : 'not measured',
    met: known ? figure <= limit : undefined,
  };
}

function readingRows({ speed, growth } = {}) {
  if (!speed) return [];
  const entries = Object.values(speed);
  const ratio = (other, turned) =>
    entries.map((figures) => {
      const value = cpuOf(figures.roadmark) / cpuOf(figures[other]);
      return turned ? 1 / value : value;
    });
  const least = (values) => (values.some((value) => !Number.isFinite(value)) ? undefined : Math.min(...values));
  const faster = (what, other) => {
    const figure = least(ratio(other, true));
    return { what, bound: '≥ 10 ×', figure: figure ? times(figure) : 'not measured', met: figure && figure >= 10 };
  };
  const exponents = DIALECTS.flatMap((dialect) => (growth?.[dialect] ? [growth[dialect].roadmark?.exponent] : []));
  return [
    row(
      'Text to checked model, processor time against markdown-it alone, worst dialect',
      1.6,
      worst(ratio('markdown-it')),
      times,
    ),
    faster('Times faster than remark + gfm, worst dialect', 'remark-gfm'),
    faster('Times faster than Markmap’s transform, worst dialect', 'markmap'),
    row('Exponent of growth, 10 kB to 10 MB, worst dialect', 1.1, worst(exponents), (value) => value.toFixed(2)),
  ];
}

/** Ratio of a contestant to another, of the first frame or of a step. */
const against = (table, own, other, step) => cpuOf(table?.[own]?.[step]) / cpuOf(table?.[other]?.[step]);

function plotRows(plot = {}) {
  const [ten, fifty] = [plot['10000'], plot['50000']];
  const own = ten?.['roadmark-timeline'];
  if (!own || own.error) return [];
  const ofVis = (step) => against(ten, 'roadmark-timeline', 'vis-timeline', step);
  const panOfVis = own.pan?.p95?.median / ten['vis-timeline']?.pan?.p95?.median;
  const large = fifty?.['roadmark-timeline'];
  const grown = ['first', 'zoom', 'pan', 'filter'].map((step) => cpuOf(large?.[step]) / cpuOf(own[step]));
  const nodes = [plot['1000'], ten, fifty].flatMap((table) => {
    const figures = table?.['roadmark-timeline'];
    return figures?.nodes ? [Math.max(figures.nodes.max, figures.nodesAfter.max)] : [];
  });
  return [
    row(
      'First frame, 10,000 dated items, against the windowed baseline',
      3,
      against(ten, 'roadmark-timeline', 'windowed-timeline', 'first'),
      times,
    ),
    row('… against vis-timeline', 0.04, ofVis('first'), times),
    row('Zoom step, 10,000', 16.7, cpuOf(own.zoom), ms),
    row('… against vis-timeline', 0.1, ofVis('zoom'), times),
    row('Pan step, 10,000, 95th percentile', 16.7, own.pan?.p95?.median, ms),
    row('… against vis-timeline', 0.1, panOfVis, times),
    row('Filter to 10 %, 10,000', 16.7, cpuOf(own.filter), ms),
    row('… against vis-timeline', 0.1, ofVis('filter'), times),
    row('Nodes of the plot, any size', 2000, worst(nodes), (value) => value.toFixed(0)),
    row('50,000 against 10,000: first frame, zoom, pan, filter, the worst', 1.5, worst(grown), times),
    row('Heap at 50,000 against the model as JSON', 3, large?.heap?.median / large?.json, times),
  ];
}

function tableRows(table = {}, matrix = {}) {
  const [ten, fifty] = [table['10000'], table['50000']];
  const own = ten?.['roadmark-table'];
  const rows = [];
  const small = matrix['1000'];
  if (small?.['roadmark-matrix']?.first) {
    const ratio = against(small, 'roadmark-matrix', 'windowed-matrix', 'first');
    rows.push(row('First frame, 1,000 undated items (matrix), against the baseline', 2, ratio, times));
  }
  if (!own || own.error) return rows;
  const large = fifty?.['roadmark-table'];
  const grown = ['first', 'filter', 'sort'].map((step) => cpuOf(large?.[step]) / cpuOf(own[step]));
  return [
    ...rows,
    row(
      'First frame, table of 10,000, against the baseline',
      2,
      against(ten, 'roadmark-table', 'windowed-table', 'first'),
      times,
    ),
    row('… against Tabulator', 0.25, against(ten, 'roadmark-table', 'tabulator', 'first'), times),
    row('Filter to 10 %, table of 10,000', 16.7, cpuOf(own.filter), ms),
    row('Sort, table of 10,000', 16.7, cpuOf(own.sort), ms),
    row('Nodes of the table of 10,000, one release open', 2000, own.nodesAfter?.max, (value) => value.toFixed(0)),
    row('Table of 50,000 against 10,000: first frame, filter, sort, the worst', 1.5, worst(grown), times),
  ];
}

function coldRows({ loads = {}, own } = {}) {
  const vis = loads['vis-timeline'];
  const ofVis = (page, profile) => loads[page]?.[profile]?.complete?.median / vis?.[profile]?.complete?.median;
  const callbacks = own?.idle?.callbacks && Object.values(own.idle.callbacks).reduce((sum, count) => sum + count, 0);
  if (!loads['view-json']) return [];
  return [
    row('Page with 60 items, JSON, all that is sent (brotli): one timeline', 36_000, loads['timeline-json']?.bytes, kB),
    row('… the ready-made view', 36_000, loads['view-json']?.bytes, kB),
    row('Page with 60 items, markdown, the ready-made view', 76_000, loads['view-markdown']?.bytes, kB),
    row('First visit, processor 4 times slowed, JSON, against vis-timeline', 0.7, ofVis('view-json', 'cpu4'), times),
    row('… markdown', 0.95, ofVis('view-markdown', 'cpu4'), times),
    row('Upgrade of static HTML, longest task', 50, own?.upgrade?.longest, ms),
    row('Idle page: callbacks in three seconds', 0, callbacks, String),
    row('View below the fold: items drawn before it comes near', 0, own?.below?.items, String),
    row('A megabyte of markdown, longest task while it is read', 50, own?.large?.longest, ms),
  ];
}

/**
 * Judges the results.
 * @param {{reading?: object, drawing?: object, table?: object, cold?: object}} results by part; a part that was not run is
 *   left out
 * @returns {{what: string, bound: string, figure: string, met?: boolean}[]} rows; `met` is absent where nothing was measured
 */
export function judgeBounds({ reading, drawing, table, cold }) {
  return [
    ...readingRows(reading),
    ...plotRows(drawing?.plot),
    ...tableRows(table?.table, drawing?.matrix),
    ...coldRows(cold),
  ];
}
