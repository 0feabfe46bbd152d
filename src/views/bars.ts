import type { Article } from '../archive/archive.ts';
import { dayOf, type EdtfDate, monthOf, yearOf } from '../schema/date.ts';
import type { Words } from './words.ts';

/** One bar, or one row of the table that says the same. */
export interface Bar {
  /** "2018", "June 2018", "19 June 2018", "the 1920s". */
  readonly label: string;
  /** Its front, where it has one; a gap (count 0) has none. */
  readonly href?: string;
  /** Of articles. */
  readonly count: number;
  /** "three articles" */
  readonly countText: string;
  /** How often its articles name that which they are listed for, where that is counted, and "named nine times". */
  readonly times?: number;
  readonly timesText?: string;
}

/** Articles over time: evenly spaced bars with the gaps filled, about 80 at most. */
export interface BarsView {
  /** What the picture shows, for its caption or accessible name: "Articles a month, June 2018 to May 2019". */
  readonly caption: string;
  readonly unit: BarUnit;
  /** The labels at the ends of the axis; the same where there is one bar. */
  readonly first: string;
  readonly last: string;
  /** The highest count of what is drawn, for the scale. */
  readonly most: number;
  /** Empty where nothing is dated precisely enough. */
  readonly bars: readonly Bar[];
  /** What the two sorts of bars are, where articles and times are both drawn. */
  readonly legend?: string;
  /** "Two more articles are not dated so precisely", where some are in no bar. */
  readonly note?: string;
}

export type BarUnit = 'day' | 'month' | 'year' | 'decade' | 'century';

const mostBars = 80;
const millisecondsOfDay = 86_400_000;

/** A way to number the days, months, … of the calendar one after another. */
interface Scale {
  readonly unit: BarUnit;
  readonly indexOf: (date: EdtfDate) => number | undefined;
  readonly keyOf: (index: number) => string;
}

const pad = (number: number, length: number) => `${number}`.padStart(length, '0');
const yearNumber = (date: EdtfDate) => Number(date.earliest.slice(0, 4));
const sameUpTo = (date: EdtfDate, digits: number) =>
  date.precision !== 'undated' && date.earliest.slice(0, digits) === date.latest.slice(0, digits);

const scales: readonly Scale[] = [
  {
    unit: 'day',
    indexOf: (date) =>
      dayOf(date) ? Date.parse(`${date.earliest}T00:00:00Z`) / millisecondsOfDay : undefined,
    keyOf: (index) => new Date(index * millisecondsOfDay).toISOString().slice(0, 10),
  },
  {
    unit: 'month',
    indexOf: (date) =>
      monthOf(date) ? yearNumber(date) * 12 + Number(date.earliest.slice(5, 7)) - 1 : undefined,
    keyOf: (index) => `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`,
  },
  {
    unit: 'year',
    indexOf: (date) => (yearOf(date) ? yearNumber(date) : undefined),
    keyOf: (index) => pad(index, 4),
  },
  {
    unit: 'decade',
    indexOf: (date) => (sameUpTo(date, 3) ? Math.floor(yearNumber(date) / 10) : undefined),
    keyOf: (index) => `${pad(index, 3)}X`,
  },
  {
    unit: 'century',
    indexOf: (date) => (sameUpTo(date, 2) ? Math.floor(yearNumber(date) / 100) : undefined),
    keyOf: (index) => `${pad(index, 2)}XX`,
  },
];

export interface BarsOptions {
  /**
   * Where a bar leads.
   *
   * @param key `2018-06-19`, `2018-06`, `2018`, `201X` or `20XX`
   * @param articles those of the bar, oldest first, at least one
   */
  readonly hrefOf?: (key: string, articles: readonly Article[]) => string | undefined;
  /** How often an article names that which it is listed for. */
  readonly timesOf?: (article: Article) => number;
  /** A year or month whose months or days are all shown, with articles or without. */
  readonly within?: string;
}

/**
 * Draws articles over time: by the finest of day, month, year, decade and century that needs 80 bars at most and
 * into which every article with a year is dated precisely enough.
 *
 * @param articles oldest first
 */
export function makeBars(articles: readonly Article[], words: Words, options: BarsOptions = {}): BarsView {
  const { within, timesOf } = options;
  const scale = within ? scales[within.length === 4 ? 1 : 0]! : scaleFor(articles);
  const groups = Map.groupBy(articles, ({ data }) => scale.indexOf(data.date));
  const outside = groups.get(undefined)?.length ?? 0;
  groups.delete(undefined);
  const indices = [...groups.keys()] as number[];
  const [from, to] = within ? ends(within) : [Math.min(...indices), Math.max(...indices)];
  const bars: Bar[] = [];
  for (let index = from; index <= to; index += 1) {
    const members = groups.get(index) ?? [];
    const key = scale.keyOf(index);
    const times = timesOf && members.reduce((sum, article) => sum + timesOf(article), 0);
    bars.push({
      label: words.period(key),
      href: members.length > 0 ? options.hrefOf?.(key, members) : undefined,
      count: members.length,
      countText: words.articles(members.length),
      ...(times !== undefined && { times, timesText: words.named(times) }),
    });
  }
  const isTwofold = bars.length > 1 && bars.some(({ count, times = 0 }) => times > count);
  const first = bars.at(0)?.label ?? '';
  const last = bars.at(-1)?.label ?? '';
  return {
    caption: bars.length > 0 ? words.bars(scale.unit, first, last) : '',
    unit: scale.unit,
    first,
    last,
    most: Math.max(0, ...bars.map(({ count, times = 0 }) => (isTwofold ? Math.max(count, times) : count))),
    bars,
    ...(isTwofold && { legend: words.barsLegend }),
    note: outside > 0 ? words.outsideBars(outside) : undefined,
  };
}

function scaleFor(articles: readonly Article[]): Scale {
  const [, , years, decades, centuries] = scales as [Scale, Scale, Scale, Scale, Scale];
  const dates = articles.map(({ data }) => data.date);
  const least = [years, decades].find(({ indexOf }) => dates.some((date) => indexOf(date) !== undefined));
  if (!least) return centuries;
  const dated = dates.filter((date) => least.indexOf(date) !== undefined);
  return scales.find((scale) => fits(scale, dated)) ?? centuries;
}

function fits({ indexOf }: Scale, dates: readonly EdtfDate[]): boolean {
  let from = Infinity;
  let to = -Infinity;
  for (const date of dates) {
    const index = indexOf(date);
    if (index === undefined) return false;
    from = Math.min(from, index);
    to = Math.max(to, index);
  }
  return to - from < mostBars;
}

/** The first and last month of a year, or day of a month, by their index. */
function ends(within: string): [number, number] {
  if (within.length === 4) return [Number(within) * 12, Number(within) * 12 + 11];
  const [year = 0, month = 0] = within.split('-').map(Number);
  const first = Date.parse(`${within}-01T00:00:00Z`) / millisecondsOfDay;
  return [first, first + daysIn(year, month) - 1];
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
