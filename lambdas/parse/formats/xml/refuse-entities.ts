import { PermanentError } from '../../../model/errors.ts';

/**
 * Refuses a document that declares entities (XML 1.0, section 4.2), which could grow without bound or name other files: none
 * is ever expanded or fetched, so its text could not be told.
 * @throws PermanentError `xml-entities`
 */
export function refuseEntities(xml: string): void {
  const root = xml.search(/<[A-Za-z_]/);
  if (xml.slice(0, root < 0 ? xml.length : root).includes('<!ENTITY')) throw declaresEntities();
}

function declaresEntities(): PermanentError {
  return new PermanentError(
    'xml-entities',
    'The XML declares entities of its own, which are never expanded: save it again with the text in their places.',
  );
}
