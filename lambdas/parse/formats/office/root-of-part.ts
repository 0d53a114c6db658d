import { readElements, type XmlElement } from '../xml/read-elements.ts';
import type { Package } from './package.ts';

/**
 * The first element of a part; null where the package has no such part.
 * @throws PermanentError as `Package.part` and `readElements`
 */
export async function rootOfPart(parts: Package, name: string): Promise<XmlElement | null> {
  const xml = await parts.part(name);
  return xml === null ? null : (readElements(xml, () => true).next().value ?? null);
}
