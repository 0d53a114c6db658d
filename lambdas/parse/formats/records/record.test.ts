import { expect, it } from '@jest/globals';
import { readRecord } from './record.ts';

const TEXT = 'The ministers met.';

it.each([
  ['a name', { byline: 'A Writer' }, 'A Writer'],
  ['names in a list', { authors: ['A Writer', 'B Writer'] }, 'A Writer, B Writer'],
  ['objects with names', { creator: [{ name: 'A Writer', url: 'https://a.example' }] }, 'A Writer'],
  ['nobody', { author: [], creator: ' ' }, null],
])('takes %s for who wrote an article', (_, fields, byline) => {
  expect(readRecord({ ...fields, text: TEXT })).toMatchObject({ draft: { byline, text: TEXT } });
});

it('rejects one record alone for whatever goes wrong with it', () => {
  const broken = {
    text: TEXT,
    get title() {
      throw new TypeError('no title today');
    },
  };
  expect(readRecord(broken)).toMatchObject({
    kind: 'rejected',
    rejection: { code: 'unexpected-error', reason: expect.stringContaining('no title today') },
  });
});
