/** Writes the results as a page: bounds first, then what every contestant needed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
  figures ? `${number(figures.median)} [${number(figures.min)}–${number(figures.max)}]` : '–';

function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function writeMachine({ machine, mode }) {
  const versions = Object.entries(machine.versions).filter(([, version]) => version);
  return [
    `${machine.date}, ${machine.cores} cores ${machine.cpu}, ${machine.memory} GiB, ${machine.system}, Node ${machine.node},`,
    `load ${machine.load} at the start, mode ${mode}.`,
    versions.map(([name, version]) => `${name} ${version}`).join(', ') + '.',
  ].join('\n');
}

function writeBounds(all) {
  const rows = judgeBounds(all);
  const met = rows.filter((row) => row.met === true).length;
  const judged = rows.filter((row) => row.met !== undefined).length;
  const verdict = (row) => (row.met === undefined ? '–' : row.met ? 'met' : '**not met**');
  return [
    `${met} of the ${judged} bounds that were measured are met.`,
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
    'Hostile texts, ms of processor time; killed after 15 s:',
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
      if (one.error) return [one.name, `failed: ${one.error}`, ...Array.from({ length: steps.length + 3 }, () => '–')];
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
    'A page with 60 items that was never seen before; ms from the request to the paint of the complete picture.',
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
      'Processor time of the page’s main thread in ms. A dash: it cannot, or its picture did not change.',
    );
    parts.push(writeSteps('Time plot', all.drawing.plot, ['zoom', 'pan', 'filter']));
    parts.push(writeSteps('Matrix', all.drawing.matrix, ['filter']));
  }
  if (all.table) parts.push('## Table', writeSteps('Table', all.table.table, ['open', 'pan', 'filter', 'sort']));
  if (all.cold) parts.push(writeCold(all.cold));
  const machines = Object.entries(all).map(([part, result]) => `**${part}**: ${writeMachine(result)}`);
  return [
    '<!-- Written by `npm run bench -- --full`; change bench/report, not this page. -->',
    '# Performance',
    'Roadmark beside the tools people use today, on the same generated roadmaps, in one run. Ratios carry over to other machines, milliseconds do not. How it is measured stands in `bench/README.md`.',
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
export function writeReport(mode, parts) {
  const found = (parts ?? PARTS).map((part) => [part, read(part, mode)]).filter(([, result]) => result);
  const text = compose(Object.fromEntries(found));
  if (parts === undefined) writeFileSync(page, text);
  else console.log(text);
}
