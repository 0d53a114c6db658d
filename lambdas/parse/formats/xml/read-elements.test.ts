import { describe, expect, it } from '@jest/globals';
import { readElements, type XmlElement } from './read-elements.ts';
import { rootOf } from './sniff.ts';
import { textOf } from './tree.ts';

const all = (xml: string, name: string) => [...readElements(xml, (local) => local === name)];

describe('readElements', () => {
  it('knows namespaces and languages by what an element stands in', () => {
    const xml = `<m xmlns="urn:a" xmlns:b="urn:b" xml:lang="ar"><item/><b:item c="1" b:d="2" xml:lang="en"/><item xmlns=""/></m>`;
    expect(all(xml, 'item')).toMatchObject([
      { uri: 'urn:a', language: 'ar' },
      { uri: 'urn:b', language: 'en' },
      { uri: '', language: 'ar' },
    ]);
    expect(all(xml, 'item')[1]?.attributes.get('d')).toBe('2');
  });

  it.each([65_535, 65_536, 65_537, 131_072])('reads a document of %i characters', (length) => {
    const [start, end] = ['<m><item>', '</item></m>'];
    const text = 'é'.repeat(length - start.length - end.length);
    expect(all(start + text + end, 'item').map(textOf)).toEqual([text]);
  });

  it('gives what is within a wanted element as its child, and the names of characters that HTML has', () => {
    const [item, ...others] = all('<m><item>a &eacute; <item>b</item><![CDATA[&c]]></item></m>', 'item');
    expect(others).toEqual([]);
    expect(textOf(item as XmlElement)).toBe('a é b&c');
  });

  it.each([
    ['declares', 1000, 20_000],
    ['does not declare', 0, 100_000],
  ])('takes no longer where each element %s namespaces', (_, namespaces, elements) => {
    const declared = Array.from({ length: namespaces }, (_, i) => ` xmlns:a${i}="b"`).join('');
    const xml = `<m${declared}>${`<item${namespaces > 0 ? ' xmlns:c="d"' : ''}/>`.repeat(elements)}</m>`;
    expect(all(xml, 'm')).toHaveLength(1);
  });
});

describe('rootOf', () => {
  it.each([
    ['<a>', 'a', null],
    ['<a:b xmlns:c="urn:c" xmlns:a="urn:a"/>', 'b', 'urn:a'],
    ["\ufeff<?xml version='1.0'?>\n<!DOCTYPE a [<!ELEMENT a (b)>]>\n<!-- <c> --><a xmlns='urn:a'>", 'a', 'urn:a'],
    [`<a b="${'x'.repeat(5000)}"`, 'a', null],
  ])('%.60s', (xml, name, uri) => {
    expect(rootOf(Buffer.from(xml).subarray(0, 4096))).toEqual({ name, uri });
    expect(rootOf(Buffer.from(xml, 'utf16le').subarray(0, 8192))).toEqual({ name, uri });
  });

  it.each(['', 'text', '<!-- a', '< a>', '<1>', '<?xml'])('finds none in %j', (text) => {
    expect(rootOf(Buffer.from(text))).toBeNull();
  });
});
