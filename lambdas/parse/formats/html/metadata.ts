import { readDate, readDateLine, readLeadingDate } from '../../dates/date-line.ts';
import { normaliseLine } from '../../normalise.ts';
import { blocksOf } from './blocks.ts';
import { bylineOf } from './byline.ts';
import { type DomDocument, type DomElement, type DomNode, TEXT_NODE } from './dom.ts';
import type { StructuredArticle } from './json-ld.ts';
import { plainText } from './plain-text-of.ts';
import { titleOf } from './title.ts';

/** What a page says of its article. */
export interface PageMetadata {
  title: string | null;
  /** EDTF. */
  date: string | null;
  byline: string | null;
  source: string | null;
  language: string | null;
  url: string | null;
}

/** Names under which pages give the day of publication, the commonest first; never those of a change or of the page's build. */
const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published_time',
  'published-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'date',
];

const LINES_BEFORE_TITLE = 2;
const LINES_AFTER_TITLE = 8;

const MAX_SHORT_LINE = 80;

const ONLY_FIGURES = /^[\p{Nd}/.: -]+$/u;

/**
 * Merges what a page's structured data, meta elements, marked elements and address say, the more deliberate first.
 * @param html the page's source: a browser that saves a page writes its address in a comment at the top
 */
export function pageMetadata(document: DomDocument, structured: StructuredArticle | null, html: string): PageMetadata {
  const meta = metaOf(document);
  const url = firstUrl([
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta.get('og:url'),
    structured?.url,
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1],
  ]);
  const lines = document.body === null ? [] : blocksOf(document.body).map(({ text }) => normaliseLine(text));
  const title = titleOf(document, structured, meta, lines);
  return {
    title,
    date:
      first([structured?.datePublished, ...DATE_META.map((name) => meta.get(name))], readDate) ??
      first(markedDates(document, SURELY_MARKED), readAnyDate) ??
      first(linesAround(lines, title), readDateOfLine) ??
      dateOfUrl(url) ??
      first(markedDates(document, PERHAPS_MARKED), readAnyDate) ??
      first(linesAround(lines, title), readShortLine),
    byline: bylineOf(document, structured, meta, linesAround(lines, title)),
    source: plainText(meta.get('og:site_name') ?? structured?.publisher ?? meta.get('application-name') ?? '') || null,
    language:
      document.documentElement?.getAttribute('lang') ??
      structured?.language ??
      meta.get('content-language') ??
      meta.get('og:locale') ??
      null,
    url,
  };
}

/** Every meta element's content by its lower-case name, the first of each. */
function metaOf(document: DomDocument): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = normaliseLine(element.getAttribute('content') ?? '');
    const key = name?.toLowerCase().trim();
    if (key !== undefined && content !== '' && !meta.has(key)) meta.set(key, content);
  }
  return meta;
}

/** A time element that is not marked as that of a change. */
const UNCHANGED = 'time:not([class*="updat"]):not([class*="modif"]):not([itemprop~="dateModified"])';

/** Elements that a page marks as the date of its article. */
const SURELY_MARKED = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time[class*="publish"], time.entry-date',
  ['article', 'main', 'header', '[class*="article"]', '[class*="post"]']
    .map((place) => `${place} ${UNCHANGED}`)
    .join(', '),
];

/** Elements that may be that, or the day on which the page was looked at, or the date of another article. */
const PERHAPS_MARKED = [
  'time',
  '[class*="publish"], [class*="posted-on"], [class*="dateline"], [class*="article-date"], [class*="entry-date"]',
  '[class*="-date"], [class*="_date"], [class*="date-"], [class*="date_"], [class*="timestamp"], [class*="time-stamp"]',
  '[class~="date"], [id~="date"]',
];

function markedDates(document: DomDocument, selectors: string[]): (string | null)[] {
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    return element === null ? [] : [...attributesOf(element), spaced(element)];
  });
}

/** The lines right before the title and between it and the text: further up stands the day on which the page was made. */
function linesAround(lines: string[], title: string | null): string[] {
  const at = title === null ? -1 : lines.indexOf(title);
  if (at < 0) return [];
  return lines.slice(Math.max(0, at - LINES_BEFORE_TITLE), at + LINES_AFTER_TITLE).map(withEra);
}

/** A day in figures alone, as pages in Arabic script write it: the day first, which the mark of its era says. */
function withEra(line: string, _: number, lines: string[]): string {
  return ONLY_FIGURES.test(line) && lines.some((other) => /\p{Script=Arabic}/u.test(other)) ? `${line} م` : line;
}

function attributesOf(element: DomElement): (string | null)[] {
  return ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
}

/** An element's text with spaces between its parts, as they stand beside each other on the page. */
function spaced(node: DomNode): string {
  if (node.nodeType === TEXT_NODE) return node.textContent;
  return [...node.childNodes].map(spaced).join(' ');
}

function readAnyDate(text: string): string | null {
  const line = normaliseLine(text);
  return readDate(text) ?? readDateOfLine(line) ?? readLeadingDate(line);
}

/** Near the title a short line that begins with a date is no sentence. */
function readShortLine(line: string): string | null {
  return line.length <= MAX_SHORT_LINE && !/[.!?؟。]$/.test(line) ? readLeadingDate(line) : null;
}

function readDateOfLine(line: string): string | null {
  return readDateLine(line)?.date ?? null;
}

/** News sites file by day: /2015/09/21/, /2015-09-21- and the like. */
function dateOfUrl(url: string | null): string | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:[/_-]|$)/.exec(url ?? '');
  return match === null ? null : readDate(`${match[1]}-${match[2]}-${match[3]}`);
}

function firstUrl(candidates: (string | null | undefined)[]): string | null {
  return candidates.find((candidate) => /^https?:\/\//i.test(candidate ?? '')) ?? null;
}

function first(candidates: (string | null | undefined)[], read: (text: string) => string | null): string | null {
  for (const candidate of candidates) {
    const value = candidate ? read(candidate) : null;
    if (value !== null) return value;
  }
  return null;
}
