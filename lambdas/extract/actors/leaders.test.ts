import { describe, expect, it } from '@jest/globals';
import { namedLeaders as arabicLeaders, personEntries as arabicPersons } from '../languages/ar/actors/leaders.ts';
import { namedLeaders as englishLeaders, personEntries as englishPersons } from '../languages/en/actors/leaders.ts';
import type { ActorEntry } from './entry.ts';
import { leaderEntries, leaderTerms, readLeaderNames } from './leaders.ts';

const terms = leaderTerms();

/** Whom a form means in a month. */
function holders(entries: readonly ActorEntry[], form: string, month: string): string[] {
  const held = entries.filter(
    (entry) => entry.form === form && (entry.from ?? '') <= month && month <= (entry.until ?? '9999'),
  );
  return [...new Set(held.map(({ code, role }) => `${code}/${role}`))];
}

describe('leaderTerms', () => {
  it('has months in order', () => {
    expect(terms.filter(({ from, until }) => until !== undefined && until < from)).toEqual([]);
  });

  it('lets nobody act in two capacities at one time', () => {
    const overlapping = terms.filter((term, at) => {
      const next = terms[at + 1];
      return next?.key === term.key && (term.until ?? '9999') > next.from;
    });
    expect(overlapping).toEqual([]);
  });

  it('names everybody in both languages, and nobody else', () => {
    const keys = [...new Set(terms.map(({ key }) => key))].sort();
    expect([...englishLeaders()].sort()).toEqual(keys);
    expect([...arabicLeaders()].sort()).toEqual(keys);
  });

  it('keeps one line a person', () => {
    const lines = terms.filter(({ key }, at) => key !== terms[at - 1]?.key).map(({ key }) => key);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('the English names of leaders', () => {
  const entries = englishPersons();

  it.each([
    ['Hosni Mubarak', '2005-06', ['EGY/GOV']],
    ['Hosni Mubarak', '2012-06', []],
    ['Abdel Fattah el-Sisi', '2015-09', ['EGY/GOV']],
    ['Abdel Fattah al-Sisi', '2013-09', ['EGY/MIL']],
    ['Donald Tusk', '2012-01', ['POL/GOV']],
    ['Donald Tusk', '2016-01', ['EU/IGO']],
    ['Donald Tusk', '2024-01', ['POL/GOV']],
    ['Antonio Guterres', '2010-01', ['UN/IGO']],
    ['King Abdullah', '2012-01', ['SAU/GOV', 'JOR/GOV']],
    ['King Abdullah', '2016-01', ['JOR/GOV']],
    ['John Kerry', '2015-08', ['USA/DIP']],
  ])('lets %s in %s be %j', (form, month, expected) => {
    expect(holders(entries, form, month)).toEqual(expected);
  });
});

describe('the Arabic names of leaders', () => {
  const entries = arabicPersons();

  it.each([
    ['عبد الفتاح السيسي', '2015-09', ['EGY/GOV']],
    ['عبدالفتاح السيسي', '2015-09', ['EGY/GOV']],
    ['أحمد أبوالغيط', '2018-01', ['LAS/IGO']],
    ['أحمد أبو الغيط', '2006-01', ['EGY/DIP']],
    ['عبد اللطيف الزياني', '2015-08', ['GCC/IGO']],
    ['عبد اللطيف الزياني', '2021-08', ['BHR/DIP']],
    ['إسماعيل ولد الشيخ أحمد', '2015-08', ['UN/IGO']],
  ])('lets %s in %s be %j', (form, month, expected) => {
    expect(holders(entries, form, month)).toEqual(expected);
  });
});

describe('leaderEntries', () => {
  it('gives every term every spelling of every form', () => {
    const names = readLeaderNames(['\nsolana Javier Solana, ~Solana\n']);
    const entries = leaderEntries(names, (form) => [form, form.toUpperCase()]);
    expect(entries.filter(({ form }) => form === 'JAVIER SOLANA').map(({ code }) => code)).toEqual([
      'ESP',
      'NATO',
      'EU',
    ]);
    expect(entries.filter(({ form }) => form === 'Solana').every(({ ambiguous }) => ambiguous === 'name')).toBe(true);
  });
});
