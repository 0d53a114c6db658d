import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Article, articleId } from '../model/article.ts';
import { START } from '../model/file.ts';
import { encodeExtractMessage } from '../model/messages.ts';
import { CONTEXT, deliver, type Services, startServices } from '../parse/testing/services.ts';
import { getArticle } from '../table/articles/read-article.ts';
import { putEntry } from '../table/entries/put-entry.ts';
import { allBatchesSent, openBatch } from '../table/files/batches.ts';
import { claimFile } from '../table/files/claim-file.ts';
import { getFile } from '../table/files/file-item.ts';
import type { handler as Handler } from './handler.ts';

let services: Services;
let handler: typeof Handler;

beforeAll(async () => {
  services = await startServices();
  ({ handler } = await import('./handler.ts'));
});
afterAll(() => services.close());

function article(text: string, language = 'en'): Article {
  return { text, language, title: null, date: '2015-09-21', source: null, country: null, url: null };
}

/** A file as parse leaves it, and the message that parse sends. */
async function sent(key: string, articles: Article[]): Promise<string> {
  const { table } = services;
  const file = { bucket: 'inbox', key, versionId: null, sequencer: '1'.padEnd(32, '0') };
  await claimFile(table, file, { versionId: null, eTag: '"1"', size: 1 });
  for (const [entry, { title, language, ...rest }] of articles.entries()) {
    await putEntry(table, file, { entry, articleId: articleId({ title, language, ...rest }), title, language });
  }
  await openBatch(table, file, 1, START);
  await allBatchesSent(table, file, 1, articles.length);
  return encodeExtractMessage({ file, batch: 0, articles: articles.map((each, entry) => ({ entry, article: each })) });
}

const fileOf = (key: string) => getFile(services.table, { bucket: 'inbox', key });

describe('the handler of the extract queue', () => {
  it('ends a file when its articles are recorded, whatever becomes of each', async () => {
    const french = article('Le Kenya et la France ont signé un accord.', 'fr');
    const english = article('The president of Egypt visited France on 3 September 2015.');
    const body = await sent('two.txt', [english, french]);

    expect(await handler(deliver(body), CONTEXT)).toEqual({ batchItemFailures: [] });

    expect(await fileOf('two.txt')).toMatchObject({
      state: 'done',
      counts: { entries: 2, coded: 1, unsupported: 1, rejected: 0 },
      openBatches: new Set(),
    });
    expect(await getArticle(services.table, articleId(french))).toMatchObject({
      state: 'unsupported-language',
      rows: [],
    });
    expect(await getArticle(services.table, articleId(english))).toMatchObject({ state: 'coded', rev: 1 });
  });

  it('changes nothing when it is delivered again', async () => {
    const english = article('Kenya sent doctors to Rwanda in May 2016.');
    const body = await sent('again.txt', [english]);
    await handler(deliver(body), CONTEXT);
    const [file, before] = [await fileOf('again.txt'), await getArticle(services.table, articleId(english))];

    await handler(deliver(body), CONTEXT);

    expect(await fileOf('again.txt')).toEqual(file);
    expect(await getArticle(services.table, articleId(english))).toEqual({ ...before, rev: (before?.rev ?? 0) + 1 });
  });

  it('gives back a message that is not parse’s, and writes its neighbours', async () => {
    const body = await sent('beside.txt', [article('Japan and Ghana held talks in Accra.')]);

    const { batchItemFailures } = await handler(deliver('no message', body), CONTEXT);

    expect(batchItemFailures).toEqual([{ itemIdentifier: '0' }]);
    expect((await fileOf('beside.txt'))?.state).toBe('done');
  });
});
