import { EVENT_TYPES, type EventType } from '../model/event-types.ts';
import type { Cost, Item } from '../table/pages.ts';
import type { Placed } from '../table/read-stream.ts';
import { type EventRow, rowOfItem } from '../table/rows/event-row.ts';
import { listMonths } from '../table/rows/months.ts';
import type { Table } from '../table/table.ts';
import { daysOf } from './days.ts';
import { matches } from './matches.ts';
import type { Merged } from './merge.ts';
import { streamsOf, streamsOfMonth } from './plan.ts';
import type { Question } from './question.ts';
import { type Reading, readSection, type Section } from './section.ts';

/** Reads the rows of a question that names a pair, an actor, a type or days, in their order. */
export class RowReader {
  readonly #question: Question;
  readonly #reading: Reading<EventRow>;
  #listed: Promise<[string, EventType[]][]> | null = null;

  /**
   * @param cost is added to
   * @param mayRead whether another request may be made
   */
  constructor(table: Table, question: Question, cost: Cost, mayRead: () => boolean) {
    this.#question = question;
    this.#reading = { table, cost, mayRead, read: (item) => this.#asked(item) };
  }

  async read(section: Section): Promise<Merged<EventRow>> {
    if (section.from > section.to) return { items: [], stoppedAt: null };
    const streams = streamsOf(this.#question);
    return streams.length > 0 ? readSection(streams, section, this.#reading) : this.#monthByMonth(section);
  }

  /** A type's rows lie in partitions of a month each. */
  async #monthByMonth(section: Section): Promise<Merged<EventRow>> {
    const items: Placed<EventRow>[] = [];
    const months = (await this.#months()).filter(([month]) => month >= section.from.slice(0, 7) && month <= section.to);
    if (section.newestFirst) months.reverse();
    for (const [position, [month, types]] of months.entries()) {
      const streams = types.flatMap((type) => streamsOfMonth(this.#question, type, month));
      const read = await readSection(streams, { ...section, limit: section.limit - items.length }, this.#reading);
      items.push(...read.items);
      if (items.length >= section.limit || read.stoppedAt !== null) return { items, stoppedAt: read.stoppedAt };
      const next = months[position + 1]?.[0];
      if (next === undefined) break;
      // The first of a month comes before all rows of the month.
      if (!this.#reading.mayRead()) return { items, stoppedAt: `${section.newestFirst ? month : next}-01` };
    }
    return { items, stoppedAt: null };
  }

  /** The months in which there may be rows, the earliest first, each with the types of which there may be some. */
  async #months(): Promise<[string, EventType[]][]> {
    this.#listed ??= this.#listMonths();
    return [...(await this.#listed)];
  }

  async #listMonths(): Promise<[string, EventType[]][]> {
    const { type, since, until } = this.#question;
    const { table, cost } = this.#reading;
    const { from, to } = daysOf(since, until);
    const range = { from: from.slice(0, 7), to: to.slice(0, 7) };
    const types = type === undefined ? EVENT_TYPES : [type];
    const listed = await Promise.all(types.map((one) => listMonths(table, one, range, cost)));
    const pairs = types.flatMap((one, position) => (listed[position] ?? []).map((month) => ({ month, type: one })));
    return [...Map.groupBy(pairs, ({ month }) => month)]
      .map(([month, found]): [string, EventType[]] => [month, found.map((pair) => pair.type)])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  #asked(item: Item): EventRow | null {
    const row = rowOfItem(item);
    return matches(row, this.#question) ? row : null;
  }
}
