import { describe, expect, it } from '@jest/globals';
import { ACTOR_CODE, MOVEMENTS, ORGANISATIONS, STATES } from '../../model/actors.ts';
import { arabicActors } from '../languages/ar/actors/lexicon.ts';
import { nameForms as arabicForms } from '../languages/ar/tokens.ts';
import { englishActors } from '../languages/en/actors/lexicon.ts';
import { nameForms as englishForms } from '../languages/en/analyse.ts';
import type { ActorEntry } from './entry.ts';
import { ISO_3166 } from './testing/iso-3166.ts';

/** Territories without names of their own in the lexicons, and why. */
const SKIPPED: Readonly<Record<string, string>> = {
  'ATA ATF BVT HMD IOT SGS UMI': 'nobody lives there but for stations and bases',
  'CCK CXR NFK': 'islands that Australia administers',
  'PCN TKL': 'islands of a few hundred people, for whom Britain and New Zealand act',
  'GLP GUF MTQ MYT REU BLM MAF SPM WLF': 'parts of France, for which France acts',
  'ALA SJM BES': 'parts of Finland, Norway and the Netherlands, for which these act',
};
const skipped = new Set(Object.keys(SKIPPED).flatMap((codes) => codes.split(' ')));
const wanted = [...STATES, ...ORGANISATIONS, ...MOVEMENTS].filter((code) => !skipped.has(code));

function overlap(a: ActorEntry, b: ActorEntry): boolean {
  return (a.from ?? '0000') <= (b.until ?? '9999') && (b.from ?? '0000') <= (a.until ?? '9999');
}

describe.each([
  { language: 'en', lexicon: englishActors, forms: englishForms },
  { language: 'ar', lexicon: arabicActors, forms: arabicForms },
])('the actors of $language', ({ language, lexicon, forms }) => {
  const byForm = new Map<string, ActorEntry[]>();
  for (const entry of lexicon.entries) {
    const key = forms(entry.form).join(' ');
    byForm.set(key, [...(byForm.get(key) ?? []), entry]);
  }

  it('are all states, organisations and movements but those skipped', () => {
    const named = new Set(lexicon.entries.map(({ code }) => code));
    expect(wanted.filter((code) => !named.has(code))).toEqual([]);
    expect([...named].filter((code) => !wanted.includes(code))).toEqual([]);
  });

  it('are no two at one time by one form that is not marked as ambiguous', () => {
    const clashes: string[] = [];
    for (const [form, entries] of byForm) {
      const [first] = entries.filter((a) =>
        entries.some((b) => a.code !== b.code && overlap(a, b) && (!a.ambiguous || !b.ambiguous)),
      );
      if (first !== undefined) clashes.push(`${form}: ${entries.map(({ code }) => code).join(' ')}`);
    }
    expect(clashes).toEqual([]);
  });

  it('are not beyond doubt by an inflected form that is doubtful as their name', () => {
    const mixed = [...byForm].filter(([, entries]) =>
      entries.some((a) =>
        entries.some(
          (b) => a.ambiguous && a.kind !== 'adjective' && !b.ambiguous && a.code === b.code && overlap(a, b),
        ),
      ),
    );
    expect(mixed.map(([form]) => form)).toEqual([]);
  });

  it('answer to the names under which ICU knows states', () => {
    const regions = new Intl.DisplayNames([language], { type: 'region' });
    const strangers: string[] = [];
    for (const [code, alpha2] of ISO_3166) {
      if (skipped.has(code)) continue;
      const name = regions.of(alpha2)?.replaceAll('’', "'") ?? '';
      const entries = byForm.get(forms(name).join(' ')) ?? [];
      if (!entries.some((entry) => entry.code === code)) strangers.push(`${code} ${name}`);
    }
    expect(strangers).toEqual([]);
  });

  it('hold their names for months in order', () => {
    const month = /^\d{4}-(0[1-9]|1[0-2])$/;
    const wrong = lexicon.entries.filter(
      ({ from, until }) =>
        ![from, until].every((m) => m === undefined || month.test(m)) || (until ?? '9999') < (from ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('have forms without stray signs of the tables', () => {
    expect(lexicon.entries.filter(({ form }) => /[|~?;#،]|^\s|\s$|\s\s|^$/.test(form))).toEqual([]);
    expect(lexicon.notActors.filter((phrase) => /[|~?;#،]|^\s|\s$|\s\s|^$/.test(phrase))).toEqual([]);
  });

  it('are described by nouns that mean known actors', () => {
    const codes = Object.values(lexicon.descriptions).flat();
    expect(codes.filter((code) => !ACTOR_CODE.test(code) || !wanted.includes(code))).toEqual([]);
  });

  it('have offices that mean one thing each', () => {
    const seen = new Map<string, string>();
    const unsure = lexicon.offices.filter(({ words, role, person }) => {
      const meaning = `${role} ${person}`;
      const earlier = seen.get(words);
      seen.set(words, meaning);
      return earlier !== undefined;
    });
    expect(unsure).toEqual([]);
  });

  it('are not hidden by a noun that makes phrases private', () => {
    const nouns = new Set(lexicon.privateNouns);
    const bare = (word: string) => word.toLowerCase().replace(/^(?:ال|لل)/, '');
    const hidden = lexicon.entries.filter(
      ({ form, kind }) =>
        (kind === 'state' || kind === 'organisation') && form.split(' ').some((word) => nouns.has(bare(word))),
    );
    const officeNouns = new Set(lexicon.offices.map(({ words }) => words));
    expect(hidden.filter(({ form }) => !form.split(' ').some((word) => officeNouns.has(bare(word))))).toEqual([]);
  });
});
