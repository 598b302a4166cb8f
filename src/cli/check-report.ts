/** Reports of `roadmark check`: for people, JSON, annotations of GitHub pull requests, SARIF for code scanning. */
import type { reportFormats } from './option-values.ts';
import { diagnosticCodes } from '../core/diagnostics/codes.ts';
import type { Diagnostic } from '../core/model/types.ts';
import type { Colors } from './cli-context.ts';
import { diagnosticLine } from './print-diagnostics.ts';
import { terminalText } from './terminal-text.ts';

/** A file that was checked. */
export interface CheckedFile {
  /** Path as the user gave it. */
  readonly name: string;
  /** What was found, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Name of a kind of report. */
export type ReportFormat = (typeof reportFormats)[number];

/**
 * Writes a report.
 * @param files what was checked
 * @param format kind of report
 * @param colors colours for the text report
 * @returns the report, with its last line end; the text report of no findings says so
 */
export function writeReport(files: readonly CheckedFile[], format: ReportFormat, colors: Colors): string {
  switch (format) {
    case 'text':
      return textReport(files, colors);
    case 'json':
      return `${JSON.stringify(files.flatMap(jsonEntries), undefined, 2)}\n`;
    case 'github':
      return files.flatMap(({ name, diagnostics }) => diagnostics.map((found) => annotation(name, found))).join('');
    case 'sarif':
      return `${JSON.stringify(sarifLog(files), undefined, 2)}\n`;
  }
}

function textReport(files: readonly CheckedFile[], colors: Colors): string {
  const lines = files.flatMap(({ name, diagnostics }) =>
    diagnostics.map((found) => diagnosticLine(name, found, colors)),
  );
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity: Diagnostic['severity']): number => all.filter((found) => found.severity === severity).length;
  const checked = `${plural(files.length, 'file')} checked`;
  const found = `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${String(count('info'))} to know`;
  const fixable = all.filter(({ fix }) => fix !== undefined).length;
  const hint = fixable === 0 ? '' : `; ${String(fixable)} can be fixed with --fix`;
  return `${lines.join('')}${checked}: ${all.length === 0 ? 'nothing found' : found}${hint}\n`;
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

function jsonEntries({ name, diagnostics }: CheckedFile): object[] {
  return diagnostics.map(({ code, severity, message, source, fix }) => ({
    file: name,
    line: source?.start.line ?? 1,
    column: source?.start.column ?? 1,
    ...(source && { endLine: source.end.line, endColumn: source.end.column }),
    severity,
    code,
    message,
    fixable: fix !== undefined,
  }));
}

/** Text of a workflow command; what would end it is escaped as the runner asks for. */
function data(text: string): string {
  return terminalText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * Writes an annotation of what kept files from being checked.
 * @param message one line
 * @returns a workflow command with its line end
 */
export function writeFailure(message: string): string {
  return `::error title=roadmark::${data(message)}\n`;
}

/** One workflow command; what would add properties is escaped, too. */
function annotation(name: string, { code, severity, message, source }: Diagnostic): string {
  const level = { error: 'error', warning: 'warning', info: 'notice' }[severity];
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = source
    ? `,line=${String(source.start.line)},col=${String(source.start.column)},endLine=${String(source.end.line)}`
    : ',line=1';
  return `::${level} file=${property(name)}${place},title=${property(`roadmark ${code}`)}::${data(message)}\n`;
}

function sarifLog(files: readonly CheckedFile[]): object {
  const codes = [...new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)))].sort();
  const table = new Map(Object.entries(diagnosticCodes));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'roadmark',
            rules: codes.map((id) => ({
              id,
              ...(table.has(id) && {
                shortDescription: { text: table.get(id)?.problem },
                help: { text: table.get(id)?.remedy },
              }),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ name, diagnostics }) => diagnostics.map((found) => sarifResult(name, found))),
      },
    ],
  };
}

function sarifResult(name: string, { code, severity, message, source }: Diagnostic): object {
  const uri = name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const region = source && {
    startLine: source.start.line,
    startColumn: source.start.column,
    endLine: source.end.line,
    endColumn: source.end.column,
  };
  return {
    ruleId: code,
    level: { error: 'error', warning: 'warning', info: 'note' }[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, ...(region && { region }) } }],
  };
}
