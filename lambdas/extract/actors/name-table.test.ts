import { describe, expect, it } from '@jest/globals';
import { readDescriptions } from './describe.ts';
import { formsOf, readNames } from './name-table.ts';
import { readOffices } from './office-table.ts';

describe('formsOf', () => {
  it('reads the marks of ambiguous forms, and semicolons as commas within one', () => {
    expect(formsOf(' ~Georgia, ?مالي, Gavi; the Vaccine Alliance')).toEqual([
      { form: 'Georgia', ambiguous: 'name' },
      { form: 'مالي', ambiguous: 'word' },
      { form: 'Gavi, the Vaccine Alliance' },
    ]);
  });

  it('finds no form in an empty column', () => {
    expect(formsOf('  ')).toEqual([]);
    expect(formsOf(undefined)).toEqual([]);
  });
});

describe('readNames', () => {
  it('reads code, role, months and forms', () => {
    const entries = readNames(
      '\n# a comment\nCOALITION-YEMEN MIL 2015-03.. Arab coalition, ~coalition\n',
      'organisation',
    );
    const common = { code: 'COALITION-YEMEN', kind: 'organisation', role: 'MIL', from: '2015-03' };
    expect(entries).toEqual([
      { form: 'Arab coalition', ...common },
      { form: 'coalition', ...common, ambiguous: 'name' },
    ]);
  });

  it.each(['usa Pentagon', 'USA', 'USA MIL 2015-03..'])('refuses %j, naming it', (line) => {
    expect(() => readNames(line, 'seat')).toThrow(line);
  });
});

describe('readOffices', () => {
  it('reads role, kind and words', () => {
    expect(readOffices('DIP person foreign minister, envoy\nDIP body embassy\nGOV head king')).toEqual([
      { words: 'foreign minister', role: 'DIP', person: true, head: false },
      { words: 'envoy', role: 'DIP', person: true, head: false },
      { words: 'embassy', role: 'DIP', person: false, head: false },
      { words: 'king', role: 'GOV', person: true, head: true },
    ]);
  });

  it.each(['DIPL person envoy', 'DIP people envoy', 'DIP person'])('refuses %j, naming it', (line) => {
    expect(() => readOffices(line)).toThrow(line);
  });
});

describe('readDescriptions', () => {
  it('reads codes and nouns, and joins lines with the same noun', () => {
    expect(readDescriptions('NATO: alliance\nEU AU: union, alliance')).toEqual({
      alliance: ['NATO', 'EU', 'AU'],
      union: ['EU', 'AU'],
    });
  });

  it.each(['NATO alliance', 'nato: alliance'])('refuses %j, naming it', (line) => {
    expect(() => readDescriptions(line)).toThrow(line);
  });
});
