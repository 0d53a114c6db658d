import { type Command, Option } from 'commander';
import { EVENT_TYPES } from '../lambdas/model/event-types.ts';
import { ask } from '../lambdas/query/ask.ts';
import { toQuestion } from '../lambdas/query/check-question.ts';
import { QuestionError } from '../lambdas/query/errors.ts';
import type { Archive } from '../lambdas/query/page.ts';
import { MAX_LIMIT, type Question } from '../lambdas/query/question.ts';
import type { EventRow } from '../lambdas/table/rows/event-row.ts';
import { UsageError } from './errors.ts';

/** The parts of a question that say what is asked, as options of a command. */
export type QuestionOptions = Omit<Parameters<typeof toQuestion>[0], 'between' | 'limit' | 'cursor'> & {
  between?: string[];
};

export function withQuestionOptions(command: Command): Command {
  return command
    .option('--between <codes...>', 'two actors, whoever acts on whom')
    .option('--actor <code>', 'an actor, whoever the other is')
    .addOption(new Option('--role <role>', 'role of the actor').choices(['either', 'source', 'target']))
    .addOption(new Option('--type <type>', 'type of event').choices(EVENT_TYPES))
    .option('--mode <mode>', 'mode of event, such as visit or training')
    .option('--article <id>', 'an article')
    .option('--since <date>', 'first year, month or day')
    .option('--until <date>', 'last year, month or day')
    .addOption(new Option('--order <order>', 'which come first').choices(['newest', 'oldest']));
}

/** @throws UsageError that names the option at fault */
export function readQuestion({ between, ...rest }: QuestionOptions, cursor: string | null = null): Question {
  if (between !== undefined && between.length !== 2) throw new UsageError('--between takes two actor codes.');
  const [a = '', b = ''] = between ?? [];
  try {
    return toQuestion({ ...rest, cursor, ...(between && { between: [a.toUpperCase(), b.toUpperCase()] }) });
  } catch (error) {
    return asUsage(error);
  }
}

/**
 * The rows of the answer, page after page.
 * @param limit rows, at most
 * @param next is told where the following answer would begin
 * @throws UsageError when the cursor belongs to another question
 */
export async function* answerRows(
  archive: Archive,
  question: Question,
  limit = Number.POSITIVE_INFINITY,
  next: { cursor: string | null } = { cursor: null },
): AsyncGenerator<EventRow> {
  let cursor = question.cursor;
  let left = limit;
  do {
    const page = await ask(archive, { ...question, cursor, limit: Math.min(left, MAX_LIMIT) }).catch(asUsage);
    yield* page.rows as EventRow[];
    left -= page.rows.length;
    cursor = page.cursor;
  } while (cursor !== null && left > 0);
  next.cursor = cursor;
}

function asUsage(error: unknown): never {
  if (!(error instanceof QuestionError)) throw error;
  const { message, parameter } = error;
  throw new UsageError(message.startsWith(`${parameter} `) ? `--${message}.` : `${message}.`, { cause: error });
}
