import { framedPictures } from './captions.ts';
import { consentNotices } from './consent.ts';
import { type DomDocument, type DomElement, ELEMENT_NODE, TEXT_NODE } from './dom.ts';
import { furtherArticles } from './further-articles.ts';
import { signUps } from './sign-ups.ts';
import { teasersOf } from './teasers.ts';

/** Elements that never hold an article's text. */
const NEVER = [
  'nav',
  'aside',
  'footer',
  'form',
  'dialog',
  'menu',
  'figcaption',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="menu"]',
  '[hidden]',
  '[aria-modal="true"]',
  'amp-sidebar',
  'amp-consent',
  'amp-user-notification',
  'amp-ad',
  'amp-list',
  'amp-social-share',
  '[style*="display:none"]',
  '[style*="display: none"]',
];

/** Attributes in which a page's elements have names. */
const NAMED = ['class', 'id', 'data-component', 'data-testid'];

/**
 * Words in class names and ids for what surrounds an article on the pages of news sites. A word stands between hyphens,
 * underscores or capitals: "related-links", "c-newsletter__form", "shareTools".
 */
const WORDS = new RegExp(
  `(?:^|[-_\\s])(?:${[
    'ads?|advert\\w*|adv|banner|sponsor\\w*|promo\\w*|outbrain|taboola|commercial',
    'nav|navbar|navigation|menu|breadcrumbs?|toolbar|sidebar|footer|masthead|topbar|pagination|pager',
    'cookies?|consent|gdpr|cookiebot|didomi|onetrust|usercentrics|qc-cmp2?|cmpbox|axeptio|tarteaucitron|cmplz|cky|popup|modal|overlay|signup|signin|login|register|subscribe|subscription|newsletter|paywall|piano|donate',
    'related|recommend\\w*|recirculation|more-?(?:news|stories|articles|on|from|in)|most-?(?:read|popular|viewed)|trending|popular|latest',
    'read-?(?:more|also|next)|also-?read|see-?also|next-?article|prev(?:ious)?-?article|teasers?|you-?may',
    'social|share|sharing|sharebar|follow|addtoany|sharedaddy|whatsapp',
    'comments?|disqus|discussion|respond|reactions?|comment-?list',
    'tags|taglist|tag-?list|keywords|topics|categories|category-?list',
    'author-?(?:bio|box|info|card|desc(?:ription)?|profile|details)|about-?(?:the-?)?author|contributor-?(?:bio|box|card)|disclaimer|byline|credits?|caption|wp-caption-text|cutline|(?:img|image|photo|picture|pic|media|foto|bild)-?(?:text|desc(?:ription)?|info|legend|source)|copyright|timestamp|read(?:ing)?-?time',
    'twitter-tweet|instagram-media|fb-post|tiktok-embed',
    'widget-?area|sidebar-?widget|textwidget|colophon|site-?info',
    'poll|quiz|survey|feedback|rating|print-?only|skip-?link|sr-only|visually-hidden|screen-reader-text|noprint',
  ].join('|')})(?:$|[-_\\s])`,
  'i',
);

/** The same words for what readers write under an article, which may be longer than the article. */
const READERS_WRITE = /(?:^|[-_\s])(?:comments?|disqus|respond|discussion)(?:$|[-_\s])/i;

/** An element with more of the page's text than this is no surrounding, whatever it is called. */
const MAX_SHARE = 0.4;
const MAX_READERS_SHARE = 0.9;

/** A page has one main heading; a page with a thousand of them marks nothing by them. */
const MAX_LANDMARKS = 10;

/** Paragraphs side by side of less text are a notice. */
const MIN_PARAGRAPHS_LENGTH = 300;

/**
 * Takes away what surrounds an article, so that it is neither taken for the article nor left within it.
 * @param title of the article, where it is known
 */
export function removeJunk(document: DomDocument, title: string | null): void {
  const { body } = document;
  if (body === null) return;
  const lengths = textLengths(body);
  for (const element of [...consentNotices(document, lengths), ...furtherArticles(document, title, lengths)])
    if (!element.contains(body)) element.remove();
  const pageLength = lengths.get(body) ?? 0;
  const landmarks = landmarksOf(document);
  const removeUnlessArticle = (element: DomElement, maxShare: number) => {
    if (element.contains(body) || landmarks.some((landmark) => element.contains(landmark))) return;
    if ((lengths.get(element) ?? 0) <= maxShare * pageLength) element.remove();
  };
  for (const element of [...signUps(document, lengths), ...framedPictures(document, lengths)])
    removeUnlessArticle(element, MAX_SHARE);
  for (const element of document.querySelectorAll(NEVER.join(','))) removeUnlessArticle(element, MAX_SHARE);
  for (const element of document.querySelectorAll(NAMED.map((name) => `[${name}]`).join(','))) {
    const names = NAMED.map((name) => element.getAttribute(name) ?? '').join(' ');
    const words = names.replace(/([a-z])([A-Z])/g, '$1-$2');
    if (WORDS.test(words)) removeUnlessArticle(element, READERS_WRITE.test(words) ? MAX_READERS_SHARE : MAX_SHARE);
  }
  for (const teaser of teasersOf(document, lengths)) removeUnlessArticle(teaser, MAX_SHARE);
}

/** What only the article holds: its heading, what is marked as its text, and the most text in paragraphs side by side. */
function landmarksOf(document: DomDocument): DomElement[] {
  const marked = [...document.querySelectorAll('h1, [itemprop~="articleBody"]')].slice(0, MAX_LANDMARKS);
  const lengths = new Map<DomElement, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    if (parent !== null) lengths.set(parent, (lengths.get(parent) ?? 0) + paragraph.textContent.length);
  }
  const [most] = [...lengths].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= MIN_PARAGRAPHS_LENGTH ? [...marked, most[0]] : marked;
}

/** The length of each element's text, counted once for all of them. */
function textLengths(root: DomElement): Map<DomElement, number> {
  const lengths = new Map<DomElement, number>();
  const measure = (element: DomElement): number => {
    let length = 0;
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) length += child.textContent.trim().length;
      else if (child.nodeType === ELEMENT_NODE) length += measure(child as DomElement);
    }
    if (element.localName === 'script' || element.localName === 'style') length = 0;
    lengths.set(element, length);
    return length;
  };
  measure(root);
  return lengths;
}
