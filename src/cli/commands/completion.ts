/** `roadmark completion`: completion for shells, generated from the commands themselves. */
import type { Command, Option } from 'commander';
import type { CliContext } from '../cli-context.ts';
import { choose } from '../choose.ts';
import { exitCodes } from '../cli-error.ts';
import { shells, valuesOf } from '../option-values.ts';

/**
 * Prints a completion script.
 * @param shell name of the shell
 * @param program the commands
 * @param context streams
 * @returns the exit code
 */
export function completion(shell: string, program: Command, context: CliContext): number {
  const write = { bash, zsh, fish }[choose('shell', shell, shells)];
  context.out(write(program.commands));
  return exitCodes.ok;
}

function longOptions(command: Command): string[] {
  return [...command.options.flatMap(({ long }) => (long == null ? [] : [long])), '--help'];
}

/** Options of a command that take one of a few values, with those. */
function closedOptions(command: Command): [flag: string, values: string][] {
  return command.options.flatMap(({ long, short }) => {
    const values = long == null ? [] : valuesOf(command.name(), long);
    const flags = [long, short].filter((flag) => flag != null);
    return values.length === 0 ? [] : flags.map((flag): [string, string] => [flag, values.join(' ')]);
  });
}

/** Values of a command's own argument; '' where it takes files or text. */
function argumentsOf(command: Command): string {
  return command.name() === 'completion' ? shells.join(' ') : '';
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map((command) => `    ${command.name()}) words="${longOptions(command).join(' ')}" ;;`);
  const values = commands.flatMap((command) =>
    closedOptions(command).map(([flag, words]) => `    "${command.name()} ${flag}") values="${words}" ;;`),
  );
  const own = commands
    .filter((command) => argumentsOf(command) !== '')
    .map((command) => `    "${command.name()} ${command.name()}") values="${argumentsOf(command)}" ;;`);
  return `# roadmark completion for bash: eval "$(roadmark completion bash)"
_roadmark() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words="" values=""
  # '--to=svg' comes as three words.
  if [ "$current" = "=" ]; then current=""; fi
  if [ "$previous" = "=" ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=( $(compgen -W "${commands.map((command) => command.name()).join(' ')} --help --version" -- "$current") )
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${[...values, ...own].join('\n')}
  esac
  if [ -n "$values" ] && [ "\${current:0:1}" != "-" ]; then
    COMPREPLY=( $(compgen -W "$values" -- "$current") )
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=( $(compgen -W "$words" -- "$current") ) ;;
    *) COMPREPLY=( $(compgen -f -- "$current") ) ;;
  esac
}
complete -o filenames -F _roadmark roadmark
`;
}

/** What stands behind an option of zsh: the name of its value, and what it may be. */
function zshValue(command: Command, { long, required, flags }: Option): string {
  if (!required) return '';
  const values = valuesOf(command.name(), long ?? '').join(' ');
  const name = /<([\w-]+)/.exec(flags)?.[1] ?? 'value';
  return `:${name}:${values === '' ? (name === 'file' ? '_files' : ' ') : `(${values})`}`;
}

function zsh(commands: readonly Command[]): string {
  const names = commands.map((command) => `    '${command.name()}:${quote(command.summary())}'`);
  const cases = commands.map((command) => {
    const options = command.options.flatMap((option) => {
      const { long, description, required } = option;
      if (long == null) return [];
      const text = quote(description).replaceAll(']', '\\]');
      return [`'${long}${required ? '=' : ''}[${text}]${zshValue(command, option)}'`];
    });
    const words = argumentsOf(command);
    const rest = words === '' ? `'*:file:_files'` : `'1:${command.name()}:(${words})'`;
    return `    ${command.name()}) _arguments ${[...options, rest].join(' ')} ;;`;
  });
  return `#compdef roadmark
# roadmark completion for zsh: eval "$(roadmark completion zsh)"
_roadmark() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command="\${words[2]}"
  shift words; (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _roadmark roadmark
`;
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => {
    const seen = `complete -c roadmark -n '__fish_seen_subcommand_from ${command.name()}'`;
    const words = argumentsOf(command);
    return [
      `complete -c roadmark -n __fish_use_subcommand -a ${command.name()} -d '${quote(command.summary())}'`,
      ...command.options.flatMap(({ long, description, required }) => {
        if (long == null) return [];
        const values = valuesOf(command.name(), long).join(' ');
        const value = values !== '' ? ` -x -a '${values}'` : required ? ' -r' : '';
        return [`${seen} -l ${long.slice(2)}${value} -d '${quote(description)}'`];
      }),
      ...(words === '' ? [] : [`${seen} -f -a '${words}'`]),
    ];
  });
  return `# roadmark completion for fish: roadmark completion fish | source\n${lines.join('\n')}\n`;
}

/** Text of our own inside single quotes; it holds none. */
function quote(text: string): string {
  return text.replaceAll("'", '’');
}
