import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readActorFile } from './actor-file.ts';
import { InvalidActorFile } from './user-actors.ts';

const folder = mkdtempSync(join(tmpdir(), 'actors-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'own.json');

describe('readActorFile', () => {
  it('reads the actors, whether or not the file begins with a byte order mark', () => {
    writeFileSync(path, `\uFEFF${JSON.stringify([{ code: 'NLF', names: { en: ['Northern Lights Fund'] } }])}`);
    expect(readActorFile(path)).toEqual({ en: [{ form: 'Northern Lights Fund', code: 'NLF', kind: 'organisation' }] });
  });

  it.each([
    ['[{', /own\.json: it is not JSON/],
    ['[{"code": "nlf", "names": {"en": ["Northern Lights Fund"]}}]', /own\.json: actor 0: code is "nlf"/],
    ['[{"code": "NLF", "names": {"xx": ["Northern Lights Fund"]}}]', /own\.json: actor 0: names\.xx is in a language/],
  ])('refuses %s, and names the file', (content, message) => {
    writeFileSync(path, content);
    expect(() => readActorFile(path)).toThrow(message);
    expect(() => readActorFile(path)).toThrow(InvalidActorFile);
  });

  it('says when there is no such file', () => {
    expect(() => readActorFile(join(folder, 'none.json'))).toThrow(/none\.json: there is no such file/);
  });
});
