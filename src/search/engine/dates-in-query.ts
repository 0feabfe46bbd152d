import type { FoundLeaf } from './answer.ts';
import { dateBits } from './date-bits.ts';
import type { Bundle } from './open-index.ts';
import { isUndated } from '../format/date-runs.ts';
import { datesInWords, type QueryDate } from '../query/written-dates.ts';

/**
 * Finds the dates in a query of plain words.
 *
 * @param leaves the words of the query in its order
 * @param language the language of the interface
 */
export function datesInQuery(
  leaves: readonly FoundLeaf[],
  bundles: readonly Bundle[],
  language: string,
): QueryDate[] {
  const texts = leaves.map(({ node }) => ('text' in node ? node.text : ''));
  const runs = bundles.flatMap(({ tables }) => tables.dates()).filter((run) => !isUndated(run));
  const hasYear = (year: number) => {
    const text = String(year).padStart(4, '0');
    return runs.some(({ earliest, latest }) => earliest.slice(0, 4) <= text && latest.slice(0, 4) >= text);
  };
  return datesInWords(texts, [language, ...bundles.map((bundle) => bundle.language)], hasYear);
}

/** Returns dates by the indexes of their words among some of the leaves in which they were found. */
export function datesAmong(
  dates: readonly QueryDate[],
  leaves: readonly FoundLeaf[],
  some: readonly FoundLeaf[],
): QueryDate[] {
  const places = leaves.map(({ node }) => some.findIndex((leaf) => leaf.node === node));
  return dates.flatMap((date) => {
    const own = places.slice(date.start, date.end).filter((place) => place >= 0);
    return own.length > 0 ? [{ ...date, start: own[0]!, end: own.at(-1)! + 1 }] : [];
  });
}

/** Lets the words of a date be met by articles of that date as well. */
export function meetByDate(
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
