import * as z from 'zod';
import { ACTOR_CODE } from '../model/actors.ts';
import { dayRange, isEdtf } from '../model/edtf.ts';
import { EVENT_TYPES, type EventType, isModeOf, MODES } from '../model/event-types.ts';
import { QuestionError } from './errors.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

export const MAX_LIMIT = 1_000;

const actor = z.string().regex(ACTOR_CODE, 'is not an actor code such as EGY');
const date = z.string().refine(isBounded, 'is not a year, month or day such as 2015, 2015-09 or 2015-09-21');
const words = (list: readonly string[]) => ({ error: `is not one of ${list.join(', ')}` });
const modes = [...new Set(Object.values(MODES).flat())];

/** A question for events, which names a pair, an actor, a type or an article. */
export const questionSchema = z.strictObject({
  /** Two actors, in any order: what either does to the other, and both together. */
  between: z.tuple([actor, actor], 'is not two actor codes such as EGY,GBR').optional(),
  actor: actor.optional(),
  /** In what role the actor acts; in a reciprocal event everybody has both. */
  role: z.enum(['either', 'source', 'target'], words(['either', 'source', 'target'])).default('either'),
  type: z.enum(EVENT_TYPES as [EventType, ...EventType[]], words(EVENT_TYPES)).optional(),
  mode: z.enum(modes, words(modes)).optional(),
  /** Article id. */
  article: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'is not an article id: 32 hexadecimal digits')
    .optional(),
  /** First and last date of the days under which rows are filed, both included: `2015` until `2016` is two years. */
  since: date.optional(),
  until: date.optional(),
  order: z.enum(['newest', 'oldest'], words(['newest', 'oldest'])).default('newest'),
  /** Rows a page, at most. */
  limit: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(1, 'is less than 1')
    .max(MAX_LIMIT, `is more than ${MAX_LIMIT}`)
    .default(100),
  /** From the page before; null or absent for the first page. */
  cursor: z.string().min(1, 'is empty').nullable().default(null),
});
export type Question = z.infer<typeof questionSchema>;

/** Days `from` to `to`, both included. */
export interface Days {
  from: string;
  to: string;
}

/**
 * Checks a question.
 * @throws QuestionError that names the part at fault
 */
export function toQuestion(input: z.input<typeof questionSchema>): Question {
  const { data, error } = questionSchema.safeParse(input);
  if (error !== undefined) throw faultOf(error);
  const subjects = (['between', 'actor', 'article'] as const).filter((name) => data[name] !== undefined);
  const [first, second] = subjects;
  if (second !== undefined) throw conflict(second, `${second} cannot be asked together with ${first}`);
  if (first === undefined && data.type === undefined) {
    const message = 'The question names no subject: add between, actor, type or article';
    throw new QuestionError('missing-subject', 'between', message);
  }
  if (data.role !== 'either' && data.actor === undefined) throw conflict('role', 'role needs an actor');
  if (data.type !== undefined && data.mode !== undefined && !isModeOf(data.type, data.mode)) {
    throw conflict('mode', `${data.type} has no mode '${data.mode}', but ${MODES[data.type].join(', ')}`);
  }
  if (data.between !== undefined && data.between[0] === data.between[1]) {
    throw conflict('between', `between names ${data.between[0]} twice; ask for it as actor`);
  }
  const { from, to } = daysOf(data);
  if (from > to) throw conflict('until', `until ${data.until} is before since ${data.since}`);
  return data;
}

/** The days that a question is about. */
export function daysOf({ since, until }: Pick<Question, 'since' | 'until'>): Days {
  return {
    from: (since === undefined ? null : dayRange(since).first) ?? FIRST_DAY,
    to: (until === undefined ? null : dayRange(until).last) ?? LAST_DAY,
  };
}

function isBounded(text: string): boolean {
  if (!isEdtf(text)) return false;
  const { first, last } = dayRange(text);
  return first !== null && last !== null && DAY.test(first) && DAY.test(last);
}

function faultOf({ issues }: z.ZodError): QuestionError {
  const [issue] = issues;
  if (issue?.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? '';
    const known = Object.keys(questionSchema.shape).join(', ');
    return new QuestionError('bad-parameter', name, `${name} is not a parameter; there are ${known}`);
  }
  const parameter = String(issue?.path[0] ?? '');
  return new QuestionError('bad-parameter', parameter, `${parameter} ${issue?.message ?? 'cannot be read'}`);
}

function conflict(parameter: string, message: string): QuestionError {
  return new QuestionError('conflicting-parameters', parameter, message);
}
