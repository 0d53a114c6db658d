import type { CommandWords, OptionWords, Values } from './vocabulary.ts';

/** A completion for zsh, by its `_arguments`. */
export function zshCompletion(program: string, commands: CommandWords[]): string {
  return `#compdef ${program}
# Completion of ${program} for zsh: source <(${program} completion zsh)
_${program}() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
compdef _${program} ${program}
`;
}

function commandCase({ name, options, arguments: values }: CommandWords): string {
  const specs = options.flatMap(optionSpecs);
  const all = values === null ? specs : [...specs, quoted(`*:${actionOf(values)}`)];
  return `    ${name}) _arguments ${all.join(' ')} ;;`;
}

/** Either flag, not both; brackets and colons are part of a spec's grammar. */
function optionSpecs({ flags, description, values, isVariadic }: OptionWords): string[] {
  const text = description.replaceAll(/[[\]\\]/g, '\\$&');
  const value = values === null ? '' : `:${actionOf(values)}`;
  // The grammar has no values up to the next option: two more may follow, which is as many as any option of ours takes.
  const more = isVariadic ? `:${value}`.repeat(2) : '';
  return flags.map((flag) => quoted(`(${flags.join(' ')})${flag}[${text}]${value}${more}`));
}

/** A message and what to offer. */
function actionOf(values: Values): string {
  if (values.kind === 'path') return 'file:_files';
  return values.kind === 'words' ? `value:(${values.words.join(' ')})` : 'value: ';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
