import * as z from 'zod';
import { eventRowSchema } from '../../table/rows/event-row.ts';
import { ask } from '../ask.ts';
import { failureSchema } from '../failures/failure.ts';
import { incidentSchema } from '../incidents/incident.ts';
import { questionSchema } from '../question.ts';
import { formatOf } from './formats.ts';
import { readParameters } from './parameters.ts';
import type { Route } from './route.ts';
import { rowAnswer, withoutFormat } from './row-answer.ts';

const ROWS = { event: eventRowSchema, incident: incidentSchema, failure: failureSchema };

/** What an answer says beside its rows. */
export const costSchema = z
  .object({ requests: z.number(), rows: z.number(), units: z.number() })
  .describe('What the answer cost: requests to the table, rows looked at, and read units.');

const cursor = z.string().nullable().describe('For the next page; null when this is the last.');

/** Events, incidents or failures, as a question asks for them. */
export const questions: Route = {
  path: '/',
  operationId: 'ask',
  summary:
    'Events, or with `group=incident` the acts that they report, or with `failure` what could not be used. Name a pair, an actor, a type, an article, a file, a failure, or days.',
  parameters: questionSchema,
  answers: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('event'), rows: z.array(ROWS.event), cursor, read: costSchema }),
    z.object({ kind: z.literal('incident'), rows: z.array(ROWS.incident), cursor, read: costSchema }),
    z.object({ kind: z.literal('failure'), rows: z.array(ROWS.failure), cursor, read: costSchema }),
  ]),
  hasRows: true,
  async answer(archive, { parameters, headers }) {
    const { named, rest } = withoutFormat(parameters);
    const format = formatOf(named, headers['accept']);
    const page = await ask(archive, readParameters(rest, questionSchema));
    const next = page.cursor === null ? null : new URLSearchParams(parameters);
    next?.set('cursor', page.cursor ?? '');
    return rowAnswer(page, Object.keys(ROWS[page.kind].shape), format, next);
  },
};
