import { characterEntities } from 'character-entities';
import { SaxesParser } from 'saxes';
import { PermanentError } from '../../../model/errors.ts';
import { refuseEntities } from './refuse-entities.ts';

/** Documents nest tables and text boxes some ten levels each; a walk of the tree needs a bound. */
const MAX_DEPTH = 500;

/** A book in which every word is a run of its own; some 200 MB of memory. */
const MAX_ELEMENTS = 1_000_000;

/** So many characters are parsed before what was found is given. */
const CHUNK_LENGTH = 65_536;

/** XML 1.0, section 2.2: no document may have these, and some writers leave them in. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

export interface XmlElement {
  /** The namespace; empty where there is none. */
  uri: string;
  /** Without its prefix. */
  name: string;
  /** By their names without prefixes. */
  attributes: Map<string, string>;
  /** The language that `xml:lang` gives it, here or on what it stands in. */
  language: string | null;
  children: (XmlElement | string)[];
}

/** Which elements are asked for. */
export type Wanted = (name: string, uri: string) => boolean;

/**
 * The elements of a document that are asked for, each with all that is in it, as soon as it ends. No entity is expanded but
 * those of characters, and nothing is fetched.
 * @param wanted those within one that is wanted come as its children only
 * @throws PermanentError `xml-entities`, `bad-xml`, `too-nested`, `too-many-elements`, after what stands before the fault
 */
export function* readElements(xml: string, wanted: Wanted): Generator<XmlElement> {
  refuseEntities(xml);
  const parser = new SaxesParser({ xmlns: true });
  // Documents that name the type of HTML or NITF use its names without declaring them.
  Object.assign(parser.ENTITIES, characterEntities);
  const open: XmlElement[] = [];
  let found: XmlElement[] = [];
  let elements = 0;
  let within = 0;

  parser.on('opentag', ({ local, uri, attributes }) => {
    const parent = open.at(-1);
    const language = attributes['xml:lang']?.value ?? parent?.language ?? null;
    const element: XmlElement = { uri, name: local, attributes: new Map(), language, children: [] };
    for (const { local: name, value } of Object.values(attributes)) element.attributes.set(name, value);
    if (within > 0) parent?.children.push(element);
    if (within > 0 || wanted(local, uri)) within++;
    open.push(element);
    if (open.length > MAX_DEPTH) throw tooComplex('too-nested', `nests deeper than ${MAX_DEPTH} levels`);
    if (++elements > MAX_ELEMENTS) throw tooComplex('too-many-elements', `has more than ${MAX_ELEMENTS} elements`);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (within === 0 || element === undefined) return;
    if (--within === 0) {
      found.push(element);
      elements = 0;
    }
  });
  const addText = (text: string) => {
    if (within > 0) open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  parser.on('error', (error) => {
    throw notWellFormed(error);
  });

  const source = xml.replace(FORBIDDEN, '');
  for (let at = 0; at <= source.length; at += CHUNK_LENGTH) {
    let fault: unknown;
    try {
      parser.write(source.slice(at, at + CHUNK_LENGTH));
      if (at + CHUNK_LENGTH > source.length) parser.close();
    } catch (error) {
      fault = error;
    }
    yield* found;
    found = [];
    if (fault !== undefined) throw fault;
  }
}

function tooComplex(code: string, what: string): PermanentError {
  return new PermanentError(code, `The XML ${what}, as no article does: save the article alone, or its text.`);
}

function notWellFormed(cause: Error): PermanentError {
  const place = /^(\d+):(\d+): (.*?)\.?$/.exec(cause.message);
  const where = place === null ? cause.message : `line ${place[1]}, column ${place[2]}: ${place[3]}`;
  return new PermanentError('bad-xml', `The XML is not well-formed (${where}): make or download it again.`, { cause });
}
