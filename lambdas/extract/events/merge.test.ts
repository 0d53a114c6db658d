import { describe, expect, it } from '@jest/globals';
import type { Draft } from './draft.ts';
import { mergeDrafts } from './merge.ts';

const draft: Draft = {
  type: 'CONSULT',
  mode: 'talks',
  promises: null,
  sources: ['EGY', 'GBR'],
  targets: ['EGY', 'GBR'],
  reciprocal: true,
  roles: {},
  status: 'done',
  date: null,
  amounts: [],
  quantities: [],
  place: null,
  contexts: [],
  attribution: null,
  evidence: { start: 100, end: 160 },
  trigger: { start: 120, end: 125 },
  rule: 'noun talk',
  isBackground: false,
  sentence: 5,
};
const visit: Draft = {
  ...draft,
  mode: 'visit',
  sources: ['EGY'],
  targets: ['GBR'],
  reciprocal: false,
  date: '2015-09-14/2015-09-20',
  evidence: { start: 0, end: 60 },
  trigger: { start: 10, end: 15 },
  sentence: 0,
};
const article = { id: 'a', date: '2015-09-21', lead: 3 };

const gift: Draft = {
  ...visit,
  type: 'AID',
  mode: 'economic',
  date: null,
  amounts: [{ value: 5_000_000, currency: 'EUR', text: '5 million euros' }],
};

describe('mergeDrafts', () => {
  it('takes a sum since some day for no gift of its own, where a new one counts in it', () => {
    const total = { ...gift, date: '2015-02/..', evidence: { start: 100, end: 160 } };
    const [event, ...others] = mergeDrafts([gift, total], article);
    expect(others).toEqual([]);
    expect(event?.evidence).toEqual([gift.evidence]);
    expect(mergeDrafts([total], article)).toHaveLength(1);
  });

  it('makes a visit and the talks during it one event, with the evidence of both', () => {
    const events = mergeDrafts([draft, visit], article);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      mode: 'visit',
      sources: ['EGY'],
      targets: ['GBR'],
      date: '2015-09-14/2015-09-20',
      evidence: [
        { start: 0, end: 60 },
        { start: 100, end: 160 },
      ],
    });
  });

  it('keeps meetings of different days apart', () => {
    const [a, b] = ['2015-01-01', '2015-06-01'].map((date) => ({ ...draft, date }));
    expect(mergeDrafts([a as Draft, b as Draft], article)).toHaveLength(2);
  });

  it('makes a trip to two countries an event for each', () => {
    const trip: Draft = { ...visit, targets: ['GBR', 'IRL'] };
    expect(mergeDrafts([trip], article).map(({ targets }) => targets)).toEqual([['GBR'], ['IRL']]);
  });

  it('dates what was said by the meeting of the day before, else by the article', () => {
    const praise: Draft = { ...visit, type: 'SUPPORT', mode: 'praise', date: null, evidence: { start: 200, end: 220 } };
    const met: Draft = { ...draft, date: '2015-09-20' };
    const dateOf = (drafts: Draft[]) => mergeDrafts(drafts, article).find(({ mode }) => mode === 'praise')?.date;
    expect(dateOf([met, praise])).toBe('2015-09-20~');
    expect(dateOf([praise])).toBe('2015-09-21~');
  });

  it('leaves background that names no day without one', () => {
    expect(mergeDrafts([{ ...draft, isBackground: true }], article)[0]?.date).toBeNull();
  });

  it('gives an act the same id whatever else is found beside it', () => {
    const alone = mergeDrafts([visit], article)[0]?.id;
    const praise: Draft = { ...visit, type: 'SUPPORT', mode: 'praise' };
    expect(mergeDrafts([praise, visit], article).map(({ id }) => id)).toContain(alone);
  });
});
