import type { Article } from '../../model/article.ts';
import type { Day } from '../../model/edtf.ts';
import { type CooperationEvent, dyadsOf } from '../../model/event.ts';
import { rowIndexes } from '../indexes.ts';
import { rowKey, rowName } from '../keys.ts';
import { known } from '../known.ts';
import type { Item } from '../pages.ts';
import { OPEN_END } from './event-row.ts';
import { clip, passage } from './passage.ts';
import { type SortDate, sortDateOf } from './sort-date.ts';

const MAX_TITLE = 300;
const MAX_WORDS = 200;

/** DynamoDB's numbers end at 10^125; nothing that anybody gives another is near it. */
const LARGEST_VALUE = 1e100;

/** What all rows of an article share. */
export interface RowContext {
  articleId: string;
  article: Article;
  coderVersion: number;
  /** The day on which the article came in. */
  arrived: Day;
  rev: number;
}

/** The rows of an event by their names: one for each pair of its actors. */
export function buildRows(event: CooperationEvent, context: RowContext): Map<string, Item> {
  const when = sortDateOf(event.date, context.article.date, context.arrived);
  const shared = { ...ofDate(when), ...ofEvent(event, context.article), ...ofArticle(context) };
  return new Map(
    dyadsOf(event).map(({ source, target, reciprocal }) => {
      const name = rowName(event.id, source, target);
      const { id: eventId, type } = event;
      const roles = Object.entries(event.roles).filter(([actor]) => actor === source || actor === target);
      const dyad = { source, target, type, reciprocal, roles: Object.fromEntries(roles), ...shared };
      const found = rowIndexes({ eventId, source, target, type, sortDate: when.sortDate });
      return [name, { ...rowKey(context.articleId, name), kind: 'event', ...known(dyad), ...found }];
    }),
  );
}

/** The first day is in the sort key; what is so of most rows is left out. */
function ofDate({ sortDate, sortDateEnd, sortDateFrom }: SortDate) {
  return {
    sortDateEnd: sortDateEnd === sortDate ? null : (sortDateEnd ?? OPEN_END),
    sortDateFrom: sortDateFrom === 'event' ? null : sortDateFrom,
  };
}

function ofEvent(event: CooperationEvent, { text }: Article) {
  return {
    mode: event.mode,
    status: event.status,
    date: event.date,
    promises: event.promises,
    amounts: event.amounts.filter(({ value }) => value < LARGEST_VALUE),
    quantities: event.quantities.filter(({ value }) => value < LARGEST_VALUE),
    place: event.place,
    contexts: event.contexts,
    attribution: event.attribution === null ? null : clip(event.attribution, MAX_WORDS),
    evidence: event.evidence,
    evidenceText: passage(text, event.evidence),
    trigger: { ...event.trigger, text: passage(text, [event.trigger], MAX_WORDS) },
    rule: event.rule,
    cameo: event.cameo,
    goldstein: event.goldstein,
  };
}

function ofArticle({ article, coderVersion, rev }: RowContext) {
  return { ...describe(article), coderVersion, rev };
}

/** What rows and the article's own item say of an article. */
export function describe(article: Article) {
  return {
    title: article.title === null ? null : clip(article.title, MAX_TITLE),
    // Half an address is none: the article's stored text keeps a longer one.
    url: article.url !== null && article.url.length <= 2_000 ? article.url : null,
    outlet: article.source === null ? null : clip(article.source, MAX_WORDS),
    published: article.date,
    language: article.language,
  };
}
