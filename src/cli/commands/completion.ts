/** `roadmark completion`: completion for shells, generated from the commands themselves. */
import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import { choose } from '../choose.ts';
import { exitCodes } from '../cli-error.ts';

/**
 * Prints a completion script.
 * @param shell name of the shell
 * @param program the commands
 * @param context streams
 * @returns the exit code
 */
export function completion(shell: string, program: Command, context: CliContext): number {
  const write = { bash, zsh, fish }[choose('shell', shell, ['bash', 'zsh', 'fish'] as const)];
  context.out(write(program.commands));
  return exitCodes.ok;
}

function longOptions(command: Command): string[] {
  return [...command.options.flatMap(({ long }) => (long == null ? [] : [long])), '--help'];
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map((command) => `    ${command.name()}) words="${longOptions(command).join(' ')}" ;;`);
  return `# roadmark completion for bash: eval "$(roadmark completion bash)"
_roadmark() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=( $(compgen -W "${commands.map((command) => command.name()).join(' ')} --help --version" -- "$current") )
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

function zsh(commands: readonly Command[]): string {
  const names = commands.map((command) => `    '${command.name()}:${quote(command.summary())}'`);
  const cases = commands.map((command) => {
    const options = command.options.flatMap(({ long, description }) =>
      long == null ? [] : [`'${long}[${quote(description).replaceAll(']', '\\]')}]'`],
    );
    return `    ${command.name()}) _arguments ${options.join(' ')} '*:file:_files' ;;`;
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
  const lines = commands.flatMap((command) => [
    `complete -c roadmark -n __fish_use_subcommand -a ${command.name()} -d '${quote(command.summary())}'`,
    ...command.options.flatMap(({ long, description }) =>
      long == null
        ? []
        : [
            `complete -c roadmark -n '__fish_seen_subcommand_from ${command.name()}' -l ${long.slice(2)} -d '${quote(description)}'`,
          ],
    ),
  ]);
  return `# roadmark completion for fish: roadmark completion fish | source\n${lines.join('\n')}\n`;
}

/** Text of our own inside single quotes; it holds none. */
function quote(text: string): string {
  return text.replaceAll("'", '’');
}
