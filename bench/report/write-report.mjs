/** Writes the results as a page: bounds first, then what every contestant needed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { judgeBounds } from './bounds.mjs';

const results = new URL('../results/', import.meta.url);
const page = new URL('../../docs/performance.md', import.meta.url);
const PARTS = ['reading', 'drawing', 'table', 'cold'];

const number = (value) => {
  if (value === undefined || !Number.isFinite(value)) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toFixed(2);
};
const megabytes = (bytes) => (bytes === undefined ? '–' : number(bytes / 1_000_000));
const spread = (figures) =>
  !figures
    ? '–'
    : figures.runs === 1
      ? number(figures.median)
      : `${number(figures.median)} [${number(figures.min)}–${number(figures.max)}]`;

function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function writeMachine({ machine, mode }) {
  const versions = Object.entries(machine.versions).filter(([, version]) => version);
  return [
    `${machine.date}, ${machine.cores} cores ${machine.cpu}, ${machine.memory} GiB, ${machine.system}, Node ${machine.node}, ` +
      `${mode === 'full' ? 'all rounds' : 'one round of each (`--quick`)'}, load ${machine.load} at the start` +
      `${machine.load > machine.cores ? ': more was running than the machine has processors for, so milliseconds are too high and the ratios are rough' : ''}.`,
    versions.map(([name, version]) => `${name} ${version}`).join(', ') + '.',
  ].join(' ');
}

function writeBounds(all) {
  const rows = judgeBounds(all);
  const met = rows.filter((row) => row.met === true).length;
  const judged = rows.filter((row) => row.met !== undefined).length;
  const verdict = (row) => (row.met === undefined ? '–' : row.met ? 'met' : '**not met**');
  return [
    `What the project asks of itself, and what was measured: ${met} of ${judged} bounds are met. Ratios are of medians within one run: of processor time, and for first visits of the time until all is shown.`,
    '',
    table(
      ['what', 'bound', 'figure', ''],
      rows.map((row) => [row.what, row.bound, row.figure, verdict(row)]),
    ),
  ].join('\n');
}

function writeSpeed({ names, speed }) {
  const rows = Object.keys(names).map((id) => [
    names[id],
    ...Object.values(speed).map((figures) => {
      const own = figures[id];
      if (!own || own.error) return own?.error ? 'failed' : '–';
      return `${spread(own.cpu)} (${number(own.cpu.median / figures['markdown-it'].cpu.median)} ×)`;
    }),
  ]);
  const heads = Object.keys(speed).map((key) => key.replace('-1000000', ', 1 MB').replace('-100000', ', 100 kB'));
  return table(['', ...heads], rows);
}

function writeReading(reading) {
  const { names, growth, memory, cold, hostile } = reading;
  const ids = Object.keys(names);
  const growthRows = ids.map((id) => [
    names[id],
    ...Object.values(growth).map((figures) => number(figures[id]?.exponent)),
  ]);
  const memoryRows = ids.map((id) => [
    names[id],
    ...Object.values(memory).flatMap((figures) => [megabytes(figures[id]?.peak), megabytes(figures[id]?.retained)]),
  ]);
  const heads = Object.keys(memory).flatMap((bytes) => [`peak, ${bytes / 1e6} MB`, `kept, ${bytes / 1e6} MB`]);
  const fate = (one) => (one?.killed ? 'killed' : one?.error ? one.error.split(':')[0] : number(one?.cpu));
  return [
    '## Reading',
    '',
    'From text to a tree, and for Roadmark on to the model, checked as an element checks what it is given. markdown-it and remark give a syntax tree alone, Markmap the tree of a mind map, Markwhen events of its own syntax: none of them finds releases, statuses or owners.',
    '',
    'Processor time in ms, warm: median [least–most] (times markdown-it). Markwhen reads the same plan in its own syntax.',
    '',
    writeSpeed(reading),
    '',
    'Exponent of growth over all sizes a contestant was given (1 is proportional):',
    '',
    table(['', ...Object.keys(growth)], growthRows),
    '',
    'Heap in MB while one document is read, and kept by what came out:',
    '',
    table(['', ...heads], memoryRows),
    '',
    'A fresh process that loads the reader and reads 10 kB, ms of wall time:',
    '',
    table(
      ['', 'load', 'first read'],
      ids.map((id) => [names[id], spread(cold[id]?.load), spread(cold[id]?.first)]),
    ),
    '',
    'Texts made to take a reader down, ms of processor time. *killed*: not done after seven seconds of processor time. Readers that cut nesting short are fast here by not being exact:',
    '',
    table(
      ['', ...ids.map((id) => names[id])],
      Object.values(hostile).map(({ title, results: fates }) => [title, ...ids.map((id) => fate(fates[id]))]),
    ),
  ].join('\n');
}

function writeSteps(title, counts, steps) {
  const sections = Object.entries(counts).map(([count, contestants]) => {
    const rows = Object.values(contestants).map((one) => {
      if (one.error)
        return [
          one.name,
          `failed: ${one.error}`,
          ...Array.from({ length: steps.length + (steps.includes('pan') ? 4 : 3) }, () => '–'),
        ];
      const cells = steps.map((step) => (one[step]?.changed ? number(one[step].cpu?.median) : '–'));
      const pan = steps.includes('pan') ? [one.pan?.changed ? number(one.pan.p95?.median) : '–'] : [];
      const { first, nodes, heap } = one;
      return [
        one.name,
        spread(first.cpu),
        number(first.wall?.median),
        number(nodes?.median),
        megabytes(heap?.median),
        ...cells,
        ...pan,
      ];
    });
    const heads = [
      '',
      'first frame, CPU',
      'wall',
      'nodes',
      'heap MB',
      ...steps,
      ...(steps.includes('pan') ? ['pan p95'] : []),
    ];
    return [`${title}, ${Number(count).toLocaleString('en')} items:`, '', table(heads, rows), ''];
  });
  return sections.flat().join('\n');
}

function writeCold({ loads, own }) {
  const rows = Object.values(loads).map((one) => [
    one.name,
    number(one.bytes / 1000),
    String(one.requests),
    spread(one.cpu4?.complete),
    spread(one.slow4g?.complete),
    number(one.cpu4?.paint?.median),
    number(one.cpu4?.longest?.median),
    one.cpu4?.shift ? one.cpu4.shift.median.toFixed(3) : '–',
  ]);
  const heads = [
    '',
    'kB (brotli)',
    'requests',
    'complete, CPU 4 ×',
    '… and slow 4G',
    'first paint',
    'longest task',
    'layout shift',
  ];
  const idle = own?.idle?.callbacks
    ? `${JSON.stringify(own.idle.callbacks)}, ${number(own.idle.cpu)} ms`
    : 'not measured';
  return [
    '## First visit',
    '',
    'A page with 60 items, opened in a fresh browser with its processor slowed four times, then also with a network of 1.6 Mbit/s and 150 ms; ms from the request to the paint of the complete picture. Peers have their data in their script and are spared a request. The static page of Roadmark is readable at its first paint.',
    '',
    table(heads, rows),
    '',
    `Left alone for three seconds, the view ran: ${idle} of processor time.`,
  ].join('\n');
}

function read(part, mode) {
  const file = new URL(mode === 'full' ? `${part}.json` : `${part}.quick.json`, results);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function compose(all) {
  const parts = [];
  if (all.reading) parts.push(writeReading(all.reading));
  if (all.drawing) {
    parts.push(
      '## Drawing',
      'Dated items on a time axis, and undated ones as a matrix of themes and releases. vis-timeline draws and stacks all items in the time shown; frappe-gantt, gantt-task-react and Mermaid draw everything at once, and Mermaid’s picture is static. The baseline is written by hand for this race: it draws the rows in sight and has no keyboard, tooltips, search or accessibility, so it says what windowing alone must cost. Roadmark shows rows in sight, and search, print and assistive technology still reach the rest.',
      'Processor time of the page’s main thread in ms; *wall* stands beside it. *pan p95*: nineteen of twenty steps took less. *filter* keeps one item in ten. A dash: it cannot, its picture did not change, or the size is beyond what it is tried with; at 50,000 items vis-timeline was not done after four minutes and is left out.',
    );
    parts.push(writeSteps('Time plot', all.drawing.plot, ['zoom', 'pan', 'filter']));
    parts.push(writeSteps('Matrix', all.drawing.matrix, ['filter']));
  }
  if (all.table)
    parts.push(
      '## Table',
      'The same items as rows. Tabulator and the baseline have one scrolling list of fixed rows; the plain table has all rows at once; Roadmark has a table for each release, closed where there are many, and *open* opens one.',
    );
  if (all.table) parts.push(writeSteps('Table', all.table.table, ['open', 'pan', 'filter', 'sort']));
  if (all.cold) parts.push(writeCold(all.cold));
  const machines = Object.entries(all).map(([part, result]) => `**${part}**: ${writeMachine(result)}`);
  return [
    '<!-- Written by `npm run bench -- --full`; change bench/report, not this page. -->',
    '# Performance',
    'Roadmark beside the tools people use today, on the same generated roadmaps, in one run. Ratios carry over to other machines, milliseconds do not. Figures are medians, [least–most] where there was more than one round. `npm run bench` measures all of it again; how stands in [bench/README.md](../bench/README.md).',
    '## Bounds',
    writeBounds(all),
    ...parts,
    '## Machine',
    ...machines,
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * Writes `docs/performance.md` from all results there are of a mode, or prints those of some parts.
 * @param {'quick' | 'full'} mode which results
 * @param {string[]} [parts] parts to print; all are written to the page where left out
 */
export async function writeReport(mode, parts) {
  const found = (parts ?? PARTS).map((part) => [part, read(part, mode)]).filter(([, result]) => result);
  const text = compose(Object.fromEntries(found));
  if (parts !== undefined) return void console.log(text);
  const config = await resolveConfig(page.pathname);
  writeFileSync(page, await format(text, { ...config, parser: 'markdown' }));
}
