import type { Article } from '../../lambdas/model/article.ts';
import type { CooperationEvent } from '../../lambdas/model/event.ts';
import { type EventType, MODES, type Mode } from '../../lambdas/model/event-types.ts';
import { metaItem } from '../../lambdas/table/articles/put-meta.ts';
import type { Item } from '../../lambdas/table/pages.ts';
import { buildRows, describe } from '../../lambdas/table/rows/build-rows.ts';
import { randomNumbers } from '../../lambdas/table/testing/random.ts';

/** The most named first; how often an actor is named falls with its rank, as names do (Zipf's law). */
export const ACTORS = (
  'USA RUS CHN GBR FRA EGY SAU IRN ISR TUR DEU UN EU JPN IND PAK SYR IRQ PSE ARE QAT JOR LBN UKR KOR ITA ESP NATO LBY TUN ' +
  'MAR DZA SDN ETH KEN NGA ZAF BRA MEX CAN AUS IDN MYS VNM THA PHL POL NLD BEL SWE NOR GRC CYP KAZ UZB AFG YEM OMN KWT BHR'
).split(' ');

/** Shares of the types, roughly those of the cooperative half of large event data sets. */
const TYPES: [EventType, number][] = [
  ['CONSULT', 0.42],
  ['SUPPORT', 0.2],
  ['AGREE', 0.16],
  ['COOPERATE', 0.12],
  ['AID', 0.06],
  ['CONCEDE', 0.02],
  ['RETREAT', 0.02],
];

const WORDS = {
  en: 'the two sides met on Monday and signed an agreement about trade while officials from both capitals spoke of more'.split(
    ' ',
  ),
  ar: 'التقى الجانبان يوم الاثنين ووقعا اتفاقية حول التجارة بينما تحدث مسؤولون من العاصمتين عن المزيد'.split(' '),
};

const FIRST_DAY = Date.UTC(2006, 0, 1);
const DAYS = 3_652;
const DAY = 86_400_000;

/** Items of articles and of their rows. */
export interface Generated {
  rows: Item[];
  articles: Item[];
}

/** Articles of ten years with one to four events each, until there are so many rows; the same for the same seed. */
export function* generate(rows: number, seed: number): Generator<Generated> {
  const random = randomNumbers(seed);
  for (let made = 0, article = 0; made < rows; article += 1) {
    const generated = generateArticle(article, random);
    made += generated.rows.length;
    yield generated;
  }
}

function generateArticle(number: number, random: () => number): Generated {
  const language = random() < 0.6 ? 'en' : 'ar';
  const date = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10);
  const id = number.toString(16).padStart(32, '0');
  const text = words(language, 60, random);
  const article: Article = {
    ...{ text, date, language, title: words(language, 8, random), country: null },
    source: `outlet${Math.floor(random() ** 2 * 40)}.example`,
    url: `https://outlet.example/${date}/${number}-and-some-words-of-the-title`,
  };
  const events = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, event) =>
    generateEvent(`${id.slice(1)}${event}`, article, random),
  );
  const context = { articleId: id, article, coderVersion: 1, arrived: date, rev: 1 };
  const items = new Map(events.flatMap((event) => [...buildRows(event, context)]));
  const facts = { articleId: id, state: 'coded' as const, coderVersion: 1, arrived: date, ...describe(article) };
  const meta = metaItem({ ...facts, events: events.length, rows: [...items.keys()] }, 1);
  return { rows: [...items.values()], articles: [meta] };
}

function generateEvent(id: string, { text, date }: Article, random: () => number): CooperationEvent {
  const type = weighted(TYPES, random());
  const modes: readonly Mode[] = MODES[type];
  const source = ranked(ACTORS, random());
  const target = ranked(
    ACTORS.filter((actor) => actor !== source),
    random(),
  );
  const reciprocal = random() < 0.35;
  const both = [source, target].sort();
  const length = 120 + Math.floor(random() * 200);
  return {
    ...{ id, type, reciprocal, date, cameo: '040', goldstein: 1, promises: null, place: null, attribution: null },
    mode: ranked(modes, random()),
    sources: reciprocal ? both : [source],
    targets: reciprocal ? both : [target],
    roles: { [source]: 'GOV' },
    status: random() < 0.8 ? 'done' : 'planned',
    amounts: random() < 0.08 ? [{ value: Math.round(10 ** (3 + random() * 6)), currency: 'USD', text: 'a sum' }] : [],
    quantities: [],
    contexts: random() < 0.3 ? ['diplomacy', 'military'] : ['diplomacy'],
    evidence: [{ start: 0, end: Math.min(length, text.length) }],
    trigger: { start: 0, end: 12 },
    rule: 'generated subject > object',
  };
}

/** Words of a language, as many as are asked for. */
function words(language: 'en' | 'ar', count: number, random: () => number): string {
  const all = WORDS[language];
  return Array.from({ length: count }, () => all[Math.floor(random() * all.length)]).join(' ');
}

/** One of a list; the second is half as likely as the first, the third a third. */
function ranked<Each>(all: readonly Each[], chance: number): Each {
  const total = all.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0);
  return weighted(
    all.map((one, rank) => [one, 1 / (rank + 1) / total]),
    chance,
  );
}

function weighted<Each>(all: readonly [Each, number][], chance: number): Each {
  let left = chance;
  for (const [one, share] of all) {
    left -= share;
    if (left < 0) return one;
  }
  return (all.at(-1) as [Each, number])[0];
}
