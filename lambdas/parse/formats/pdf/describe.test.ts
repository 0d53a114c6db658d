import { describe, expect, it } from '@jest/globals';
import { read } from './testing/read.ts';
import { showing, writePdf } from './testing/write-pdf.ts';

const HEADLINE = 'Kenya and Japan widen a port';
const SENTENCE = 'The ministers of Kenya and Japan met in Nairobi on Monday to widen a port.';

interface Described {
  title?: string;
  /** Properties of XMP. */
  stated?: string;
  headlineSize?: number;
}

function pdfOf({ title = '', stated = '', headlineSize = 10 }: Described): Buffer {
  const lines = [
    { x: 20, y: 500, size: headlineSize, text: HEADLINE },
    { x: 20, y: 450, text: SENTENCE },
  ];
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/">${stated}</rdf:Description></rdf:RDF>`;
  return writePdf(
    [
      '<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 600]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
      { dictionary: '', stream: showing(lines) },
      { dictionary: '/Type/Metadata/Subtype/XML', stream: `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>` },
      `<</Title(${title})/CreationDate(D:20150921140500Z)/ModDate(D:20150922140500Z)>>`,
    ],
    '/Info 7 0 R',
  );
}

async function articleOf(described: Described) {
  const [entry] = await read(pdfOf(described));
  return entry?.kind === 'article' ? entry.article : null;
}

describe('what a PDF says of itself', () => {
  it('is never the day on which it was made', async () => {
    expect(await articleOf({})).toMatchObject({ date: null });
  });

  it('is the day, outlet and address that its publisher states', async () => {
    const stated =
      '<prism:publicationDate>2015-09-20</prism:publicationDate><prism:publicationName>The Weekly</prism:publicationName><prism:url>https://weekly.example/port</prism:url>';
    expect(await articleOf({ stated })).toMatchObject({
      date: '2015-09-20',
      source: 'The Weekly',
      url: 'https://weekly.example/port',
    });
  });

  it.each([
    ['what is set in large letters', { headlineSize: 16, title: 'Weekly 38' }, HEADLINE],
    [
      'the one stated, if the text begins with its words',
      { title: 'Japan and Kenya widen a port' },
      'Japan and Kenya widen a port',
    ],
    ['the first line, if the one stated is that of something else', { title: 'weekly-38.indd' }, HEADLINE],
  ])('has as its title %s', async (_, described, title) => {
    expect(await articleOf(described)).toMatchObject({ title });
  });
});
