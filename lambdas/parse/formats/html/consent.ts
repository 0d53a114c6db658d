import type { DomDocument, DomElement } from './dom.ts';

/** What notices about cookies speak of, in the languages of the sites that show them most. */
const COOKIES =
  /cookie|einwilligung|datenschutz|consentement|consentimiento|consenso|çerez|ملفات تعريف الارتباط|الكوكيز|سياسة الخصوصية|کوکی|файл\S* куки|隐私|クッキー/i;

/** What their buttons say. */
const AGREE =
  /^(?:ok|okay|got it|i understand|(?:i )?(?:accept|agree|consent)|allow|continue|(?:tout |j['’])?accepte|continuer|d['’]accord|(?:alle )?(?:akzeptieren|zustimmen)|einverstanden|acepta|acept|de acuerdo|accett|aceit|concord|приня|соглас|kabul|tamam|[أا]?وافق|موافق|قبول|[أا]قبل|پذیر|تایید|同意|接受)/i;

const BUTTONS =
  'button, [role="button"], input[type="button"], input[type="submit"], a[class*="btn"], a[class*="button"]';

/** Long notices name purposes and partners; more text is an article with a button in it. */
const MAX_NOTICE_LENGTH = 4000;

/** A page with more buttons is an application. */
const MAX_BUTTONS = 100;

/** Between a notice and its button are some wrappers. */
const MAX_LEVELS = 8;

/**
 * Notices that ask for consent to cookies, however their elements are called: what surrounds a button of agreement and
 * speaks of cookies.
 * @param lengths of every element's text
 */
export function consentNotices(document: DomDocument, lengths: Map<DomElement, number>): DomElement[] {
  const notices: DomElement[] = [];
  for (const button of [...document.querySelectorAll(BUTTONS)].slice(0, MAX_BUTTONS)) {
    if (!AGREE.test((button.getAttribute('value') ?? button.textContent).trim())) continue;
    let [notice, level]: [DomElement | null, number] = [null, 0];
    for (let element = button.parentElement; element !== null; element = element.parentElement) {
      if (++level > MAX_LEVELS) break;
      if ((lengths.get(element) ?? Number.POSITIVE_INFINITY) > MAX_NOTICE_LENGTH) break;
      if (element.querySelector('h1, article') !== null) break;
      if (COOKIES.test(element.textContent)) notice = element;
      if (element.parentElement?.localName === 'body') break;
    }
    if (notice !== null) notices.push(notice);
  }
  return notices;
}
