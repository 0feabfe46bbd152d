import { type FoundLeaf, isAsked } from './answer.ts';
import { dateBits } from './date-bits.ts';
import type { Bundle } from './open-index.ts';
import { hasAnyRole } from '../query/dates/date-vocabulary.ts';
import { isUndated } from '../format/date-runs.ts';
import { datesInWords, type QueryDate } from '../query/written-dates.ts';

/** How many years before the first article, and after the last, a span may begin or end. */
const boundingYears = 50;

/** The dates in a query of plain words. */
interface DatesInQuery {
  /** By the indexes of their words among those that say what is looked for. */
  readonly dates: readonly QueryDate[];
  /** All leaves of the query. The words of a date are required, and met by its articles as well. */
  readonly leaves: readonly FoundLeaf[];
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
  const found = datesInWords(
    words.map(textOf),
    [language, ...bundles.map((bundle) => bundle.language)],
    ...yearsOf(bundles),
  );
  const dateOf = new Map(
    found.flatMap((date) => words.slice(date.start, date.end).map((leaf) => [leaf, date] as const)),
  );
  const met = leaves.map((leaf) => {
    const date = dateOf.get(leaf);
    return date ? { leaf: metByDate(leaf, date, bundles), date } : { leaf };
  });
  const named = met.filter(({ leaf }) => isAsked(leaf));
  const dates = found.map((date) => ({
    ...date,
    start: named.findIndex((word) => word.date === date),
    end: named.findLastIndex((word) => word.date === date) + 1,
  }));
  return { dates, leaves: met.map(({ leaf }) => leaf) };
}

function textOf({ node }: FoundLeaf): string {
  return 'text' in node ? node.text : '';
}

/** Returns whether articles may be of a year, and whether a span may begin or end with it. */
function yearsOf(bundles: readonly Bundle[]): [(year: number) => boolean, (year: number) => boolean] {
  const runs = bundles
    .flatMap(({ tables }) => tables.dates())
    .filter((run) => !isUndated(run))
    .map(({ earliest, latest }) => [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))] as const);
  const first = runs.reduce((year, [earliest]) => Math.min(year, earliest), Infinity) - boundingYears;
  const last = runs.reduce((year, [, latest]) => Math.max(year, latest), -Infinity) + boundingYears;
  return [
    (year) => runs.some(([earliest, latest]) => earliest <= year && latest >= year),
    (year) => year >= first && year <= last,
  ];
}

/**
 * Lets a word of a date be met by articles of that date as well, and requires it, however common it is. One that only joins, such as
 * “to”, is not marked in texts.
 */
function metByDate(
  { role: _, ...leaf }: FoundLeaf,
  { first, last }: QueryDate,
  bundles: readonly Bundle[],
): FoundLeaf {
  const sets = bundles.map(({ tables }, set) => leaf.sets[set]!.or(dateBits(tables, first, last)));
  const sequences = hasAnyRole(textOf(leaf)) ? bundles.map(() => []) : leaf.sequences;
  return { ...leaf, sets, sequences };
}
