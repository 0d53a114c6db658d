import { type Draft, undescribed } from '../../format.ts';
import type { XmlElement } from '../../xml/read-elements.ts';
import { childAt, childrenOf, descendantsOf, textOf } from '../../xml/tree.ts';
import { join, titleOf, withoutCaptions } from '../lines.ts';
import type { Package } from '../package.ts';
import { encrypted, withoutText } from '../rejections.ts';
import { rootOfPart } from '../root-of-part.ts';
import { linesOf } from './paragraphs.ts';

/**
 * The article in an OpenDocument text (OpenDocument 1.3, part 3): its body without notes, headers, footers, comments and
 * deletions. Its dates say when the file was made and changed, and count for nothing.
 * @throws PermanentError `encrypted-document`, `bad-document`, and as the parts do
 */
export async function readOdt(parts: Package): Promise<Draft> {
  if (await isEncrypted(parts)) throw encrypted();
  const content = await rootOfPart(parts, 'content.xml');
  const body = childAt(content, 'body', 'text');
  if (content === null || body === null) throw withoutText();
  const lines = withoutCaptions(linesOf(body, parentStyles(content)));
  const properties = childAt(await rootOfPart(parts, 'meta.xml'), 'meta');
  return {
    ...undescribed,
    text: join(lines),
    title: titleOf(lines, textOf(childAt(properties, 'title'))),
    language: textOf(childAt(properties, 'language')),
  };
}

/** Part 2, section 4: the manifest says of each part whether it is encrypted, or that the whole package is. */
async function isEncrypted(parts: Package): Promise<boolean> {
  if (parts.has('encrypted-package')) return true;
  const manifest = await rootOfPart(parts, 'META-INF/manifest.xml');
  return manifest !== null && !descendantsOf(manifest, 'encryption-data').next().done;
}

/** The styles with a name that the document's own are derived from; a space in a name is written `_20_` (part 3, 19.502). */
function parentStyles(content: XmlElement): Map<string, string> {
  const automatic = childAt(content, 'automatic-styles');
  return new Map(
    (automatic === null ? [] : childrenOf(automatic, 'style')).map(({ attributes }) => [
      attributes.get('name') ?? '',
      (attributes.get('parent-style-name') ?? '').replaceAll('_20_', ' '),
    ]),
  );
}
