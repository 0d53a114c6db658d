import { describe, expect, it } from '@jest/globals';
import type { CooperationEvent } from '../../model/event.ts';
import { sampleCoder } from '../testing/sample-coder.ts';
import { articleOf } from '../testing/world.ts';
import { buildRows } from './build-rows.ts';
import { eventRowSchema } from './event-row.ts';

const article = { ...articleOf('EGY+USA meets FRA on 2015-09-01.'), url: 'https://news.example/1' };
const [event] = sampleCoder(1).codeArticle(article) as [CooperationEvent];
const context = { articleId: 'a', article, coderVersion: 1, arrived: '2020-01-01', rev: 3 };

describe('buildRows', () => {
  it('gives a row for each pair, which reads back with all that the event says', () => {
    const rows = [...buildRows({ ...event, roles: { EGY: 'GOV', FRA: 'DIP', USA: 'MIL' } }, context).values()];

    expect(rows.map(({ byPairKey }) => byPairKey)).toEqual(['EGY#FRA', 'EGY#USA', 'FRA#USA']);
    expect(eventRowSchema.parse(rows[0])).toMatchObject({
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

  it('files a row under each index at the same place', () => {
    const [row = {}] = buildRows(event, context).values();
    const sort = `2015-09-01#${event.id}#EGY#FRA`;

    expect(row).toMatchObject({ byPairSort: sort, bySourceSort: sort, byTargetSort: sort, byTypeSort: sort });
    expect(row).toHaveProperty('byTypeKey', expect.stringMatching(/^CONSULT#2015-09#[0-3]$/));
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
