import { rowSort } from '../../table/indexes.ts';
import type { EventRow } from '../../table/rows/event-row.ts';
import type { Question } from '../question.ts';

type Asked = Partial<Omit<Question, 'order'>> & { order: Question['order'] };

/** The answer to a question, by going through all rows; written without any of the code that answers it. */
export function expectedRows(rows: EventRow[], asked: Asked): EventRow[] {
  const { between, actor: one, role = 'either', since = '0', until = '9', order } = asked;
  const found = rows.filter((row) => {
    const inRole =
      role === 'either' ? [row.source, row.target] : [row[role], ...(row.reciprocal ? [row.source, row.target] : [])];
    const equal = (['type', 'mode', 'status', 'language', 'coderVersion'] as const).every(
      (name) => asked[name] === undefined || asked[name] === row[name],
    );
    return (
      equal &&
      (between === undefined || (between.includes(row.source) && between.includes(row.target))) &&
      (one === undefined || inRole.includes(one)) &&
      (asked.context === undefined || row.contexts.includes(asked.context)) &&
      row.sortDate >= since &&
      row.sortDate.slice(0, until.length) <= until &&
      hasAmount(row, asked) &&
      wasPublished(row, asked)
    );
  });
  return found.sort((a, b) => (rowSort(a) < rowSort(b) === (order === 'oldest') ? -1 : 1));
}

function hasAmount({ amounts }: EventRow, { currency, minAmount = 0 }: Asked): boolean {
  const values = amounts.filter((amount) => amount.currency === currency).map(({ value }) => value);
  return currency === undefined || Math.max(...values, -1) >= minAmount;
}

/** A month or an interval lies in a range with any of its days. */
function wasPublished({ published }: EventRow, { publishedSince, publishedUntil }: Asked): boolean {
  if (publishedSince === undefined && publishedUntil === undefined) return true;
  const days: Record<string, [string, string]> = {
    '2015-09': ['2015-09-01', '2015-09-30'],
    '2015-12-30/2016-01-03': ['2015-12-30', '2016-01-03'],
  };
  if (published === null) return false;
  const [first, last] = days[published] ?? [published, published];
  return (
    last.slice(0, publishedSince?.length) >= (publishedSince ?? '') &&
    first.slice(0, publishedUntil?.length) <= (publishedUntil ?? '9')
  );
}
