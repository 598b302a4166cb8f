/** Shows the integrity values of the files of this build, ready to be copied. */

/**
 * Writes the section.
 * @param version version of the package
 * @param sums `sha384` value of each file, by its path in `dist`
 * @returns the section, in markdown
 */
export function listIntegrity(version: string, sums: Readonly<Record<string, string>>): string {
  const address = (file: string): string => `https://cdn.jsdelivr.net/npm/roadmark@${version}/dist/${file}`;
  const script = 'cdn/roadmark.iife.js';
  const modules = Object.entries(sums).filter(([file]) => file !== script);
  const integrity = Object.fromEntries(modules.map(([file, sum]) => [address(file), sum]));
  return [
    '## Integrity values of this build',
    'One file, as a script:',
    '```html',
    `<script src="${address(script)}" integrity="${sums[script] ?? ''}" crossorigin="anonymous"></script>`,
    '```',
    'Modules, with all that they load:',
    '```html',
    `<script type="importmap">\n${JSON.stringify({ integrity }, null, 2)}\n</script>`,
    `<script type="module" src="${address('cdn/roadmark.js')}"></script>`,
    '```',
  ].join('\n');
}
