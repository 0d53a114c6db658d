import type { CommandWords, OptionWords, Values } from './vocabulary.ts';

/** A completion for bash 3.2 and later. What has no words of its own is completed as a file name, by `-o default`. */
export function bashCompletion(program: string, commands: CommandWords[]): string {
  return `# Completion of ${program} for bash: source <(${program} completion bash)
_${program}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" words="" word option=""
  for word in "\${COMP_WORDS[@]:0:COMP_CWORD}"; do case "$word" in -*) option="$word" ;; esac; done
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')} --help --version"
  else
    case "\${COMP_WORDS[1]}:$prev" in
${casesOf(commands, () => true)}
    esac
    [[ "$cur" == -* ]] || case "\${COMP_WORDS[1]}:$option" in
${casesOf(commands, ({ isVariadic }) => isVariadic)}
    esac
    case "\${COMP_WORDS[1]}" in
${commands.map(commandCase).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _${program} ${program}
`;
}

function casesOf(commands: CommandWords[], isMeant: (option: OptionWords) => boolean): string {
  return commands
    .flatMap(({ name, options }) => options.filter(isMeant).flatMap((option) => valueCase(name, option)))
    .join('\n');
}

/** What follows an option that takes a value. */
function valueCase(command: string, { flags, values }: OptionWords): string[] {
  if (values === null) return [];
  const pattern = flags.map((flag) => `${command}:${flag}`).join(' | ');
  const words = wordsOf(values);
  const answer = words === '' ? '' : ` COMPREPLY=($(compgen -W "${words}" -- "$cur"));`;
  return [`      ${pattern})${answer} return ;;`];
}

/** Options after a hyphen; else what the command's arguments may be. */
function commandCase({ name, options, arguments: values }: CommandWords): string {
  const flags = options.flatMap((option) => option.flags).join(' ');
  const words = values === null ? '' : wordsOf(values);
  return `      ${name}) case "$cur" in -*) words="${flags}" ;; *) words="${words}" ;; esac ;;`;
}

function wordsOf(values: Values): string {
  return values.kind === 'words' ? values.words.join(' ') : '';
}
