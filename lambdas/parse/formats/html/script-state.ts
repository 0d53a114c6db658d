import { normalise } from '../../normalise.ts';
import type { DomDocument } from './dom.ts';
import { textOfMarkup } from './text-of-markup.ts';

/** Data that a page's script makes the article of, with all the site's menus, takes a megabyte or two. */
const MAX_LENGTH = 4_000_000;

/** Sites keep an article some ten levels deep. */
const MAX_DEPTH = 30;

/** Less is a caption, a summary or a notice. */
const MIN_TEXT_LENGTH = 150;

/** Keys under which scripts keep an article's text, or that of one of its paragraphs. */
const TEXT_KEY =
  /^(?:article_?)?(?:body|content|text|html|story|copy|value|paragraph|article|content_?html|body_?html|rendered)$|body(?:html|text)?$/i;

/** What stands beside the text of another kind of thing in a list of an article's parts. */
const OTHER_KIND = /image|photo|video|ad(?:vert\w*)?$|gallery|related|embed|promo|newsletter|caption|social/i;

/** The sources of a page's scripts. */
export function scriptsOf(document: DomDocument): string[] {
  return [...document.querySelectorAll('script')].map(({ textContent }) => textContent);
}

/**
 * The article's text as a page's scripts keep it, which a browser would set into the page: the longest text, or list of
 * paragraphs, under a key that names one. No script is run: only JSON is read.
 * @returns empty where there is none
 */
export function textOfState(scripts: string[]): string {
  let longest = '';
  for (const source of scripts) {
    if (source.length > MAX_LENGTH || source.length < MIN_TEXT_LENGTH) continue;
    for (const json of jsonOf(source)) {
      const found = longestText(json, 0);
      if (found.length > longest.length) longest = found;
    }
  }
  return longest.length < MIN_TEXT_LENGTH ? '' : normalise(textOfMarkup(longest));
}

/** A script that is JSON, and the objects that it assigns. */
function jsonOf(source: string): unknown[] {
  const whole = parse(source);
  if (whole !== undefined) return [whole];
  const found: unknown[] = [];
  let [until, budget] = [0, MAX_SCANS * source.length];
  for (const { index, 0: assignment } of source.matchAll(/=\s*(?=[{[])|JSON\.parse\(\s*(?=")/g)) {
    const start = index + assignment.length;
    if (start < until || budget < 0) continue;
    const end = source[start] === '"' ? endOfString(source, start) : endOfObject(source, start);
    budget -= (end < 0 ? source.length : end) - start;
    const value = end < 0 ? undefined : parse(source.slice(start, end));
    if (value === undefined) continue;
    until = end;
    found.push(typeof value === 'string' ? parse(value) : value);
  }
  return found;
}

/** How often a script may be gone through for the ends of what looks like objects and is none. */
const MAX_SCANS = 10;

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Behind the bracket that closes the one at `start`; -1 where none does. */
function endOfObject(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === '"') {
      at = endOfString(source, at) - 1;
      if (at < 0) return -1;
    } else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth === 0) return at + 1;
  }
  return -1;
}

function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"') return at + 1;
  }
  return -1;
}

function longestText(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return '';
  const candidates: string[] = [];
  if (Array.isArray(value)) candidates.push(value.map(paragraphOf).filter(Boolean).join('\n\n'));
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && TEXT_KEY.test(key)) candidates.push(inner);
    else candidates.push(longestText(inner, depth + 1));
  }
  return candidates.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/** The text of one part of a list; empty for other parts than paragraphs. */
function paragraphOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return '';
  const { type = '' } = part as { type?: unknown };
  if (typeof type !== 'string' || OTHER_KIND.test(type)) return '';
  const text = Object.entries(part).find(([key, inner]) => typeof inner === 'string' && TEXT_KEY.test(key));
  return text === undefined ? '' : (text[1] as string);
}
