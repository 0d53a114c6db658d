import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { articleItemSchema } from '../../table/articles/article-item.ts';
import { showArticle } from '../../table/articles/read-article.ts';
import { readText } from '../../table/articles/text.ts';
import { eventRowSchema } from '../../table/rows/event-row.ts';
import { faultOf } from '../faults.ts';
import { articleId } from '../fields.ts';
import type { Archive } from '../page.ts';
import { readParameters } from './parameters.ts';
import { Problem } from './problem.ts';
import type { Request, Route } from './route.ts';

const articleAnswerSchema = articleItemSchema.omit({ rows: true }).extend({
  text: z.string().nullable().describe('The text into which the offsets of evidence point, in UTF-16 code units.'),
  rows: z.array(eventRowSchema).describe('The rows of its events.'),
  files: z
    .array(z.object({ file: z.string(), entry: z.number() }))
    .describe('Keys of the files that carry it, and the numbers of the entries in them, from 0.'),
});

/** An article with its text, its events and its files; with an entity tag, so that who has it already need not be sent it. */
export const articles: Route = {
  path: '/articles/{id}',
  operationId: 'article',
  summary: 'An article: its text, its events, and the files that carry it.',
  parameters: null,
  answers: articleAnswerSchema,
  hasRows: false,
  answer: answerArticle,
};

async function answerArticle(
  { table }: Archive,
  { id, parameters, headers }: Request,
): Promise<APIGatewayProxyStructuredResultV2> {
  readParameters(parameters, z.object({}));
  const { error } = z.object({ id: articleId }).safeParse({ id });
  if (error !== undefined) throw faultOf(error, z.object({}));
  const [shown, stored] = await Promise.all([showArticle(table, id), readText(table, id)]);
  if (shown === null) throw new Problem(404, 'not-found', `There is no article ${id}.`);
  const files = shown.files.map(({ key, entry }) => ({ file: key, entry }));
  const { rows: _, ...facts } = shown.article;
  const body = JSON.stringify({ ...facts, text: stored?.text ?? null, rows: shown.rows, files });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const validators = { etag, 'cache-control': 'no-cache' };
  if (isKnown(headers['if-none-match'], etag)) return { statusCode: 304, headers: validators, body: '' };
  return { statusCode: 200, headers: { 'content-type': 'application/json', ...validators }, body };
}

/** Whether a list of entity tags has this one, compared weakly (RFC 9110, section 13.1.2). */
function isKnown(tags: string | undefined, etag: string): boolean {
  return tags !== undefined && (tags.trim() === '*' || [...tags.matchAll(/"[^"]*"/g)].some(([tag]) => tag === etag));
}
