import { describe, expect, it } from '@jest/globals';
import { arabicActors } from '../languages/ar/actors/lexicon.ts';
import { englishActors } from '../languages/en/actors/lexicon.ts';
import { InvalidActorFile, readUserActors } from './user-actors.ts';

const lexicons = { en: englishActors, ar: arabicActors };
const ownFund = { code: 'FUND-X', names: { en: ['Northern Lights Fund'], ar: ['صندوق أضواء الشمال'] } };

describe('readUserActors', () => {
  it('gives entries by language, with role and months', () => {
    const entries = readUserActors([{ ...ownFund, role: 'IGO', from: '2019-01', until: '2020-12' }], lexicons);
    const common = { code: 'FUND-X', kind: 'organisation', role: 'IGO', from: '2019-01', until: '2020-12' };
    expect(entries).toEqual({
      en: [{ form: 'Northern Lights Fund', ...common }],
      ar: [{ form: 'صندوق أضواء الشمال', ...common }],
    });
  });

  it('adds names to a built-in actor that is said to be meant', () => {
    const actor = { code: 'EGY', names: { en: ['Jane Q. Doe'] }, role: 'DIP', extendsBuiltIn: true };
    const { en } = readUserActors([actor], lexicons);
    expect(en).toEqual([{ form: 'Jane Q. Doe', code: 'EGY', kind: 'organisation', role: 'DIP' }]);
  });

  it('lets a name mean another actor in other months', () => {
    const actor = { code: 'MUBARAK-PARTY', names: { en: ['Hosni Mubarak'] }, from: '2015-01' };
    const { en } = readUserActors([actor], lexicons);
    expect(en).toHaveLength(1);
  });

  it.each([
    ['no list', { code: 'X' }, ['list of actors']],
    ['a code in small letters', [ownFund, { ...ownFund, code: 'fund' }], ['actor 1', 'code', '"fund"']],
    ['an unknown field', [{ ...ownFund, colour: 'red' }], ['actor 0', 'colour']],
    ['an unknown role', [{ ...ownFund, role: 'KING' }], ['actor 0', 'role', '"KING"']],
    ['no names', [{ code: 'FUND-X' }], ['actor 0', 'names', 'missing']],
    ['names in no language', [{ ...ownFund, names: {} }], ['actor 0', 'names']],
    ['an empty list of names', [{ ...ownFund, names: { en: [] } }], ['actor 0', 'names.en']],
    ['a blank name', [{ ...ownFund, names: { en: [' '] } }], ['actor 0', 'names.en.0', '" "']],
    ['a language that is not coded', [{ ...ownFund, names: { fr: ['Fonds'] } }], ['actor 0', 'names.fr', 'en, ar']],
    ['a month that is none', [{ ...ownFund, from: '2015-13' }], ['actor 0', 'from', '"2015-13"']],
    ['months out of order', [{ ...ownFund, from: '2016-01', until: '2015-01' }], ['actor 0', 'until', '"2015-01"']],
    [
      'a built-in code without saying so',
      [{ ...ownFund, code: 'SDF' }],
      ['actor 0', 'code', '"SDF"', 'extendsBuiltIn'],
    ],
    [
      'a name that means another',
      [{ ...ownFund, names: { en: ['Kremlin'] } }],
      ['actor 0', 'names.en', '"Kremlin"', 'RUS'],
    ],
    [
      'a name that another entry of the file has',
      [ownFund, { ...ownFund, code: 'FUND-Y' }],
      ['actor 1', 'names.en', '"Northern Lights Fund"', 'FUND-X'],
    ],
  ])('refuses %s, and says where', (_, json, parts) => {
    let message = '';
    try {
      readUserActors(json, lexicons);
    } catch (error) {
      if (!(error instanceof InvalidActorFile)) throw error;
      message = error.message;
    }
    for (const part of parts) expect(message).toContain(part);
  });
});
