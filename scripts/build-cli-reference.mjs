// Writes docs/cli.md from the commands themselves.
import { readFileSync, writeFileSync } from 'node:fs';
import { createProgram } from '../src/cli/program.ts';

const context = { out: () => undefined, err: () => undefined };
const program = createProgram(context, '', () => undefined);
for (const command of [program, ...program.commands])
  command.configureHelp({ helpWidth: 100 }).configureOutput({ writeOut: () => undefined });

/** Help of a command as it is printed, examples included. */
function helpOf(command) {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return text.trimEnd();
}

const escape = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const table = program.commands.map(
  (command) => `| [\`${command.name()}\`](#roadmark-${command.name()}) | ${escape(command.summary())} |`,
);
const sections = program.commands.map((command) => {
  return `## roadmark ${command.name()}\n\n${escape(command.description())}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
});

writeFileSync(
  'docs/cli.md',
  `<!-- Written by scripts/build-cli-reference.mjs; change src/cli/program.ts instead. -->

# Command line

\`npx roadmark\` needs Node 20.19 or later and nothing else. \`roadmark help COMMAND\` prints what stands here.

| command | does |
| --- | --- |
${table.join('\n')}

## For all commands

- **Files.** Markdown or JSON, UTF-8. \`-\` reads standard input where a file is read. Patterns such as \`'docs/**/*.md'\` work
  in every shell when quoted. What begins with a hyphen goes after \`--\`. In \`REV:path\` the path counts from the folder, and
  where git has nothing there, from the top of the repository.
- **Exit codes.** 0: it worked. 1: it worked, and there are findings (errors of \`check\`, with \`--strict\` warnings too;
  \`inject --check\` on a file that is out of date; \`diff --exit-code\` on changes). 2: it could not be done.
- **Output.** Results go to standard output, everything else to standard error. Diagnostics are written as
  \`file:line:column severity code message\`; [diagnostics.md](diagnostics.md) explains the codes. Errors are one line: what,
  where, what to do.
- **Colours** are used on a terminal, not with \`NO_COLOR\`; \`FORCE_COLOR\` forces them.
- **Safety.** Only files that are named are read. Files are written through a temporary file beside them, so nobody ever
  sees half of one. No command uses the network but \`sync\`, and \`serve\` answers this machine alone. Control and bidi
  characters of documents never reach standard output, be it a terminal or not; files hold every byte.
- **Workflows.** Where \`GITHUB_ACTIONS\` is \`true\`, the runner obeys lines that begin with \`::name\`, and \`##[name]\` anywhere. On
  standard output such signs of documents are written in another way that means the same (\`\\::name\` in markdown,
  \`&#58;:name\` in HTML and SVG, \`\\u005b\` in JSON, one more fold in calendars); in code of markdown, CSV and text for people an
  invisible U+2060 parts them. Files written with \`-o\` stay as they are.
- **Reproducible files.** \`SOURCE_DATE_EPOCH\` fixes the moment that calendars and feeds name.

${sections.join('\n')}
## In continuous integration

As a GitHub action, which marks what it finds in the pull request:

\`\`\`yaml
# .github/workflows/roadmap.yml
on:
  pull_request:
    paths: [ROADMAP.md]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: OWNER/roadmark@VERSION # this repository
        with:
          files: ROADMAP.md
          strict: true
          readme: README.md # optional: fails when \`roadmark inject\` was forgotten
          picture: docs/roadmap.svg # as it was given to \`inject\`; \`rows\` likewise
\`\`\`

For code scanning: \`roadmark check --reporter sarif ROADMAP.md > roadmap.sarif\`.

As a [pre-commit](https://pre-commit.com) hook:

\`\`\`yaml
# .pre-commit-config.yaml
${readFileSync('examples/pre-commit/.pre-commit-config.yaml', 'utf8').trimEnd()}
\`\`\`

The hooks take Roadmark from npm: pre-commit installs a repository as it lies in git, where nothing is built.

To post what changed in a pull request: \`roadmark diff --to markdown origin/main:ROADMAP.md ROADMAP.md\`.

## Keeping a roadmap of GitHub up to date

\`\`\`yaml
# .github/workflows/sync.yml
on:
  schedule: [{ cron: '17 4 * * 1' }]
  workflow_dispatch:
permissions: { contents: write, issues: read }
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npx roadmark sync --github "$GITHUB_REPOSITORY" --no-cache -o docs/roadmap.json
        env: { GITHUB_TOKEN: '\${{ github.token }}' }
      - run: |
          git config user.name github-actions
          git config user.email github-actions@users.noreply.github.com
          git add docs/roadmap.json
          git diff --cached --quiet || { git commit -m 'Sync the roadmap'; git push; }
\`\`\`

\`sync\` reads the token from \`GITHUB_TOKEN\` or \`GH_TOKEN\`; without one, 60 requests an hour are allowed. It fetches page
after page, waits for limits of up to two minutes, tries again where the server fails for a moment, and leaves the file of
the last run as it is when all that does not help. Answers are remembered in a hidden file beside the output, so that an
unchanged repository costs nothing; \`--no-cache\` turns that off. For GitHub Enterprise give
\`--api https://HOST/api/v3\`, or set \`GITHUB_API_URL\`.
`,
);
