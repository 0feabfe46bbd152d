import type { ArticleGroup } from '../articles/article-item.ts';
import type { Bar, BarsView } from './bars.ts';
import type { Foreign, Link } from '../../../shared/base/link.ts';
import type { Words } from '../../../shared/words/words.ts';

/** A busy month as a grid of its days in weeks, or a busy year as a grid of its months. */
export interface PeriodGrid {
  /** "Articles per day, 1 March 1987 to 31 March 1987" */
  readonly caption: string;
  readonly unit: 'month' | 'day';
  /** The column of the first cell, from 1: its day of the week, from Monday; 1 for months. */
  readonly firstColumn: number;
  readonly cells: readonly GridCell[];
}

/** A day or a month of the grid. */
export interface GridCell extends Pick<Bar, 'label' | 'href' | 'count' | 'countText'> {
  /** "19", "March" */
  readonly text: string;
  /** "1,729" */
  readonly figure: string;
  /** Its first headline. */
  readonly lead?: Link & Foreign;
}

const monthsOfYear = 12;

/**
 * Builds the grid of a year or a month from its bars; undefined if less than half of its cells have articles: bars
 * say more than a grid that is mostly empty.
 *
 * @param key `1987` or `1987-03`
 * @param groups the articles that are shown of each part, the most important first
 */
export function periodGrid(
  key: string,
  { caption, bars }: BarsView,
  groups: readonly ArticleGroup[],
  words: Words,
): PeriodGrid | undefined {
  if (bars.filter(({ count }) => count > 0).length < bars.length / 2) return undefined;
  const leads = new Map(groups.map(({ anchor, items }) => [anchor, items[0]]));
  const unit = bars.length > monthsOfYear ? 'day' : 'month';
  return {
    caption,
    unit,
    firstColumn: unit === 'month' ? 1 : ((new Date(`${key}-01`).getUTCDay() + 6) % 7) + 1,
    cells: bars.map(({ label, href, count, countText }, index): GridCell => {
      const part = `${key}-${String(index + 1).padStart(2, '0')}`;
      const lead = leads.get(part);
      return {
        text: unit === 'month' ? words.sentenceCase(words.month(index + 1)) : words.number(index + 1),
        label,
        href,
        count,
        countText,
        figure: words.number(count),
        lead: lead && { text: lead.text, href: lead.href, lang: lead.lang, dir: lead.dir },
      };
    }),
  };
}
