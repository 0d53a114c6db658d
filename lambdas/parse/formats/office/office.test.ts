import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ZipFile } from 'yazl';
import type { Article } from '../../../model/article.ts';
import { readFile } from '../../testing/read-file.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

async function article(bytes: Uint8Array, key = 'a'): Promise<Article> {
  const [entry, ...others] = await readFile(bytes, key);
  expect(others).toEqual([]);
  if (entry?.kind !== 'article') throw new Error(JSON.stringify(entry));
  return entry.article;
}

async function zipOf(parts: Record<string, string>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(parts)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.outputStream as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** A document as Word writes it, of these paragraphs. */
function docx(body: string, others: Record<string, string> = {}): Promise<Buffer> {
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="${WORD}" xmlns:mc="${MC}"><w:body>${body}</w:body></w:document>`,
    ...others,
  });
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

function coreTitle(title: string): Record<string, string> {
  return {
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
  };
}

describe('office', () => {
  it.each(['docx', 'odt'])('reads the text of a .%s as it stands, and nothing around it', async (extension) => {
    expect(await article(fixture(`english.${extension}`))).toEqual({
      title: 'Kenya and Japan sign a port deal',
      date: '2015-09-21',
      language: 'en',
      source: null,
      country: null,
      url: null,
      text: `PRESS OFFICE

Kenya and Japan sign a port deal

21 September 2015

The ministers of Kenya and Japan signed a deal on Monday in Mombasa.

What was agreed

Japan lends 300 million dollars.

Kenya builds two berths.

Year Loan

2016 300 million

Work begins in March.
It ends in 2019.`,
    });
  });

  it.each(['docx', 'odt'])('reads an Arabic .%s', async (extension) => {
    expect(await article(fixture(`arabic.${extension}`))).toMatchObject({
      title: 'مصر والأردن توقعان اتفاقا للنقل',
      date: '2016-01-12',
      language: 'ar',
      text: `مصر والأردن توقعان اتفاقا للنقل

الثلاثاء ١٢ يناير ٢٠١٦

وقع وزير النقل المصري ونظيره الأردني اتفاقا للنقل البحري في عمّان.

وتبلغ قيمة الاتفاق 20 مليون دولار.`,
    });
  });

  it.each([
    ['text that was moved away', paragraph(`<w:moveFrom>${run('Once here. ')}</w:moveFrom>${run('They met.')}`)],
    ['hidden text', paragraph(`${run('Secret. ', '<w:vanish/>')}${run('They met.', '<w:vanish w:val="0"/>')}`)],
    [
      'what a control shows until it is filled in',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(run('Click here'))}</w:sdtContent></w:sdt>${paragraph(run('They met.'))}`,
    ],
    [
      'codes of fields',
      paragraph(`<w:r><w:instrText>DATE \\@ "d"</w:instrText></w:r><w:fldSimple>${run('They met.')}</w:fldSimple>`),
    ],
    ['a caption', `${paragraph(run('They met.'))}${paragraph(run('The port'), '<w:pStyle w:val="Beschriftung"/>')}`],
    [
      'a deleted row',
      `${paragraph(run('They met.'))}<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run('Gone'))}</w:tc></w:tr></w:tbl>`,
    ],
  ])('leaves out %s', async (_, body) => {
    const styles = `<w:styles xmlns:w="${WORD}"><w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style></w:styles>`;
    expect((await article(await docx(body, { 'word/styles.xml': styles }))).text).toBe('They met.');
  });

  it('joins paragraphs whose border was deleted', async () => {
    const body = paragraph(run('They met '), '<w:rPr><w:del/></w:rPr>') + paragraph(run('in Cairo.'));
    expect((await article(await docx(body))).text).toBe('They met in Cairo.');
  });

  it('reads a text box once, after the paragraph that it hangs on', async () => {
    const box = `<w:txbxContent>${paragraph(run('In the box.'))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect((await article(await docx(paragraph(run('They met.') + drawing)))).text).toBe('They met.\n\nIn the box.');
  });

  it('reads the cells of a table that lays out a page one by one', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('They met.', 'They signed.')}${cell('Beside.')}</w:tr></w:tbl>`;
    expect((await article(await docx(body))).text).toBe('They met.\n\nThey signed.\n\nBeside.');
  });

  it.each([
    ['that the text has near its top', 'Port deal signed.', 'MEDIA\nPort deal signed.\nThey met.', 'Port deal signed.'],
    ['of another document', 'Budget of last year', 'Port deal signed\nThey met.', 'Port deal signed'],
    ['of a text without a headline', 'Port deal signed', 'They met.\nThey signed.', 'Port deal signed'],
    ['that is the name of a file', 'port_deal v2', 'They met.\nThey signed.', null],
    ['that nobody gave', 'Microsoft Word - deal', 'They met.\nThey signed.', null],
  ])('weighs a title among the properties %s', async (_, property, text, title) => {
    const body = text.split('\n').map((line) => paragraph(run(line)));
    expect((await article(await docx(body.join(''), coreTitle(property)))).title).toBe(title);
  });

  it('finds the document wherever the package keeps it', async () => {
    const bytes = await zipOf({
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`,
      'word/document2.xml': `<w:document xmlns:w="${WORD}"><w:body>${paragraph(run('They met.'))}</w:body></w:document>`,
      '[Content_Types].xml': '<Types/>',
    });
    expect((await article(bytes)).text).toBe('They met.');
  });

  const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]>`;
  const document = (prolog: string, body: string) => ({
    'word/document.xml': `${prolog}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  });

  it.each([
    ['encrypted-document', 'a protected .docx', fixture('encrypted.docx')],
    ['encrypted-document', 'a protected .odt', fixture('encrypted.odt')],
    ['unsupported-format', 'Word 97', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4000)])],
    [
      'unsupported-format',
      'a sheet',
      zipOf({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': '<workbook/>',
        'word/document.xml': '<workbook/>',
      }),
    ],
    ['unsupported-format', 'an e-book', zipOf({ mimetype: 'application/epub+zip' })],
    ['bad-document', 'a package without its document', zipOf({ '[Content_Types].xml': '<Types/>' })],
    ['bad-document', 'an empty OpenDocument', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    ['empty-file', 'a document without a word', docx(paragraph(''))],
    ['bad-xml', 'a document cut short', docx('', document('', '<w:p>'))],
    ['xml-entities', 'an entity bomb', docx('', document(bomb, paragraph(run('&b;'))))],
    ['too-nested', 'a document too deep', docx('', document('', '<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)))],
    ['expansion-ratio', 'a zip bomb', docx('', document('', ' '.repeat(30_000_000)))],
    ['corrupt-archive', 'a file cut short', fixture('english.docx').subarray(0, 4000)],
  ])('%s: %s', async (code, _, bytes) => {
    await expect(readFile(await bytes, 'a.docx')).rejects.toMatchObject({ name: 'PermanentError', code });
  });
});
