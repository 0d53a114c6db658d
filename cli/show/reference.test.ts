import { describe, expect, it } from '@jest/globals';
import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import { eventsMeant, readReference, referenceOf } from './reference.ts';

const articleId = '6f1ed002ab5595859014ebf0951522d9';
const rows = ['9d5ed6aa', '9d5ed6bb', '9d5ed6bb', '1e52ce83'].map((eventId) => ({ articleId, eventId }) as EventRow);

describe('eventsMeant', () => {
  it('finds an event, with its rows, by the beginning of its id', () => {
    expect(eventsMeant(readReference(`${articleId}:9D5ED6B`), rows)).toEqual([rows.slice(1, 3)]);
    expect(eventsMeant(readReference(articleId), rows)).toHaveLength(3);
    for (const row of rows.slice(3)) expect(eventsMeant(readReference(referenceOf(row)), rows)).toEqual([[row]]);
  });

  it('says which events a short beginning may mean', () => {
    expect(() => eventsMeant(readReference(`${articleId}:9d5`), rows)).toThrow(
      '2 events of the article begin with 9d5: 9d5ed6aa, 9d5ed6bb.',
    );
    expect(() => eventsMeant(readReference(`${articleId}:0`), [])).toThrow(/has no event 0, nor any other\.$/);
  });
});

it.each(['', 'EGY', articleId.slice(1), `${articleId}:`, `${articleId}:xyz`])('refuses %j', (text) => {
  expect(() => readReference(text)).toThrow(`'${text}' is neither`);
});
