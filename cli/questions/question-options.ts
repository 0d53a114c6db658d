import type { Command } from 'commander';
import { toQuestion } from '../../lambdas/query/check-question.ts';
import { QuestionError } from '../../lambdas/query/errors.ts';
import { type Question, type QuestionInput, questionSchema } from '../../lambdas/query/question.ts';
import { UsageError } from '../errors.ts';
import { flagOf, withSchemaOptions } from './schema-options.ts';

/** What says where an answer begins and ends, and is another command's business. */
type PageField = 'limit' | 'cursor';

/** The parts of a question that say what is asked, as options give them. */
export type QuestionOptions = Partial<Record<Exclude<keyof QuestionInput, PageField | 'between'>, string>> & {
  between?: string[];
};

/** What stands for a value in the help: of every part of a question. */
const PLACEHOLDERS: Record<Exclude<keyof Question, PageField>, string> = {
  between: '<actors...>',
  actor: '<actor>',
  role: '<role>',
  type: '<type>',
  mode: '<mode>',
  context: '<context>',
  status: '<status>',
  since: '<date>',
  until: '<date>',
  publishedSince: '<date>',
  publishedUntil: '<date>',
  language: '<tag>',
  currency: '<code>',
  minAmount: '<value>',
  coderVersion: '<number>',
  article: '<id>',
  file: '<key>',
  failure: '<kind>',
  code: '<code>',
  group: '<group>',
  order: '<order>',
};

/** Fields that narrow what events are meant, and no more. */
const NARROWING = [
  'between',
  'actor',
  'role',
  'type',
  'mode',
  'context',
  'status',
  'since',
  'until',
  'publishedSince',
  'publishedUntil',
  'language',
  'currency',
  'minAmount',
] as const;

/** Fields that nobody would take for words of a sentence, as `since` may be. */
const NO_WORDS = new RegExp(
  `\\b(${Object.keys(PLACEHOLDERS)
    .filter((name) => /[A-Z]/.test(name))
    .join('|')})\\b`,
  'g',
);

export function withQuestionOptions(command: Command): Command {
  return withSchemaOptions(command, questionSchema, PLACEHOLDERS);
}

export function withNarrowingOptions(command: Command): Command {
  const placeholders = Object.fromEntries(NARROWING.map((name) => [name, PLACEHOLDERS[name]]));
  return withSchemaOptions(command, questionSchema, placeholders);
}

/** @throws UsageError that names the option at fault */
export function readQuestion({ between, ...rest }: QuestionOptions, cursor: string | null = null): Question {
  // Both actors may stand in one word, as HTTP has them.
  const actors = between?.length === 1 ? between[0]?.split(',') : between;
  try {
    return toQuestion({ ...rest, cursor, ...(actors && { between: actors }) } as QuestionInput);
  } catch (error) {
    return asUsage(error);
  }
}

/** @throws UsageError for what is wrong with a question, in the words of options; anything else as it is */
export function asUsage(error: unknown): never {
  if (!(error instanceof QuestionError)) throw error;
  throw new UsageError(sentenceOf(error), { cause: error });
}

/** What is wrong with a question, in the words of options. */
export function sentenceOf({ message, parameter }: QuestionError): string {
  const begun = message.startsWith(`${parameter} `) ? flagOf(parameter) + message.slice(parameter.length) : message;
  const named = begun.replaceAll(NO_WORDS, flagOf);
  return /[.?!]$/.test(named) ? named : `${named}.`;
}
