import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { eventRowSchema } from '../../lambdas/table/rows/event-row.ts';
import { writeParquet } from './parquet.ts';
import { ENTENTE } from './schemas/entente.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-parquet-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bare = eventRowSchema.parse({
  eventId: 'e0',
  articleId: 'a',
  pair: 'EGY#GBR',
  source: 'GBR',
  target: 'EGY',
  reciprocal: false,
  type: 'AID',
  mode: 'economic',
  status: 'done',
  sortDate: '2015-09-01',
  sortDateFrom: 'arrival',
  evidence: [{ start: 0, end: 7 }],
  evidenceText: 'قدمت بريطانيا',
  trigger: { start: 0, end: 4, text: 'قدمت' },
  rule: 'verb',
  cameo: '071',
  goldstein: 7.4,
  language: 'ar',
  coderVersion: 1,
  rev: 1,
});
const full = {
  ...bare,
  eventId: 'e1',
  roles: { EGY: 'GOV' as const },
  date: '2015-09',
  sortDateEnd: '2015-09-30',
  amounts: [
    { value: 79_500_000, currency: 'GBP', text: '£79.5m' },
    { value: 2_000_000_000.5, currency: 'EGP', text: 'ملياران' },
  ],
  quantities: [{ value: 15, unit: 'officers', text: '15 officers' }],
  place: { name: 'القاهرة', country: null },
  contexts: ['economy' as const, 'trade' as const],
};

async function readBack(path: string) {
  const file = await asyncBufferFromFile(path);
  return { metadata: await parquetMetadataAsync(file), rows: await parquetReadObjects({ file }) };
}

describe('writeParquet', () => {
  it('keeps every value with its type', async () => {
    const path = join(folder, 'rows.parquet');
    await writeParquet(path, [bare, full], ENTENTE.columns);

    const { rows } = await readBack(path);
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    // The reader gives a record that is null as undefined.
    expect(rows.map((row) => ({ ...row, place: row['place'] ?? null }))).toEqual([
      { ...bare, sortDate: day('2015-09-01') },
      { ...full, sortDate: day('2015-09-01'), sortDateEnd: day('2015-09-30') },
    ]);
  });

  it('writes many rows in several groups, and none at all', async () => {
    const many = join(folder, 'many.parquet');
    await writeParquet(
      many,
      Array.from({ length: 10_001 }, (_, row) => ({ ...full, rev: row })),
      ENTENTE.columns,
    );
    const { metadata, rows } = await readBack(many);
    expect(metadata.row_groups.map(({ num_rows }) => num_rows)).toEqual([10_000n, 1n]);
    expect(rows.at(-1)).toMatchObject({ rev: 10_000, amounts: full.amounts });

    const none = join(folder, 'none.parquet');
    await writeParquet(none, [], ENTENTE.columns);
    expect((await readBack(none)).rows).toEqual([]);
  });
});
