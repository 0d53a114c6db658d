import { describe, expect, it } from '@jest/globals';
import type { CooperationEvent } from '../../model/event.ts';
import type { Item } from '../pages.ts';
import { sampleCoder } from '../testing/sample-coder.ts';
import { articleOf } from '../testing/world.ts';
import { buildRows } from './build-rows.ts';
import { rowOfItem } from './event-row.ts';

const article = { ...articleOf('EGY+USA meets FRA on 2015-09-01.'), url: 'https://news.example/1' };
const [event] = sampleCoder(1).codeArticle(article) as [CooperationEvent];
const context = { articleId: 'a', article, coderVersion: 1, arrived: '2020-01-01', rev: 3 };

describe('buildRows', () => {
  it('gives a row for each pair, which reads back with all that the event says', () => {
    const rows = [...buildRows({ ...event, roles: { EGY: 'GOV', FRA: 'DIP', USA: 'MIL' } }, context).values()];

    expect(rows.map(({ pair }) => pair)).toEqual(['EGY#FRA', 'EGY#USA', 'FRA#USA']);
    expect(rowOfItem(rows[0] as Item)).toMatchObject({
      eventId: event.id,
      articleId: 'a',
      source: 'EGY',
      target: 'FRA',
      reciprocal: true,
      roles: { EGY: 'GOV', FRA: 'DIP' },
      sortDate: '2015-09-01',
      promises: null,
      amounts: [],
      url: 'https://news.example/1',
      rev: 3,
    });
  });

  it.each([
    ['2015-09-01', 'event', '2015-09-01', '2015-09-01'],
    ['2015-09', 'event', '2015-09-01', '2015-09-30'],
    ['2012/..', 'event', '2012-01-01', null],
    [null, 'article', '2015-09-21', '2015-09-21'],
  ])('says of the date %s by which it is filed', (date, sortDateFrom, sortDate, sortDateEnd) => {
    const [row = {}] = buildRows({ ...event, date }, context).values();

    expect(rowOfItem(row)).toMatchObject({ date, sortDateFrom, sortDate, sortDateEnd });
  });

  it('files a row under each index at the same place', () => {
    const [row = {}] = buildRows(event, context).values();
    const sort = `2015-09-01#${event.id}#EGY#FRA`;

    expect(row).toMatchObject({ pair: 'EGY#FRA', source: 'EGY', target: 'FRA', sortKey: sort });
    expect(row).toHaveProperty('typeMonth', expect.stringMatching(/^CONSULT#2015-09#[0-3]$/));
  });

  it('leaves out what is not known: no nulls, and no empty text, which an index refuses', () => {
    const [row = {}] = buildRows(event, { ...context, article: { ...article, title: '', source: null } }).values();

    expect(Object.values(row)).not.toContain(null);
    expect(Object.values(row)).not.toContain('');
  });

  it('is bounded for an event with a long sentence', () => {
    const text = `${article.text.slice(0, -1)}${' and so on'.repeat(200)}.`;
    const long = { ...event, evidence: [{ start: 0, end: text.length }] };
    const [row = {}] = buildRows(long, {
      ...context,
      article: { ...article, text, title: 'T'.repeat(1_000) },
    }).values();

    expect(JSON.stringify(row).length).toBeLessThan(2_200);
  });

  it('takes no value that DynamoDB cannot hold', () => {
    const amounts = [{ value: 1e200, currency: 'USD', text: 'a lot' }];
    const [row = {}] = buildRows({ ...event, amounts }, context).values();

    expect(row).not.toHaveProperty('amounts');
  });
});
