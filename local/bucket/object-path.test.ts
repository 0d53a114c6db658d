import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPassing, keyOfPath, pathOfKey } from './object-path.ts';

describe('pathOfKey', () => {
  it.each(['a.txt', 'أخبار/مصر 2026 + notes.txt', 'a/b/c..d/...e'])('takes %s', (key) => {
    expect(pathOfKey(key)).toBe(key);
  });

  it.each(['../a', 'a/../../b', '/etc/passwd', 'a//b', 'folder/', '.', '', 'a/./b', 'a\\b', 'a\0', 'م'.repeat(128)])(
    'refuses %j',
    (key) => {
      expect(pathOfKey(key)).toBeNull();
    },
  );

  it('never leads out of the folder', () => {
    const part = fc.oneof(fc.constantFrom('.', '..', '/', '\\', '\0', ' ', '~'), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const path = pathOfKey(parts.join(''));
        if (path !== null) expect(resolve('/inbox', path).startsWith('/inbox/')).toBe(true);
      }),
    );
  });
});

it('composes the letters of a name, as people type them', () => {
  expect(keyOfPath('cafe\u0301/\u0627\u0654.txt')).toBe('caf\u00e9/\u0623.txt');
});

it.each([
  ['.DS_Store', true],
  ['sub/.hidden', true],
  ['.git/config', true],
  ['a.part', true],
  ['a.txt.crdownload', true],
  ['~$report.docx', true],
  ['a.txt~', true],
  ['Thumbs.db', true],
  ['a.txt', false],
  ['part', false],
  ['v1.2/notes.md', false],
])('isPassing(%j) is %j', (path, expected) => {
  expect(isPassing(path)).toBe(expected);
});
