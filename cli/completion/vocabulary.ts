import type { Command, Option } from 'commander';
import { MOVEMENTS, ORGANISATIONS, STATES } from '../../lambdas/model/actors.ts';

/** What may follow an option, or stand as an argument: one of some words, a path, or anything at all. */
export type Values = { kind: 'words'; words: string[] } | { kind: 'path' } | { kind: 'any' };

export interface OptionWords {
  /** `-f` and `--format`. */
  flags: string[];
  description: string;
  /** Null for an option that takes no value. */
  values: Values | null;
  /** Whether it takes several values, up to the next option. */
  isVariadic: boolean;
}

export interface CommandWords {
  name: string;
  description: string;
  options: OptionWords[];
  /** Null for a command without arguments. */
  arguments: Values | null;
}

/** The words of a program's commands, as a shell completes them. */
export function vocabularyOf(program: Command): CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.summary(),
    options: [...command.options.map(optionWords), HELP],
    arguments: argumentsOf(command),
  }));
}

const HELP: OptionWords = {
  flags: ['-h', '--help'],
  description: 'explain the command',
  values: null,
  isVariadic: false,
};

function optionWords(option: Option): OptionWords {
  const { short, long, description, argChoices, flags, variadic: isVariadic } = option;
  const takesValue = option.required || option.optional;
  const values = argChoices === undefined ? valuesOf(flags) : { kind: 'words' as const, words: argChoices };
  const written = [short, long].flatMap((flag) => flag ?? []);
  return { flags: written, description, values: takesValue ? values : null, isVariadic };
}

function argumentsOf(command: Command): Values | null {
  const [first] = command.registeredArguments;
  if (first === undefined) return null;
  if (first.argChoices !== undefined) return { kind: 'words', words: first.argChoices };
  return valuesOf(`<${first.name()}>`);
}

/** What stands for a value says what it is: `<file>`, `<path>`, `<actors...>`. */
function valuesOf(placeholder: string): Values {
  if (/[<[](files?|path)\b/.test(placeholder)) return { kind: 'path' };
  if (/[<[]actors?\b/.test(placeholder)) return { kind: 'words', words: [...STATES, ...ORGANISATIONS, ...MOVEMENTS] };
  return { kind: 'any' };
}
