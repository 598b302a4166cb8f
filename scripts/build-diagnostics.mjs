/** Writes docs/diagnostics.md from the table of diagnostic codes. Run: node --import tsx scripts/build-diagnostics.mjs */
import { writeFileSync } from 'node:fs';
import { diagnosticCodes } from '../src/core/diagnostics/codes.ts';

/** Text of a cell; in code, every second piece between backticks, signs stand for themselves. */
const cell = (text) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ⏎ ')
    .split('`')
    .map((piece, index) => (index % 2 === 0 ? piece.replaceAll('<', '&lt;') : piece))
    .join('`');
const rows = Object.entries(diagnosticCodes)
  .sort(([one], [other]) => one.localeCompare(other, 'en'))
  .map(([code, { severity, problem, remedy, example, fixable }]) => {
    const shown =
      example === '' ? '' : `\`${example.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ').replaceAll('`', 'ˋ')}\``;
    return `| \`${code}\` | ${severity} | ${cell(problem)} | ${cell(remedy)} | ${fixable ? 'yes' : ''} | ${shown} |`;
  });
const text = `# Diagnostics

What \`roadmark check\` and \`roadmap.diagnostics\` say. Made from \`src/core/diagnostics/codes.ts\` by
\`scripts/build-diagnostics.mjs\`; do not edit it by hand. ⏎ stands for a line end.

| code | severity | what is wrong | what to do | fixed by \`--fix\` | example |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
writeFileSync(new URL('../docs/diagnostics.md', import.meta.url), text);
