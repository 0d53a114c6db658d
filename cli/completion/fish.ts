import type { CommandWords, OptionWords, Values } from './vocabulary.ts';

/** A completion for fish. */
export function fishCompletion(program: string, commands: CommandWords[]): string {
  const lines = commands.flatMap(({ name, description, options, arguments: values }) => {
    const isUsed = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      `-n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
      ...(values === null ? [] : [`${isUsed} ${offer(values)}`]),
      ...options.map((option) => `${isUsed} ${optionSpec(option)}`),
      ...options.flatMap((option) => furtherValues(program, name, option)),
    ];
  });
  return `# Completion of ${program} for fish: ${program} completion fish | source
function __${program}_goes_on
  set -l options (string match -- '-*' (commandline -opc))
  test "$options[-1]" = $argv[1]
end
complete -c ${program} -f
${lines.map((line) => `complete -c ${program} ${line}`).join('\n')}
`;
}

function optionSpec({ flags, description, values }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = values === null ? [] : ['-r', offer(values)];
  return [...names, ...value, `-d ${quoted(description)}`].filter((part) => part !== '').join(' ');
}

/** Behind the first value of an option that takes several. */
function furtherValues(program: string, command: string, { flags, values, isVariadic }: OptionWords): string[] {
  if (!isVariadic || values === null) return [];
  const goesOn = (flag: string) => quoted(`__fish_seen_subcommand_from ${command}; and __${program}_goes_on ${flag}`);
  return flags.map((flag) => `-n ${goesOn(flag)} ${offer(values)}`);
}

function offer(values: Values): string {
  if (values.kind === 'path') return '-F';
  return values.kind === 'words' ? `-a ${quoted(values.words.join(' '))}` : '';
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
