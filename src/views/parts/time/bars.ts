import type { Article } from '../../../archive/archive.ts';
import { timeIndex, timeKey, type TimeUnit } from '../../base/time-key.ts';
import { divideByTime } from './time-scale.ts';
import type { Words } from '../../words/words.ts';

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
  readonly unit: TimeUnit;
  /** The labels at the ends of the axis; the same where there is one bar. */
  readonly first: string;
  readonly last: string;
  /** The highest count of what is drawn, for the scale. */
  readonly most: number;
  /** Empty where nothing is dated precisely enough. */
  readonly bars: readonly Bar[];
  /** Whether articles and times are both drawn. */
  readonly legend: boolean;
  /** "Two more articles are not dated so precisely", where some are in no bar. */
  readonly note?: string;
}

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
 * Draws articles over time, in the unit that suits them (see time-scale.ts).
 *
 * @param articles oldest first
 */
export function makeBars(articles: readonly Article[], words: Words, options: BarsOptions = {}): BarsView {
  const { within, timesOf } = options;
  const { unit, groups, outside } = divideByTime(
    articles,
    within ? (within.length === 4 ? 'month' : 'day') : undefined,
  );
  const [from, to] = within ? ends(within) : [Math.min(...groups.keys()), Math.max(...groups.keys())];
  const bars: Bar[] = [];
  for (let index = from; index <= to; index += 1) {
    const members = groups.get(index) ?? [];
    const key = timeKey(unit, index);
    const times = timesOf && members.reduce((sum, article) => sum + timesOf(article), 0);
    bars.push({
      label: words.period(key),
      href: members.length > 0 ? options.hrefOf?.(key, members) : undefined,
      count: members.length,
      countText: words.articles(members.length),
      ...(times !== undefined && { times, timesText: words.mentioned(times) }),
    });
  }
  const isTwofold = bars.length > 1 && bars.some(({ count, times = 0 }) => times > count);
  const first = bars.at(0)?.label ?? '';
  const last = bars.at(-1)?.label ?? '';
  return {
    caption: bars.length > 0 ? words.bars(unit, first, last) : '',
    unit,
    first,
    last,
    most: Math.max(0, ...bars.map(({ count, times = 0 }) => (isTwofold ? Math.max(count, times) : count))),
    bars,
    legend: isTwofold,
    note: outside.length > 0 ? words.outsideBars(outside.length) : undefined,
  };
}

/** The first and last month of a year, or day of a month, by their index. */
function ends(within: string): [number, number] {
  if (within.length === 4) return [Number(within) * 12, Number(within) * 12 + 11];
  const [year = 0, month = 0] = within.split('-').map(Number);
  const first = timeIndex('day', `${within}-01`);
  return [first, first + daysIn(year, month) - 1];
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
