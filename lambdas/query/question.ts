import * as z from 'zod';
import { CONTEXTS } from '../model/contexts.ts';
import { STATUSES } from '../model/event.ts';
import { EVENT_TYPES, type EventType, MODES } from '../model/event-types.ts';
import { actor, articleId, currency, date, language, oneOf, whole } from './fields.ts';

/** Rows a page, at most. */
export const MAX_LIMIT = 1_000;

const modes = [...new Set(Object.values(MODES).flat())] as const;

/**
 * What can be asked. A question names a pair, an actor, a type, an article, a file, a kind of failure, or the first or last
 * of some dates; the other fields narrow it. HTTP has the fields as parameters, the command line as options.
 */
export const questionSchema = z.strictObject({
  between: z
    .tuple([actor, actor], 'is not two actors such as EGY,GBR')
    .optional()
    .describe('Two actors in any order: what either does to the other, and both together.'),
  actor: actor
    .optional()
    .describe(
      'An actor: an ISO 3166-1 alpha-3 code or the acronym of an organisation, or a name in English or Arabic.',
    ),
  role: oneOf(['either', 'source', 'target'])
    .default('either')
    .describe('In what role the actor acts; in a reciprocal event everybody has both.'),
  type: oneOf(EVENT_TYPES as [EventType, ...EventType[]])
    .optional()
    .describe('Type of event, as in PLOVER.'),
  mode: oneOf(modes as [(typeof modes)[number], ...typeof modes])
    .optional()
    .describe('Mode of event, such as visit.'),
  context: oneOf(CONTEXTS).optional().describe('What the event is about, among other things.'),
  status: oneOf(STATUSES).optional().describe('Whether it is done, goes on, or is planned.'),
  since: date
    .optional()
    .describe('First year, month or day of the events; of failures, of the time at which they were recorded.'),
  until: date.optional().describe('Last year, month or day, included: since 2015 until 2016 is two years.'),
  publishedSince: date.optional().describe("First year, month or day of the articles' publication."),
  publishedUntil: date.optional().describe("Last year, month or day of the articles' publication, included."),
  language: language.optional().describe("The article's language, a BCP 47 primary subtag."),
  currency: currency.optional().describe('ISO 4217 code: events with an amount in this currency.'),
  minAmount: z.coerce
    .number('is not a number')
    .nonnegative('is less than 0')
    .optional()
    .describe('Least value of such an amount, in units of the currency.'),
  coderVersion: whole(1, 1_000_000).optional().describe('Version of the coder that found the event.'),
  article: articleId.optional().describe('Id of an article.'),
  file: z
    .string()
    .min(1, 'is empty')
    .max(1_024, 'is longer than the key of a file can be')
    .optional()
    .describe('Key of a file in the inbox. A file of many articles is answered article by article.'),
  failure: oneOf(['rejected', 'failed', 'unsupported-language', 'any'])
    .optional()
    .describe(
      'Instead of events, what could not be used, and why: files and entries that were rejected, files that failed, articles in a language that cannot be coded yet; `any` is the first two.',
    ),
  code: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, 'is not a code of a failure such as too-long')
    .optional()
    .describe('Code of a failure, such as too-long.'),
  group: oneOf(['incident'])
    .optional()
    .describe('Folds what several articles report of one act into one row with all evidence.'),
  order: oneOf(['newest', 'oldest']).default('newest').describe('Which come first.'),
  limit: whole(1, MAX_LIMIT).default(100).describe('Rows a page, at most.'),
  cursor: z
    .string()
    .min(1, 'is empty')
    .nullable()
    .default(null)
    .describe('From the page before: where to go on. It belongs to its question; only `limit` may change.'),
});

/** A question as it is put: names of actors, numbers as text, defaults left out. */
export type QuestionInput = z.input<typeof questionSchema>;

/** A question that was understood. */
export type Question = z.output<typeof questionSchema>;
