/** What the figures were taken on: without it they mean nothing. */
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';

const PACKAGES = [
  ['markdown-it', 'remark-parse', 'remark-gfm', 'markmap-lib', '@markwhen/parser'],
  ['vis-timeline', 'frappe-gantt', 'mermaid', 'gantt-task-react', 'tabulator-tables', 'react'],
].flat();

function packageVersion(folder, name) {
  const file = new URL(`../${folder}node_modules/${name}/package.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/**
 * Describes machine and versions.
 * @returns {{date: string, cpu: string, cores: number, memory: number, node: string, load: number, versions: object}}
 *   memory in GiB, load of the last minute before the start; no name of machine or user
 */
export function describeMachine() {
  const cpus = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus[0]?.model.trim() ?? 'unknown',
    cores: cpus.length,
    memory: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.platform()} ${os.arch()}`,
    node: process.version,
    load: Number(os.loadavg()[0].toFixed(1)),
    versions: {
      ...Object.fromEntries(PACKAGES.map((name) => [name, packageVersion('', name)])),
      lit: packageVersion('../', 'lit'),
      chromium: packageVersion('../', '@sparticuz/chromium'),
    },
  };
}
