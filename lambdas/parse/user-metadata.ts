import { STATES } from '../model/actors.ts';
import { PermanentError } from '../model/errors.ts';
import { readDate } from './dates/date-line.ts';
import type { Draft } from './formats/format.ts';
import { languageSubtag } from './language/subtag.ts';
import { normaliseLine } from './normalise.ts';

/** What the uploader says of an article; it wins over what the file says. */
export type Stated = Partial<Record<Exclude<keyof Draft, 'text' | 'byline'>, string>>;

interface Field {
  of: keyof Stated;
  /** The value as an article has it; null when it is none. */
  read(value: string): string | null;
  expected: string;
}

const FIELDS: Record<string, Field> = {
  published: { of: 'date', read: readDate, expected: 'a date such as 2015-09-21' },
  title: { of: 'title', read: nonEmpty, expected: 'some text' },
  source: { of: 'source', read: nonEmpty, expected: 'the name of an outlet' },
  language: { of: 'language', read: languageSubtag, expected: 'a language tag such as en or ar' },
  country: { of: 'country', read: countryCode, expected: 'an ISO 3166-1 alpha-3 code such as EGY' },
  url: { of: 'url', read: webAddress, expected: 'an address that begins with http:// or https://' },
};

/**
 * Reads an object's user metadata: `published`, `title`, `source`, `language`, `country` and `url`, as percent-encoded
 * UTF-8, since S3 metadata is ASCII. Other names are somebody else's and passed over.
 * @throws PermanentError `bad-metadata` for a value that is not what its name says. It was stated on purpose: an article
 *   kept under another date or country than the uploader meant would be wrong without anybody noticing.
 */
export function readUserMetadata(metadata: Record<string, string>): Stated {
  const stated: Stated = {};
  for (const [name, encoded] of Object.entries(metadata)) {
    const field = Object.hasOwn(FIELDS, name.toLowerCase()) ? FIELDS[name.toLowerCase()] : undefined;
    if (field === undefined) continue;
    const value = field.read(decodePercent(name, encoded));
    if (value === null) throw bad(name, `is '${encoded}', which is not ${field.expected}`);
    stated[field.of] = value;
  }
  return stated;
}

function bad(name: string, what: string, options?: ErrorOptions): PermanentError {
  return new PermanentError(
    'bad-metadata',
    `The metadata '${name}' ${what}: upload the file again with it mended.`,
    options,
  );
}

function decodePercent(name: string, value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (cause) {
    throw bad(name, `is '${value}', which is not percent-encoded UTF-8`, { cause });
  }
}

function nonEmpty(value: string): string | null {
  return normaliseLine(value) || null;
}

/** A state's alpha-3 code in capitals; null when the text is none. */
export function countryCode(value: string): string | null {
  const code = value.trim().toUpperCase();
  return STATES.includes(code) ? code : null;
}

/** An address on the web as the URL Standard writes it; null when the text is none. */
export function webAddress(value: string): string | null {
  const url = URL.parse(value.trim());
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
