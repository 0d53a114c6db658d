import type { CommandWords, OptionWords, Values } from './vocabulary.ts';

/** A completion for fish. */
export function fishCompletion(program: string, commands: CommandWords[]): string {
  const lines = commands.flatMap(({ name, description, options, arguments: values }) => {
    const isUsed = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      `-n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
      ...(values === null ? [] : [`${isUsed} ${offer(values)}`]),
      ...options.map((option) => `${isUsed} ${optionSpec(option)}`),
    ];
  });
  return `# Completion of ${program} for fish: ${program} completion fish | source
complete -c ${program} -f
${lines.map((line) => `complete -c ${program} ${line}`).join('\n')}
`;
}

function optionSpec({ flags, description, values }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = values === null ? [] : ['-r', offer(values)];
  return [...names, ...value, `-d ${quoted(description)}`].filter((part) => part !== '').join(' ');
}

function offer(values: Values): string {
  if (values.kind === 'path') return '-F';
  return values.kind === 'words' ? `-a ${quoted(values.words.join(' '))}` : '';
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
