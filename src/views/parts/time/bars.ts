import type { Article } from '../../../archive/archive.ts';
import { timeIndex, timeKey, type TimeUnit } from '../../../shared/base/time-key.ts';
import { divideByTime } from './time-scale.ts';
import type { Words } from '../../../shared/words/words.ts';

/** One bar of the chart, and one row of its table. */
export interface Bar {
  /** "2018", "June 2018", "19 June 2018", "the 1920s" */
  readonly label: string;
  /** Undefined for an empty bar. */
  readonly href?: string;
  /** The number of articles. */
  readonly count: number;
  /** "3 articles" */
  readonly countText: string;
  /** The number of mentions of the list’s subject; undefined if they are not counted. */
  readonly times?: number;
  /** "3 articles, mentioned 9 times" */
  readonly countsText: string;
}

/** A bar chart of articles over time, without gaps in the axis; about 80 bars at most. */
export interface BarsView {
  /** The caption or accessible name: "Articles per month, June 2018 to May 2019". */
  readonly caption: string;
  readonly unit: TimeUnit;
  /** The labels of the first and the last bar, at the ends of the axis. */
  readonly first: string;
  readonly last: string;
  /** The highest value drawn, for the scale. */
  readonly maxValue: number;
  readonly maxText: string;
  /** Empty if no article is dated precisely enough. */
  readonly bars: readonly Bar[];
  /** Whether articles and mentions are both drawn, so that a legend is needed. */
  readonly hasLegend: boolean;
  /** Says how many articles are in no bar, because they are not dated precisely enough. */
  readonly note?: string;
}

/** Whether a chart is given as text: one or two bars are. */
export function isText({ bars }: BarsView): boolean {
  return bars.filter(({ count }) => count > 0).length < 3;
}

export interface BarsOptions {
  /**
   * Returns the address of a bar.
   *
   * @param key `2018-06-19`, `2018-06`, `2018`, `201X` or `20XX`
   * @param articles the articles of the bar, oldest first, at least 1
   */
  readonly hrefOf?: (key: string, articles: readonly Article[]) => string | undefined;
  /** Returns the number of mentions of the list’s subject in an article. */
  readonly timesOf?: (article: Article) => number;
  /** A year or month whose months or days are all shown, even those without articles. */
  readonly within?: string;
}

/**
 * Builds a bar chart of articles over time, in a unit that fits their range: see time-scale.ts.
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
    const countText = words.articles(members.length);
    bars.push({
      label: words.period(key),
      href: members.length > 0 ? options.hrefOf?.(key, members) : undefined,
      count: members.length,
      countText,
      times,
      countsText: times === undefined ? countText : words.facts([countText, words.mentioned(times)]),
    });
  }
  const hasLegend = bars.length > 1 && bars.some(({ count, times = 0 }) => times > count);
  const first = bars.at(0)?.label ?? '';
  const last = bars.at(-1)?.label ?? '';
  const maxValue = Math.max(
    0,
    ...bars.map(({ count, times = 0 }) => (hasLegend ? Math.max(count, times) : count)),
  );
  return {
    caption: bars.length > 0 ? words.bars(unit, first, last) : '',
    unit,
    first,
    last,
    maxValue,
    maxText: words.number(maxValue),
    bars,
    hasLegend,
    note: outside.length > 0 ? words.outsideBars(outside.length) : undefined,
  };
}

/** Returns the indexes of the first and last month of a year, or day of a month. */
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
