/** The commands with their options and examples. What a command does is loaded when it is called. */
import { Argument, Command, Option } from 'commander';
import type { CliContext } from './cli-context.ts';

/** Takes the exit code of the command that was called. */
export type ExitWith = (code: number) => void;

const baseUrl = (): Option => new Option('--base-url <url>', 'address that relative links are resolved against');
const format = (): Option => new Option('--format <name>', 'markdown, json or github; default: by name and content');
const output = (): Option =>
  new Option(
    '-o, --output <file>',
    'file to write, in a folder that is made where it is missing; default: standard output',
  );
const file = (): Argument => new Argument('<file>', 'markdown or JSON file; - reads standard input');

/** Adds a command. */
type AddCommand = (program: Command, context: CliContext, exitWith: ExitWith) => Command;

const commands: Readonly<Record<string, AddCommand>> = {
  serve: (program, context, exitWith) =>
    program
      .command('serve')
      .summary('show a roadmap in the browser')
      .description('Serves a page that shows the roadmap on this machine alone, and follows changes of the file.')
      .argument('[file]', 'markdown or JSON file; default: a sample')
      .option('-p, --port <number>', 'port; default: a free one')
      .addOption(baseUrl())
      .addHelpText('after', examples(['roadmark serve ROADMAP.md', 'roadmark serve --port 4000 docs/roadmap.json']))
      .action(async (name: string | undefined, options: object) => {
        exitWith(await (await import('./commands/serve.ts')).serve(name, options, context));
      }),
  parse: (program, context, exitWith) =>
    program
      .command('parse')
      .summary('print the model as JSON')
      .description('Prints the model of a roadmap as JSON, and diagnostics on standard error.')
      .addArgument(file())
      .option('--json', 'print JSON, which is the default')
      .option('-q, --quiet', 'print no diagnostics')
      .addOption(format())
      .addOption(baseUrl())
      .addHelpText('after', examples(['roadmark parse ROADMAP.md > roadmap.json', 'cat ROADMAP.md | roadmark parse -']))
      .action(async (name: string, options: object) => {
        exitWith(await (await import('./commands/parse.ts')).parse(name, options, context));
      }),
  check: (program, context, exitWith) =>
    program
      .command('check')
      .summary('report what authors should know')
      .description('Reports problems of roadmaps with file, line and column. Exit code 1 tells of errors.')
      .argument('<files...>', 'files or patterns; - reads standard input')
      .option('--reporter <name>', 'text, json, github (annotations) or sarif', 'text')
      .option('--strict', 'count warnings as errors')
      .option('--fix', 'apply the safe fixes to the files')
      .option('-q, --quiet', 'report errors and warnings alone')
      .addOption(format())
      .addOption(baseUrl())
      .addHelpText('after', examples(['roadmark check ROADMAP.md', "roadmark check --fix 'docs/**/*.md'"]))
      .action(async (names: string[], options: object) => {
        exitWith(await (await import('./commands/check.ts')).check(names, options, context));
      }),
  explain: (program, context, exitWith) =>
    program
      .command('explain')
      .summary('say what each line was read as')
      .description('Prints each line of a markdown roadmap with what it was read as, and by which rule.')
      .addArgument(file())
      .option('--json', 'print JSON')
      .addHelpText('after', examples(['roadmark explain ROADMAP.md']))
      .action(async (name: string, options: object) => {
        exitWith(await (await import('./commands/explain.ts')).explain(name, options, context));
      }),
  render: (program, context, exitWith) =>
    program
      .command('render')
      .summary('write HTML, a picture or markdown')
      .description('Writes a roadmap as an HTML page, a self-contained SVG picture, or clean markdown.')
      .addArgument(file())
      .option('--to <name>', 'html, svg or markdown; default: by the name of the output, else html')
      .addOption(output())
      .option('--fragment', 'html: a part of a page instead of a whole one')
      .option('--script <url>', "html: address of the elements' script, for an interactive page")
      .option('--integrity <hash>', 'html: integrity value of that script')
      .option('--src <url>', 'html: address of the roadmap file that the interactive page loads')
      .option('--scheme <name>', 'svg: auto, light or dark')
      .option('--width <px>', 'svg: width from 320 to 2000')
      .option('--detail <name>', 'svg: items (all of them) or milestones (the overview alone)')
      .option('--today <date>', 'svg: day to mark as today')
      .addOption(format())
      .addOption(baseUrl())
      .addHelpText(
        'after',
        examples(['roadmark render ROADMAP.md -o roadmap.svg', 'roadmark render ROADMAP.md --to html > roadmap.html']),
      )
      .action(async (name: string, options: object) => {
        exitWith(await (await import('./commands/render.ts')).render(name, options, context));
      }),
  inject: (program, context, exitWith) =>
    program
      .command('inject')
      .summary('keep a README up to date')
      .description('Writes a roadmap between <!-- roadmap:start --> and <!-- roadmap:end --> of a file.')
      .argument('<file>', 'file with the markers')
      .option('--from <file>', 'the roadmap; needed')
      .option('--picture <file>', 'SVG file to draw and show above the table')
      .option('--rows <name>', 'items or milestones', 'items')
      .option('--check', 'write nothing; exit code 1 tells that the file is out of date')
      .addOption(format())
      .addOption(baseUrl())
      .addHelpText('after', examples(['roadmark inject README.md --from ROADMAP.md --picture docs/roadmap.svg']))
      .action(async (name: string, options: { from: string }) => {
        exitWith(await (await import('./commands/inject.ts')).inject(name, options, context));
      }),
  export: (program, context, exitWith) =>
    program
      .command('export')
      .summary('write the formats of other programs')
      .description('Writes a roadmap as json, markdown, csv, ics, mermaid, feed, jsonld, html or svg.')
      .addArgument(file())
      .option('--to <name>', 'format; default: by the name of the output')
      .addOption(output())
      .option('--bom', 'csv: start with a byte order mark')
      .option('--since <version>', 'feed: older version, a file or REV:path')
      .addOption(format())
      .addOption(baseUrl())
      .addHelpText(
        'after',
        examples(['roadmark export ROADMAP.md --to csv', 'roadmark export ROADMAP.md -o roadmap.ics']),
      )
      .action(async (name: string, options: object) => {
        exitWith(await (await import('./commands/export.ts')).exportRoadmap(name, options, context));
      }),
  sync: (program, context, exitWith) =>
    program
      .command('sync')
      .summary('fetch milestones and issues of GitHub')
      .description(
        'Fetches milestones and issues of a GitHub repository into a JSON file. The one command that uses the network. A request that is not answered within 30 s is tried again, four times in all.',
      )
      .option('--github <owner/repo>', 'the repository; needed')
      .option('-o, --output <file>', 'file to write; needed')
      .option('--api <url>', 'address of the API, for GitHub Enterprise; default: $GITHUB_API_URL or the public one')
      .option('--no-cache', 'fetch everything again, and remember nothing beside the output')
      .addHelpText('after', examples(['GITHUB_TOKEN=… roadmark sync --github owner/repo -o roadmap.json']))
      .action(async (options: { github: string; output: string; cache: boolean }) => {
        exitWith(await (await import('./commands/sync.ts')).sync(options, context));
      }),
  set: (program, context, exitWith) =>
    program
      .command('set')
      .summary('change one item in the file')
      .description("Changes one item in the document's own way of writing, and touches no other byte.")
      .addArgument(file())
      .argument('<item>', 'id or title of the item; #id where a title is an id too')
      .option('--status <status>', 'done, in-progress, planned, considering, at-risk, blocked or dropped')
      .option('--owner <name>', 'owner')
      .option('--title <text>', 'title')
      .option('--milestone <name>', 'id or title of the milestone it moves to')
      .option('-n, --dry-run', 'print the new text instead of writing the file')
      .addOption(format())
      .addHelpText('after', examples(["roadmark set ROADMAP.md 'Offline search' --status done"]))
      .action(async (name: string, item: string, options: object) => {
        exitWith(await (await import('./commands/set.ts')).set(name, item, options, context));
      }),
  diff: (program, context, exitWith) =>
    program
      .command('diff')
      .summary('say what changed')
      .description('Says what changed between two versions: files, or REV:path as git has it.')
      .argument('<old>', 'older version')
      .argument('<new>', 'newer version')
      .option('--to <name>', 'text, markdown (for a pull request) or json', 'text')
      .option('--exit-code', 'exit code 1 tells that there are changes')
      .addOption(format())
      .addOption(baseUrl())
      .addHelpText('after', examples(['roadmark diff HEAD~1:ROADMAP.md ROADMAP.md']))
      .action(async (before: string, after: string, options: object) => {
        exitWith(await (await import('./commands/diff.ts')).diff(before, after, options, context));
      }),
  completion: (program, context, exitWith) =>
    program
      .command('completion')
      .summary('print a completion script for a shell')
      .description('Prints a completion script for bash, zsh or fish.')
      .argument('<shell>', 'bash, zsh or fish')
      .addHelpText('after', examples(['eval "$(roadmark completion bash)"', 'roadmark completion fish | source']))
      .action(async (shell: string) => {
        exitWith((await import('./commands/completion.ts')).completion(shell, program, context));
      }),
};

/**
 * Builds the commands.
 * @param context streams and folder
 * @param version version of the package
 * @param exitWith told the exit code
 * @param called name of the command that is called: it alone is built, which starts sooner; all where there is none of that name
 */
export function createProgram(context: CliContext, version: string, exitWith: ExitWith, called?: string): Command {
  const program = new Command('roadmark')
    .description('Reads the roadmap a project already has, and shows, checks, changes and exports it.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', examples(['roadmark serve ROADMAP.md', 'roadmark check ROADMAP.md', 'roadmark help export']))
    .addHelpText('after', `\nExit codes: 0 fine, 1 findings, 2 could not be done.`);
  const isKnown = called !== undefined && called !== 'completion' && Object.hasOwn(commands, called);
  for (const name of isKnown ? [called] : Object.keys(commands)) commands[name]?.(program, context, exitWith);
  return program;
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
