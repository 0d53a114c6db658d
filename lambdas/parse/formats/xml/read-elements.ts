import { characterEntities } from 'character-entities';
import { SaxesParser } from 'saxes';
import { PermanentError } from '../../../model/errors.ts';
import { MAX_ARTICLE_LENGTH } from '../../limits.ts';
import { refuseEntities } from './refuse-entities.ts';

/** Documents nest tables and text boxes some ten levels each; a walk of the tree needs a bound. */
const MAX_DEPTH = 500;

/** A book in which every word is a run of its own; some 250 MB of memory. */
const MAX_ELEMENTS = 500_000;

/** Ten times what one article may have, so that what is no text of it (captions, notes) has room. */
const MAX_LENGTH = 10 * MAX_ARTICLE_LENGTH;

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
  const parser = new SaxesParser();
  // Documents that name the type of HTML or NITF use its names without declaring them.
  Object.assign(parser.ENTITIES, characterEntities);
  const open: Open[] = [];
  let found: XmlElement[] = [];
  let [within, elements, length] = [0, 0, 0];

  parser.on('opentag', ({ name: tag, attributes }) => {
    const parent = open.at(-1);
    const namespaces = namespacesOf(attributes, parent?.namespaces ?? NO_NAMESPACES);
    const [prefix, name] = splitName(tag);
    const element: XmlElement = {
      uri: namespaces[prefix] ?? '',
      name,
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [splitName(key)[1], value])),
      language: attributes['xml:lang'] ?? parent?.element.language ?? null,
      children: [],
    };
    if (within > 0) parent?.element.children.push(element);
    if (within > 0 || wanted(name, element.uri)) within++;
    open.push({ element, namespaces });
    if (open.length > MAX_DEPTH) throw tooComplex('too-nested', `nests deeper than ${MAX_DEPTH} levels`);
    if (++elements > MAX_ELEMENTS) throw tooComplex('too-many-elements', `has more than ${MAX_ELEMENTS} elements`);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (within === 0 || closed === undefined || --within > 0) return;
    found.push(closed.element);
    [elements, length] = [0, 0];
  });
  const addText = (text: string) => {
    if (within === 0) return;
    open.at(-1)?.element.children.push(text);
    length += text.length;
    if (length > MAX_LENGTH) throw tooComplex('too-long', `has an article of more than ${MAX_LENGTH} characters`);
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

/** An element that has begun, and the namespaces that hold within it. */
interface Open {
  element: XmlElement;
  namespaces: Namespaces;
}

/** Namespaces by prefix; each scope inherits from the one around it, so that none is copied. */
type Namespaces = Record<string, string>;

const NO_NAMESPACES: Namespaces = Object.create(null);

/** Namespaces in XML 1.0, section 3; most elements declare none. */
function namespacesOf(attributes: Record<string, string>, outer: Namespaces): Namespaces {
  let namespaces = outer;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    if (namespaces === outer) namespaces = Object.create(outer);
    namespaces[name.slice('xmlns:'.length)] = value;
  }
  return namespaces;
}

/** The prefix, empty where there is none, and the local part of a name. */
function splitName(name: string): [string, string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function tooComplex(code: string, what: string): PermanentError {
  return new PermanentError(code, `The XML ${what}, as no article does: save the article alone, or its text.`);
}

function notWellFormed(cause: Error): PermanentError {
  const place = /^(\d+):(\d+): (.*?)\.?$/.exec(cause.message);
  const where = place === null ? cause.message : `line ${place[1]}, column ${place[2]}: ${place[3]}`;
  return new PermanentError('bad-xml', `The XML is not well-formed (${where}): make or download it again.`, { cause });
}
