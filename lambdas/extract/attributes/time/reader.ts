import { type DayCount, mondayOf } from '../calendar.ts';
import type { TimePart, TimeUnit, TimeWord } from '../lexicon.ts';
import { numberAt } from '../number-words.ts';
import type { Piece } from '../scan.ts';
import { ago, counted, partOf, rolling, seasonOf, unitAt } from './parts.ts';
import { dayPoint, firstDay, ofDays, type Period, point } from './period.ts';
import {
  both,
  type DateParts,
  type Readings,
  recurring,
  resolveDate,
  resolveRange,
  resolveWeekday,
} from './resolve.ts';

/** What was read from a piece on. */
export interface Atom {
  /** The piece after its last one. */
  next: number;
  readings: Readings;
  /** The words name no end of their own: in the coming days. */
  open?: boolean;
  /** Where it is a date that may lend its year and month to another, or take them from it. */
  parts?: DateParts;
  step?: number | null;
}

type Is = TimeWord['is'];
const DASHES = '-–—';

/** Reads expressions of time from the pieces of one text. It knows the kinds of words, not the words. */
export class TimeReader {
  readonly pieces: readonly Piece[];
  readonly published: DayCount | null;

  constructor(pieces: readonly Piece[], published: DayCount | null) {
    this.pieces = pieces;
    this.published = published;
  }

  time(at: number): TimeWord | undefined {
    return this.pieces[at]?.word?.time;
  }

  is(at: number, kind: Is): boolean {
    return this.time(at)?.is === kind;
  }

  mark(at: number, marks: string): boolean {
    const piece = this.pieces[at];
    return piece?.kind === 'mark' && marks.includes(piece.text);
  }

  skip(at: number, ...kinds: Is[]): number {
    const kind = this.time(at)?.is;
    return kind && kinds.includes(kind) ? at + 1 : at;
  }

  /** An expression without the words that open or bound it (since, until). */
  atom(at: number): Atom | null {
    return this.share(at) ?? this.plain(at);
  }

  private plain(at: number): Atom | null {
    return (
      this.dated(at) ??
      this.dayNamed(at) ??
      this.countedPart(at) ??
      this.unitPhrase(at) ??
      this.decade(at) ??
      this.yearAlone(at)
    );
  }

  /** Early 2018, the end of June, mid-May, later this month. */
  private share(at: number): Atom | null {
    const from = this.skip(at, 'the');
    const word = this.time(from);
    if (word?.is !== 'part') return null;
    let inner = from + 1;
    if (this.mark(inner, '-')) inner++;
    inner = this.skip(this.skip(inner, 'of', 'in'), 'the');
    const whole = this.plain(inner) ?? this.bareUnit(inner, word.part);
    if (!whole || whole.open) return null;
    const { past, future } = whole.readings;
    return {
      next: whole.next,
      readings: { past: partOf(past, word.part, this.published), future: partOf(future, word.part, this.published) },
    };
  }

  /** The unit that is going on, when a part of it is named: the end of the year, earlier in the week. */
  private bareUnit(at: number, part: TimePart): Atom | null {
    const word = this.time(at);
    if (word?.is !== 'unit' || word.plural || word.count || this.published === null) return null;
    const definite = this.pieces[at]?.definite || this.is(at - 1, 'the');
    if (!definite || word.unit === 'hour' || word.unit === 'day' || word.unit === 'period' || word.unit === 'weekend')
      return null;
    if (part === 'middle' && word.unit === 'week') return null;
    const period = unitAt(word.unit, this.published, 0);
    return period && { next: at + 1, readings: both(period) };
  }

  /** Dates of the calendar, with a weekday before them or not, and the same date in another calendar behind them. */
  private dated(at: number): Atom | null {
    let from = at;
    if (this.is(from, 'unit') && this.is(from + 1, 'weekday')) from++;
    let begun = from;
    if (this.is(from, 'weekday')) {
      begun = from + 1;
      if (this.is(begun, 'relative')) begun++;
      if (this.mark(begun, ',،.(')) begun++;
      begun = this.skip(begun, 'in', 'the', 'same');
    }
    const date = this.date(begun);
    if (!date) return null;
    if (begun > from && !date.parts?.day) return null;
    let same = date.next;
    if (this.mark(same, '(،,')) same++;
    const opened = this.is(same, 'same') ? same + 1 : same > date.next && this.mark(date.next, '(') ? same : -1;
    if (opened < 0) return date;
    const partner = this.date(this.is(opened, 'weekday') ? opened + 1 : opened);
    if (!partner?.parts || partner.parts.hijri === date.parts?.hijri) return date;
    let next = partner.next;
    if (this.mark(date.next, '(') && this.mark(next, ')')) next++;
    return { ...(partner.parts.hijri ? date : partner), next };
  }

  private date(at: number): Atom | null {
    return this.numeric(at) ?? this.dayMonth(at) ?? this.monthDay(at);
  }

  private finish(parts: DateParts, next: number, step: number | null): Atom | null {
    const readings = resolveDate(parts, this.published, step);
    return readings && { next, readings, parts, step };
  }

  /** A whole number in digits, or null. */
  private integer(at: number): number | null {
    const piece = this.pieces[at];
    return piece?.kind === 'number' && piece.plain && piece.text.length <= 4 ? Number(piece.text) : null;
  }

  /** A number that is not part of a longer one or of a name: not of `COVID-19`, `F-16`, `350-2012`. */
  private free(at: number): boolean {
    const piece = this.pieces[at];
    if (!piece || piece.space) return true;
    const before = this.pieces[at - 1];
    if (!before || before.kind === 'word') return before?.definite !== false || before.end - before.start <= 2;
    if (before.kind === 'number') return false;
    if (
      before.text === '.' ||
      before.text === ',' ||
      before.text === ':' ||
      before.text === '+' ||
      before.text === '$'
    ) {
      return this.pieces[at - 2]?.kind !== 'number' && before.text !== '$' && before.text !== '+';
    }
    return (
      !(DASHES.includes(before.text) || before.text === '/') || before.space || this.pieces[at - 2]?.kind === 'mark'
    );
  }

  /** 2016-01-12, 12/1/2016, 17-10-1436هـ. Where day and month may be either, the reading nearer to the publication. */
  private numeric(at: number): Atom | null {
    const [a, b, c] = [this.integer(at), this.integer(at + 2), this.integer(at + 4)];
    if (a === null || b === null || c === null || !this.free(at)) return null;
    const sign = this.pieces[at + 1];
    if (sign?.kind !== 'mark' || !'/-.–'.includes(sign.text) || this.pieces[at + 3]?.text !== sign.text) return null;
    if (this.mark(at + 5, sign.text) && !this.pieces[at + 6]?.space && this.integer(at + 6) !== null) return null;
    let next = at + 5;
    const era = this.time(next);
    if (era?.is === 'era') next++;
    const yearFirst = (this.pieces[at]?.text.length ?? 0) === 4;
    const year = yearFirst ? a : c;
    if (year < 1000 || (yearFirst ? this.pieces[at] : this.pieces[at + 4])?.text.length !== 4) return null;
    const hijri = era?.is === 'era' ? era.hijri : year < 1600;
    const [first, second] = yearFirst ? [c, b] : [a, b];
    const readings = [[first, second], ...(yearFirst || hijri ? [] : [[second, first]])].flatMap(
      ([day = 0, month = 0]) => {
        const atom = month > 12 || day < 1 ? null : this.finish({ year, month, day, lastDay: 0, hijri }, next, null);
        return atom ? [atom] : [];
      },
    );
    if (this.published === null) return readings[0] ?? null;
    const far = ({ readings: { past } }: Atom): number =>
      past.from ? Math.abs(firstDay(past.from) - (this.published ?? 0)) : 0;
    return readings.sort((x, y) => far(x) - far(y))[0] ?? null;
  }

  /** A day of a month: digits, digits with an ending, or an ordinal. */
  private day(at: number): { day: number; next: number } | null {
    const from = this.skip(at, 'the');
    const digits = this.integer(from);
    if (digits !== null) {
      if (digits < 1 || digits > 31 || !(this.free(from) || from > at)) return null;
      const suffix = this.is(from + 1, 'suffix') && !this.pieces[from + 1]?.space;
      return { day: digits, next: suffix ? from + 2 : from + 1 };
    }
    if (!this.pieces[from]?.word?.number) return null;
    const number = numberAt(this.pieces, from);
    const named = number?.ordinal || (number && this.pieces[from]?.definite);
    return number && named && number.value <= 31 ? { day: number.value, next: number.next } : null;
  }

  /** The second day of a range within a month: 12-13, 4 to 15, `12 و13`; neighbours only where they are joined by and. */
  private otherDay(at: number, first: number): { day: number; next: number } | null {
    const join = this.pieces[at];
    if (!join) return null;
    const joined = join.and || join.word?.number?.is === 'and';
    const ranged = this.is(at, 'to') || this.mark(at, `${DASHES}/`);
    if (!joined && !ranged) return null;
    const from = join.and && !ranged ? at : at + 1;
    const digits = this.integer(from);
    const other =
      digits !== null && digits >= 1 && digits <= 31
        ? { day: digits, next: this.afterSuffix(from + 1) }
        : this.day(from);
    if (!other || other.day <= first || (joined && !ranged && other.day !== first + 1)) return null;
    return other;
  }

  private afterSuffix(at: number): number {
    return this.is(at, 'suffix') && !this.pieces[at]?.space ? at + 1 : at;
  }

  /** A month, by one name or by two (`يوليو (تموز)`, `تشرين الأول/أكتوبر`). */
  private month(at: number): { month: number; hijri: boolean; weak: boolean; next: number } | null {
    let from = this.skip(at, 'the');
    const unit = this.time(from);
    const named = unit?.is === 'unit' && unit.unit === 'month';
    if (named) from = this.skip(from + 1, 'of');
    const word = this.time(from);
    if (word?.is !== 'month') return null;
    let next = from + 1;
    const sign = this.mark(next, '(/-–') ? next + 1 : next;
    const twin = this.time(sign);
    if (twin?.is === 'month' && twin.month === word.month && Boolean(twin.hijri) === Boolean(word.hijri)) {
      next = sign + 1;
      if (this.mark(sign - 1, '(') && this.mark(next, ')')) next++;
    }
    return {
      month: word.month,
      hijri: word.hijri === true,
      weak: word.weak === true && !named && next === from + 1,
      next,
    };
  }

  /** The year behind a month: 2015, `من عام 2015`, `1436هـ`, last year. */
  private year(at: number): { year: number | null; hijri: boolean | null; next: number } | null {
    let from = at;
    if (this.mark(from, ',،')) from++;
    from = this.skip(this.skip(from, 'of', 'in'), 'the');
    const unit = this.time(from);
    const named = unit?.is === 'unit' && unit.unit === 'year' && !unit.plural;
    const value = this.integer(named ? from + 1 : from);
    if (value !== null && value >= 1000 && value < 2200 && !this.pieces[named ? from + 1 : from]?.prefix) {
      const next = named ? from + 2 : from + 1;
      const era = this.time(next);
      if (
        this.mark(next, DASHES) &&
        !this.pieces[next]?.space &&
        this.integer(next + 1) !== null &&
        !named &&
        at === from
      ) {
        const other = this.integer(next + 1) ?? 0;
        if (other > 31 && other < 1000) return null;
      }
      if (era?.is === 'era') return { year: value, hijri: era.hijri, next: next + 1 };
      return { year: value, hijri: null, next };
    }
    if (this.published === null) return null;
    const step = this.yearStep(from);
    return step && { year: (dayPoint(this.published).year ?? 0) + step.step, hijri: false, next: step.next };
  }

  private yearStep(at: number): { step: number; next: number } | null {
    const [first, second] = [this.time(at), this.time(at + 1)];
    if (
      first?.is === 'relative' &&
      second?.is === 'unit' &&
      second.unit === 'year' &&
      !second.plural &&
      first.place === 'before'
    ) {
      return { step: first.step, next: at + 2 };
    }
    if (
      first?.is === 'unit' &&
      first.unit === 'year' &&
      !first.plural &&
      second?.is === 'relative' &&
      second.place === 'after'
    ) {
      return { step: second.step, next: at + 2 };
    }
    return null;
  }

  private dayMonth(at: number): Atom | null {
    const first = this.day(at);
    if (!first) return null;
    const second = this.otherDay(first.next, first.day);
    const month = this.month(this.skip(second?.next ?? first.next, 'of'));
    return month && this.withYear(first.day, second?.day ?? 0, month, month.next);
  }

  private monthDay(at: number): Atom | null {
    const before = this.time(at);
    let from = at;
    let step: number | null = null;
    if (before?.is === 'relative' && before.place === 'before') {
      step = before.step;
      from++;
    }
    const month = this.month(from);
    if (!month) return null;
    const first = month.hijri ? null : this.day(this.mark(month.next, ',') ? -1 : month.next);
    if (first && !this.is(first.next, 'month') && this.pieces[month.next]?.and !== true) {
      const second = this.otherDay(first.next, first.day);
      const day = second && this.month(this.skip(second.next, 'of')) ? null : second;
      return this.withYear(first.day, day?.day ?? 0, month, day?.next ?? first.next, step);
    }
    const tail = this.year(month.next);
    const after = this.time(month.next);
    const told = tail || (after?.is === 'relative' && after.place === 'after') || step !== null;
    if (month.weak && !told && !this.licensed(at)) return null;
    if (!told && month.weak === false && this.isName(at, month.next)) return null;
    return this.withYear(0, 0, month, month.next, step);
  }

  private withYear(
    day: number,
    lastDay: number,
    month: { month: number; hijri: boolean },
    at: number,
    before: number | null = null,
  ): Atom | null {
    const year = this.year(at);
    const after = this.time(at);
    let next = year?.next ?? at;
    let step = before;
    if (!year && after?.is === 'relative' && after.place === 'after') {
      step = after.step;
      next = at + 1;
    }
    const hijri = year?.hijri ?? month.hijri;
    if (hijri !== month.hijri && year?.year !== undefined && month.hijri) return null;
    return this.finish({ year: year?.year ?? null, month: month.month, day, lastDay, hijri: month.hijri }, next, step);
  }

  /** Whether what stands before a word shows that it is a time: in, since, last, `شهر`. */
  private licensed(at: number): boolean {
    if (this.pieces[at]?.prefix) return true;
    const before = this.time(at - 1)?.is;
    return before !== undefined && before !== 'the' && before !== 'to' && before !== 'daypart' && before !== 'suffix';
  }

  /** `April Ryan`: a capitalised word that no preposition makes a time, before another. */
  private isName(at: number, next: number): boolean {
    const after = this.pieces[next];
    return !this.licensed(at) && after?.kind === 'word' && after.capital && !after.word && !this.is(at - 1, 'the');
  }

  /** Today, on Tuesday, Friday last week. */
  private dayNamed(at: number): Atom | null {
    let from = this.skip(at, 'daypart');
    const unit = this.time(from);
    if (unit?.is === 'unit' && unit.unit === 'day' && !unit.plural) from++;
    const before = this.time(from);
    let step: number | null = null;
    if (before?.is === 'relative' && before.place === 'before' && this.is(from + 1, 'weekday')) {
      step = before.step;
      from++;
    }
    const word = this.time(from);
    if (word?.is === 'day') return this.relativeDay(from, word.offset, word.weak === true && !this.licensed(from));
    if (word?.is !== 'weekday' || this.published === null || this.is(at - 1, 'every')) return null;
    if (word.weak) return null;
    let next = from + 1;
    const after = this.time(next);
    if (after?.is === 'relative' && after.place === 'after') {
      step = after.step;
      next++;
    }
    next = this.skip(next, 'daypart');
    const week = this.weekStep(this.skip(next, 'of'));
    if (week) {
      const day = mondayOf(this.published) + 7 * week.step + word.weekday - 1;
      return { next: week.next, readings: both(ofDays(day, day)) };
    }
    return { next, readings: resolveWeekday(word.weekday, this.published, step) };
  }

  private weekStep(at: number): { step: number; next: number } | null {
    const [first, second] = [this.time(at), this.time(at + 1)];
    if (first?.is === 'relative' && first.place === 'before' && second?.is === 'unit' && second.unit === 'week') {
      return { step: first.step, next: at + 2 };
    }
    if (first?.is === 'unit' && first.unit === 'week' && second?.is === 'relative' && second.place === 'after') {
      return { step: second.step, next: at + 2 };
    }
    return null;
  }

  private relativeDay(at: number, offset: number, unsure: boolean): Atom | null {
    if (this.published === null || unsure) return null;
    const after = this.pieces[at + 1];
    if (offset === 0 && after?.definite && after.word?.number?.is === 'ordinal') return null;
    let next = at + 1;
    if (this.is(next, 'unit') && this.is(next + 1, 'weekday')) next++;
    if (this.is(next, 'weekday')) next++;
    next = this.skip(next, 'daypart');
    const day = this.published + offset;
    return { next, readings: both(ofDays(day, day)) };
  }

  /** The first three months of 2015, `النصف الأول من العام الجاري`, the third quarter, the last week of May. */
  private countedPart(at: number): Atom | null {
    let from = this.skip(at, 'the');
    let ordinal = 0;
    let count = 0;
    const readModifier = (): boolean => {
      const word = this.time(from);
      const number = this.pieces[from]?.word?.number ?? (this.pieces[from]?.kind === 'number' ? true : undefined);
      if (!number) {
        if (word?.is === 'relative' && word.step === -1 && word.place === 'before' && ordinal === 0) {
          ordinal = -1;
          from++;
          return true;
        }
        return false;
      }
      const reading = numberAt(this.pieces, from);
      if (!reading || reading.value > 31 || this.is(from, 'unit')) return false;
      const suffixed = this.is(reading.next, 'suffix') && !this.pieces[reading.next]?.space;
      if (reading.ordinal || suffixed) ordinal = reading.value;
      else count = reading.value;
      from = suffixed ? reading.next + 1 : reading.next;
      return true;
    };
    while (readModifier());
    const word = this.time(from);
    if (word?.is !== 'unit') return null;
    const unit: TimeUnit = word.unit;
    if (word.count) count = word.count;
    from++;
    while (ordinal === 0 || count === 0) if (!readModifier()) break;
    if (ordinal === 0 || unit === 'year' || unit === 'period' || unit === 'hour' || unit === 'decade') return null;
    const inner = this.skip(this.skip(from, 'of', 'in'), 'the');
    const whole = this.plain(inner) ?? (this.is(from, 'of') ? this.bareUnit(inner, 'start') : null);
    if (whole && !whole.open) {
      const past = counted(whole.readings.past, unit, ordinal, count || 1);
      const future = counted(whole.readings.future, unit, ordinal, count || 1);
      if (past && future) return { next: whole.next, readings: { past, future } };
    }
    if ((unit !== 'quarter' && unit !== 'half') || ordinal < 0 || this.published === null) return null;
    if (unit === 'half' || this.is(from, 'of')) return null;
    const readings = recurring(
      (year) => counted({ from: point(year), to: point(year) }, unit, ordinal, 1),
      this.published,
      false,
      null,
    );
    return readings && { next: from, readings };
  }

  /** Last week, the past two years, two days ago, `الأشهر الثلاثة الماضية`, `قبل يومين`, last summer, `عام 2012`. */
  private unitPhrase(at: number): Atom | null {
    let from = at;
    let back = false;
    const opening = this.time(from);
    if (opening?.is === 'ago' && opening.side === 'before') {
      back = true;
      from++;
    }
    const article = this.is(from, 'the');
    from = this.skip(from, 'the');
    let step: number | null = null;
    let rolls = false;
    let open = false;
    let count = 0;
    const relative = (place: 'before' | 'after'): boolean => {
      const word = this.time(from);
      if (word?.is !== 'relative' || word.place !== place || step !== null) return false;
      step = word.step;
      rolls = word.rolls === 'always' || (word.rolls === 'article' && article);
      open ||= word.vague === true;
      from++;
      return true;
    };
    const number = (): boolean => {
      const piece = this.pieces[from];
      if (!piece || count > 0) return false;
      if (piece.word?.number?.is === 'few') {
        open = true;
        from++;
        return true;
      }
      if (piece.kind !== 'number' && (!piece.word?.number || this.is(from, 'unit'))) return false;
      const reading = numberAt(this.pieces, from);
      if (!reading || reading.ordinal || reading.value <= 0 || reading.value > 999 || !Number.isInteger(reading.value))
        return false;
      count = reading.value;
      from = reading.next;
      return true;
    };
    for (let tries = 0; tries < 3 && (relative('before') || number()); tries++);
    const counting = count > 0 || open;
    const word = this.time(from);
    if (word?.is === 'season' && !counting) return this.season(from, step, at);
    if (word?.is !== 'unit') return null;
    const { unit } = word;
    const definite = this.pieces[from]?.definite === true;
    const core = from;
    from++;
    if (word.count) count = word.count;
    for (let tries = 0; tries < 3 && ((definite && !counting && number()) || relative('after')); tries++);
    if (this.published === null) return null;
    const after = this.time(from);
    if (after?.is === 'ago' && after.side === 'after' && step === null) {
      back = true;
      from++;
    } else if (back && (definite || step !== null || this.is(from, 'month') || (this.integer(from) ?? 0) > 999)) {
      return null;
    }
    if (back) {
      if (open || (word.plural && count === 0)) return this.openBack(from);
      const period = ago(unit, this.published, count || 1);
      return period && { next: from, readings: both(period) };
    }
    if (step === null) return null;
    if (step === 0) return this.stepped(unit, 0, from, word.plural === true || count > 0);
    if (open || unit === 'period' || (word.plural && count === 0))
      return step < 0 ? this.openBack(from) : this.openAhead(from);
    if (count > 0 || (rolls && unit !== 'weekend' && unit !== 'day')) {
      const period = rolling(unit, this.published, step, count || 1);
      return period && { next: from, readings: both(period) };
    }
    if (unit === 'hour' || (unit === 'day' && core > at)) return null;
    return this.stepped(unit, step, from, false);
  }

  private stepped(unit: TimeUnit, step: number, next: number, none: boolean): Atom | null {
    const skipped = unit === 'hour' || unit === 'period' || unit === 'day';
    const period = none || skipped || this.published === null ? null : unitAt(unit, this.published, step);
    return period && { next, readings: both(period) };
  }

  private openBack(next: number): Atom | null {
    if (this.published === null) return null;
    return { next, open: true, readings: both({ from: null, to: dayPoint(this.published) }) };
  }

  private openAhead(next: number): Atom | null {
    if (this.published === null) return null;
    return { next, open: true, readings: both({ from: dayPoint(this.published), to: null }) };
  }

  /** Last summer, the summer of 2015, `الصيف الماضي`. A season alone may be anything: it is none. */
  private season(at: number, before: number | null, _start: number): Atom | null {
    const word = this.time(at);
    if (word?.is !== 'season') return null;
    let next = at + 1;
    let step = before;
    const year = this.year(next);
    if (year?.year) return { next: year.next, readings: both(seasonOf(word.season, year.year)) };
    const after = this.time(next);
    if (after?.is === 'relative' && after.place === 'after') {
      step = after.step;
      next++;
    }
    if (step === null || this.published === null) return null;
    const readings = recurring((at) => seasonOf(word.season, at), this.published, false, step);
    return readings && { next, readings };
  }

  /** The 1990s, `التسعينيات`. */
  private decade(at: number): Atom | null {
    const from = this.skip(at, 'the');
    const word = this.time(from);
    const span = (year: number): Period => ({ from: point(year), to: point(year + 9) });
    if (word?.is === 'decade') return { next: from + 1, readings: both(span(word.year)) };
    const year = this.integer(from);
    if (year === null || year % 10 !== 0 || year < 1000) return null;
    const quote = this.mark(from + 1, "'’") ? from + 2 : from + 1;
    const plural = this.pieces[quote];
    if (plural?.kind !== 'word' || plural.space || plural.end - plural.start !== 1 || plural.word) return null;
    return { next: quote + 1, readings: both(span(year)) };
  }

  /** A year: `عام 2012`, the year 2012; digits alone only behind a word that shows a time, for any number may be any. */
  yearAlone(at: number, licensed = this.licensed(at)): Atom | null {
    const from = this.skip(at, 'the');
    const unit = this.time(from);
    const named = unit?.is === 'unit' && unit.unit === 'year' && !unit.plural;
    const digits = named ? from + 1 : from;
    const value = this.integer(digits);
    if (value === null || !this.free(digits)) return null;
    let next = digits + 1;
    const era = this.time(next);
    if (era?.is === 'era') next++;
    const hijri = era?.is === 'era' ? era.hijri : named && value >= 1300 && value < 1500;
    if (named || era?.is === 'era') {
      if (value < 600 || value > 2200) return null;
    } else if (value < 1900 || value > 2100 || !licensed || !this.endsPhrase(next)) return null;
    const other = this.mark(next, `${DASHES}/`) ? this.integer(next + 1) : null;
    if (other !== null && other > value && other <= value + 60) {
      const parts = { year: value, month: 0, day: 0, lastDay: 0, hijri };
      const end = this.is(next + 2, 'era') ? next + 3 : next + 2;
      const readings = resolveRange(parts, { ...parts, year: other }, this.published, null);
      return readings && { next: end, readings };
    }
    return this.finish({ year: value, month: 0, day: 0, lastDay: 0, hijri }, next, null);
  }

  /** Whether nothing follows a bare number that it could count. */
  private endsPhrase(at: number): boolean {
    const piece = this.pieces[at];
    if (piece?.kind !== 'word') return !this.mark(at, '%٪:°');
    return piece.capital || piece.and || piece.prefix || piece.word !== null;
  }
}
