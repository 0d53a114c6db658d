import type { Amount } from '../../lambdas/model/event.ts';
import { type EventRow, eventRowSchema } from '../../lambdas/table/rows/event-row.ts';
import type { Column } from '../output/table.ts';
import { referenceOf } from '../show/reference.ts';

const NUMBER = new Intl.NumberFormat('en');

/** `EGY – GBR` where both act alike, else `GBR → EGY`. */
export function pairOf({ source, target, reciprocal }: Pick<EventRow, 'source' | 'target' | 'reciprocal'>): string {
  return `${source} ${reciprocal ? '–' : '→'} ${target}`;
}

export function amountOf({ value, currency }: Pick<Amount, 'value' | 'currency'>): string {
  return `${currency} ${NUMBER.format(value)}`;
}

export function amountsOf({ amounts }: Pick<EventRow, 'amounts'>): string {
  return amounts.map(amountOf).join(', ');
}

/** The columns that a person wants to see first. */
export const EVENT_COLUMNS: Column<EventRow>[] = [
  { title: 'Pair', text: pairOf },
  { title: 'Type', text: ({ type, mode }) => `${type}/${mode}` },
  { title: 'Status', text: ({ status }) => status, optional: true },
  { title: 'Date', text: ({ date }) => date ?? '' },
  { title: 'Amount', text: amountsOf, align: 'right' },
  { title: 'Evidence', text: ({ evidenceText }) => evidenceText, flexible: true },
];

/** The same with what names an event to `show`, which only a table can. */
export const STORED_EVENT_COLUMNS: Column<EventRow>[] = EVENT_COLUMNS.toSpliced(-1, 0, {
  title: 'Event',
  text: referenceOf,
  optional: true,
});

/** The fields of a row in the order of CSV's columns. */
export const EVENT_FIELDS = Object.keys(eventRowSchema.shape) as (keyof EventRow & string)[];
