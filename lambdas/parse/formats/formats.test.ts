import { describe, expect, it } from '@jest/globals';
import { formatOf } from './formats.ts';

describe('formatOf', () => {
  it.each([
    ['text', 'Ministers met.', 'a.txt'],
    ['text', 'Ministers met.', 'a.html'],
    ['text', '', 'a'],
    ['text', 'From the {\\rtf} manual', 'a.txt'],
    ['markdown', '# Ministers met', 'a.md'],
    ['html', '<!doctype html><p>x', 'a.txt'],
    ['json', '{"text": "x"}', 'a.txt'],
    ['csv', 'title,text\na,b', 'a.txt'],
    ['compressed', '\x1f\x8b\x08', 'a.txt'],
    ['zip', 'PK\x03\x04', 'a.zip'],
    ['office', 'PK\x03\x04', 'a.docx'],
    ['office', `PK\x03\x04${' '.repeat(22)}\x0b\0\0\0_rels/.rels`, 'a.zip'],
    ['pdf', '%PDF-1.7', 'a.txt'],
    ['unsupported', '{\\rtf1\\ansi', 'a'],
    ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a.doc'],
    ['feed', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0">', 'feed'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['nitf', '<?xml version="1.0"?><nitf>', 'a.xml'],
    ['other-xml', '<?xml version="1.0"?><catalogue>', 'a.xml'],
    ['html', '<?xml version="1.0"?><html>', 'a.xml'],
    ['warc', 'WARC/1.0\r\nWARC-Type: warcinfo', 'a.warc'],
  ])('is %s for %j named %s', (format, content, name) => {
    expect(formatOf({ name, contentType: null, head: Buffer.from(content, 'latin1') }).name).toBe(format);
  });
});
