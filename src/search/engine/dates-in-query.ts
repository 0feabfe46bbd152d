import type { FoundLeaf } from './answer.ts';
import { dateBits } from './date-bits.ts';
import type { Bundle } from './open-index.ts';
import type { LeafNode } from '../query/node.ts';
import { isUndated } from '../format/date-runs.ts';
import { datesInWords, type QueryDate } from '../query/written-dates.ts';

/** How many years before the first article, and after the last, a span may begin or end. */
const boundingYears = 50;

/** The dates in a query of plain words. */
export interface DatesInQuery {
  /** The words of all dates. */
  readonly nodes: ReadonlySet<LeafNode>;
  /**
   * Returns the dates by the indexes of their words among some of the leaves, and these leaves, of which the words of a date are met
   * by articles of that date as well.
   */
  readonly meet: (some: readonly FoundLeaf[]) => {
    readonly dates: readonly QueryDate[];
    readonly named: readonly FoundLeaf[];
  };
}

/**
 * Finds the dates in a query of plain words.
 *
 * @param leaves those of the query in its order
 * @param language the language of the interface
 */
export function datesInQuery(
  leaves: readonly FoundLeaf[],
  bundles: readonly Bundle[],
  language: string,
): DatesInQuery {
  const words = leaves.filter(({ node }) => node.type === 'word');
  const texts = words.map(({ node }) => ('text' in node ? node.text : ''));
  const runs = bundles.flatMap(({ tables }) => tables.dates()).filter((run) => !isUndated(run));
  const hasYear = (year: number) => {
    const text = String(year).padStart(4, '0');
    return runs.some(({ earliest, latest }) => earliest.slice(0, 4) <= text && latest.slice(0, 4) >= text);
  };
  const yearOf = (day: string) => Number(day.slice(0, 4));
  const from =
    runs.reduce((year, { earliest }) => Math.min(year, yearOf(earliest)), Infinity) - boundingYears;
  const to = runs.reduce((year, { latest }) => Math.max(year, yearOf(latest)), -Infinity) + boundingYears;
  const mayBound = (year: number) => year >= from && year <= to;
  const languages = [language, ...bundles.map((bundle) => bundle.language)];
  const found = datesInWords(texts, languages, hasYear, mayBound);
  const nodesOf = ({ start, end }: QueryDate) => words.slice(start, end).map(({ node }) => node);
  return {
    nodes: new Set(found.flatMap(nodesOf)),
    meet(some) {
      const dates = found.flatMap((date) => {
        const own = nodesOf(date)
          .map((node) => some.findIndex((leaf) => leaf.node === node))
          .filter((place) => place >= 0);
        return own.length > 0 ? [{ ...date, start: own[0]!, end: own.at(-1)! + 1 }] : [];
      });
      return { dates, named: meetByDate(some, dates, bundles) };
    },
  };
}

/** Lets the words of a date be met by articles of that date as well. */
function meetByDate(
  leaves: readonly FoundLeaf[],
  dates: readonly QueryDate[],
  bundles: readonly Bundle[],
): FoundLeaf[] {
  return leaves.map((leaf, index) => {
    const date = dates.find(({ start, end }) => start <= index && index < end);
    if (!date) return leaf;
    const sets = bundles.map(({ tables }, set) =>
      leaf.sets[set]!.or(dateBits(tables, date.first, date.last)),
    );
    return { ...leaf, sets };
  });
}
