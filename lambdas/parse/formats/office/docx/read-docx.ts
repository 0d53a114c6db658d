import { type Draft, undescribed } from '../../format.ts';
import { childAt, childrenOf, textOf } from '../../xml/tree.ts';
import { join, titleOf, withoutCaptions } from '../lines.ts';
import type { Package } from '../package.ts';
import { notATextDocument, withoutText } from '../rejections.ts';
import { rootOfPart } from '../root-of-part.ts';
import { linesOf } from './paragraphs.ts';

/** ECMA-376, part 1, section 17 and annex A.1: the strict and the transitional namespace of text documents. */
const WORDPROCESSING = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\//;

/**
 * The article in an Office Open XML document (ECMA-376, part 1, section 17): its main story, without notes, headers, footers,
 * comments and deletions. Its dates say when the file was made, and count for nothing.
 * @throws PermanentError `unsupported-format` for sheets and slides, `bad-document`, and as the parts do
 */
export async function readDocx(parts: Package): Promise<Draft> {
  const relations = await relationsOf(parts);
  const main = relations.get('officeDocument') ?? 'word/document.xml';
  const document = await rootOfPart(parts, main);
  if (document === null) throw withoutText();
  if (!WORDPROCESSING.test(document.uri)) throw notATextDocument();
  const body = childAt(document, 'body');
  if (body === null) throw withoutText();
  const styles = await stylesOf(parts, main.replace(/[^/]*$/, 'styles.xml'));
  const lines = withoutCaptions(linesOf(body, styles));
  const properties = await rootOfPart(parts, relations.get('core-properties') ?? 'docProps/core.xml');
  return {
    ...undescribed,
    text: join(lines),
    title: titleOf(lines, textOf(childAt(properties, 'title'))),
    language: textOf(childAt(properties, 'language')),
  };
}

/** The package's relationships by the last word of their type (OPC, section 6.5). */
async function relationsOf(parts: Package): Promise<Map<string, string>> {
  const root = await rootOfPart(parts, '_rels/.rels');
  return new Map(
    (root === null ? [] : childrenOf(root)).map(({ attributes }) => [
      (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      (attributes.get('Target') ?? '').replace(/^\/|^\.\//, ''),
    ]),
  );
}

/** The names of the styles, which are the same in every language, by their ids, which are not (17.7.4.9). */
async function stylesOf(parts: Package, name: string): Promise<Map<string, string>> {
  const root = await rootOfPart(parts, name);
  return new Map(
    (root === null ? [] : childrenOf(root, 'style')).map((style) => [
      style.attributes.get('styleId') ?? '',
      (childAt(style, 'name')?.attributes.get('val') ?? '').toLowerCase(),
    ]),
  );
}
