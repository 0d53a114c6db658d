import { describe, expect, it } from '@jest/globals';
import { ACTOR_CODE, MOVEMENTS, ORGANISATIONS, STATES } from '../../../lambdas/model/actors.ts';
import { MODES } from '../../../lambdas/model/event-types.ts';
import { type EventRow, eventRowSchema } from '../../../lambdas/table/rows/event-row.ts';
import { viewsOf } from '../column.ts';
import { cameoActor } from './cameo-actors.ts';
import { cameoBase, cameoRoot, ploverMode, quadClass } from './event-codes.ts';
import { SCHEMAS, type SchemaName } from './schemas.ts';

const row: EventRow = eventRowSchema.parse({
  eventId: 'e0',
  articleId: 'a0',
  pair: 'GBR#NATO',
  source: 'GBR',
  target: 'NATO',
  reciprocal: true,
  type: 'CONSULT',
  mode: 'meeting',
  roles: { GBR: 'MIL', NATO: 'IGO' },
  status: 'done',
  date: '2015-09-01',
  sortDate: '2015-09-01',
  sortDateFrom: 'event',
  contexts: ['military', 'diplomacy'],
  place: { name: 'Cairo', country: 'EGY' },
  evidence: [{ start: 0, end: 7 }],
  evidenceText: 'They met.',
  trigger: { start: 5, end: 8, text: 'met' },
  rule: 'verb meet',
  cameo: '040',
  goldstein: 1,
  url: 'https://example.org/a',
  outlet: 'example.org',
  published: '2015-09-02',
  language: 'en',
  coderVersion: 1,
  rev: 1,
});

function exported(name: SchemaName): Record<string, unknown>[] {
  const schema = SCHEMAS[name];
  return [...viewsOf(row, schema)].map((view) =>
    Object.fromEntries(schema.columns.map((column) => [column.name, column.value(view)])),
  );
}

describe('SCHEMAS', () => {
  it('entente: a row as it is', () => {
    expect(exported('entente')).toEqual([row]);
  });

  it('plover: POLECAT’s columns, a row from each side', () => {
    const [one, other] = exported('plover');
    expect(one).toEqual({
      'Event ID': 'e0',
      'Event Date': '2015-09-01',
      'Event Type': 'CONSULT',
      'Event Mode': null,
      'Quad Code': 'VERBAL COOPERATION',
      Contexts: 'military; diplomacy',
      'Actor Name': 'United Kingdom',
      'Actor Country': 'GBR',
      'Primary Actor Sector': 'MIL',
      'Recipient Name': 'NATO',
      'Recipient Country': null,
      'Primary Recipient Sector': 'IGO',
      Placename: 'Cairo',
      Country: 'EGY',
      Source: 'example.org',
      'Publication Date': '2015-09-02',
    });
    expect(other).toMatchObject({ 'Actor Name': 'NATO', 'Recipient Country': 'GBR', 'Event ID': 'e0' });
  });

  it('cameo: Phoenix’s columns', () => {
    expect(exported('cameo')[0]).toMatchObject({
      Date: '20150901',
      Day: 1,
      SourceActorFull: 'GBRMIL',
      SourceActorEntity: 'GBR',
      SourceActorRole: 'MIL',
      TargetActorFull: 'IGOWSTNAT',
      TargetActorEntity: 'IGO',
      EventCode: '040',
      EventRootCode: '04',
      PentaClass: 1,
      URLs: 'https://example.org/a',
    });
  });

  it('gdelt: GDELT’s columns', () => {
    expect(exported('gdelt')[1]).toMatchObject({
      SQLDATE: 20150901,
      MonthYear: 201509,
      FractionDate: 2015.7425,
      Actor1Code: 'IGOWSTNAT',
      Actor1Name: 'NATO',
      Actor1CountryCode: null,
      Actor1KnownGroupCode: 'NAT',
      Actor1Type1Code: 'IGO',
      Actor2Code: 'GBRMIL',
      Actor2Name: 'UNITED KINGDOM',
      Actor2CountryCode: 'GBR',
      QuadClass: 1,
      SOURCEURL: 'https://example.org/a',
    });
  });

  it('does not double a row that has a direction', () => {
    expect([...viewsOf({ ...row, reciprocal: false }, SCHEMAS.gdelt)]).toHaveLength(1);
  });
});

describe('cameoActor', () => {
  it('writes every actor in groups of three letters', () => {
    for (const code of [...STATES, ...ORGANISATIONS, ...MOVEMENTS]) {
      expect(cameoActor(code, undefined).code).toMatch(/^([A-Z]{3})+$/);
    }
    expect(cameoActor('ROU', 'DIP')).toEqual({ code: 'ROMGOV', country: 'ROM', knownGroup: null, type: 'GOV' });
    expect(cameoActor('TALIBAN', 'REB')).toEqual({ code: 'AFGREBTAL', country: 'AFG', knownGroup: 'TAL', type: 'REB' });
    expect(cameoActor('G20', 'IGO')).toEqual({ code: 'IGO', country: null, knownGroup: null, type: 'IGO' });
  });

  it('has no code for an actor of somebody’s own', () => {
    expect('NLF').toMatch(ACTOR_CODE);
    expect(cameoActor('NLF', 'IGO')).toEqual({ code: '', country: null, knownGroup: null, type: null });
  });
});

it('knows where a code stands in CAMEO', () => {
  expect([cameoRoot('0312'), cameoBase('0312'), quadClass('0312')]).toEqual(['03', '031', 1]);
  expect([cameoRoot('073'), cameoBase('073'), quadClass('073')]).toEqual(['07', '073', 2]);
});

it('gives PLOVER no mode that it does not have', () => {
  const modes = Object.entries(MODES).flatMap(([type, names]) => names.map((name) => ploverMode(type as never, name)));
  const known = ['visit', 'third-party', 'multilateral', 'phone'];
  const ofRetreat = ['withdraw', 'release', 'return', 'disarm', 'ceasefire', 'access'];
  expect(new Set(modes)).toEqual(new Set([...known, ...ofRetreat, null]));
});
