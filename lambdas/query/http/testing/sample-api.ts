import { afterAll, beforeAll } from '@jest/globals';
import { articleId } from '../../../model/article.ts';
import { articleOf } from '../../../table/testing/world.ts';
import { startArchive } from '../../testing/start-archive.ts';
import { answer } from '../answer.ts';

/** What the API knows: one file, `a.txt`, with this article and an entry that was rejected. */
export const TEXT = 'EGY visits GBR on 2015-09-01. EGY+USA meets FRA on 2015-09-03.';
export const ID = articleId(articleOf(TEXT));

type Headers = Record<string, string | number | boolean>;

export interface Answered {
  status: number | undefined;
  /** The media type. */
  type: string | number | boolean | undefined;
  headers: Headers;
  body: string;
  // biome-ignore lint/suspicious/noExplicitAny: what is in it is for a test to say.
  json(): any;
}

/** Asks as Lambda would. */
export type Get = (
  query: string,
  how?: { method?: string; path?: string; headers?: Record<string, string> },
) => Promise<Answered>;

/** Starts an API for the tests of a file, whose table is in memory. */
export function sampleApi(): Get {
  let started: Awaited<ReturnType<typeof startArchive>>;
  beforeAll(async () => {
    started = await startArchive();
    started.world.change('a.txt', `${TEXT}\n! bad`, 0);
    await started.world.settle();
  });
  afterAll(() => started.close());
  return async (query, { method = 'GET', path = '/', headers = {} } = {}) => {
    const event = { rawPath: path, rawQueryString: query, headers, requestContext: { http: { method } } };
    const given = await answer(started.archive, event as Parameters<typeof answer>[1]);
    const { statusCode, headers: said = {}, body = '' } = given;
    return { status: statusCode, type: said['content-type'], headers: said, body, json: () => JSON.parse(body) };
  };
}
