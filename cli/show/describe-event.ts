import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import { amountOf } from '../answers/event-columns.ts';
import { actorInWords, stateName } from './actor-names.ts';
import { dateInWords } from './date-words.ts';

/** What is said of something: a word for what is told, and what it is. Nothing is said of what is not known. */
export type Fact = [label: string, value: string];

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

const FILED_BY: Record<EventRow['sortDateFrom'], string> = {
  event: 'the first day of its date',
  article: 'the day of its article, for it has no date that could be filed',
  arrival: 'the day on which its article came in, for neither has a date',
};

/** All that the table says of an event, in plain words. @param rows its rows, one for each pair of actors */
export function describeEvent(rows: EventRow[]): Fact[] {
  const [row] = rows;
  if (row === undefined) return [];
  const facts: [string, string | null | string[]][] = [
    ['What', `${row.type}, ${row.mode.replaceAll('-', ' ')}: ${row.status}`],
    ['Who', rows.map(actorsOf)],
    ['Promises', row.promises],
    ['When', whenOf(row)],
    ['Filed under', `${row.sortDate}: ${FILED_BY[row.sortDateFrom]}`],
    ['Amount', row.amounts.map((amount) => `${amountOf(amount)} (“${amount.text}”)`)],
    ['Quantity', row.quantities.map(({ value, unit, text }) => `${NUMBER.format(value)} ${unit} (“${text}”)`)],
    ['Where', placeOf(row)],
    ['About', row.contexts.join(', ')],
    ['Said by', row.attribution ?? 'the reporter'],
    ['Codes', `CAMEO ${row.cameo}, Goldstein ${row.goldstein}`],
    ['Found by', `“${row.trigger.text}”`],
    ['Rule', `${row.rule}; coder version ${row.coderVersion}`],
    ['Event', `${row.articleId}:${row.eventId}`],
  ];
  return facts.flatMap(([label, value]) =>
    [value ?? []]
      .flat()
      .filter((text) => text !== '')
      .map((text): Fact => [label, text]),
  );
}

function actorsOf({ source, target, reciprocal, roles }: EventRow): string {
  const [one, other] = [source, target].map((code) => actorInWords(code, roles[code]));
  return reciprocal ? `${one} and ${other}, together` : `${one} → ${other}`;
}

function whenOf({ date }: EventRow): string {
  if (date === null) return 'not said';
  const words = dateInWords(date);
  return words === date ? date : `${words} (${date})`;
}

function placeOf({ place }: EventRow): string | null {
  if (place === null) return null;
  const country = place.country === null ? null : (stateName(place.country) ?? place.country);
  return country === null || country === place.name ? place.name : `${place.name}, ${country}`;
}
