import { type FoundLeaf, isAsked } from './answer.ts';
import { dateBits } from './date-bits.ts';
import type { Bundle } from './open-index.ts';
import { hasAnyRole } from '../dates/date-vocabulary.ts';
import { isUndated } from '../format/date-runs.ts';
import { widerSpans } from '../query/wider-spans.ts';
import { datesInWords, type KnownYears, type QueryDate, type QuerySpan } from '../dates/written-dates.ts';

/** How many years before the first article, and after the last, a span may begin or end. */
const boundingYears = 50;

/** A date in a query of plain words, by the indexes of its words among those that say what is looked for. */
export interface FoundDate extends QueryDate {
  /** The month and the years around it, the shorter first. */
  readonly wider: readonly QuerySpan[];
  /** The first of these that has articles, if the archive has none of the date. */
  readonly around?: QuerySpan;
  /** The numbers of the articles of the date by bundle, or of those around it, the nearest by day first. */
  readonly articles: readonly (readonly number[])[];
}

/** The dates in a query of plain words. */
interface DatesInQuery {
  readonly dates: readonly FoundDate[];
  /** All leaves of the query. The words of a date are required, and met by its articles as well. */
  readonly leaves: readonly FoundLeaf[];
}

/**
 * Finds the dates in a query of plain words.
 *
 * @param leaves those of the query in its order
 * @param languages those in which dates may be written; the order of figures is that of the first
 */
export function datesInQuery(
  leaves: readonly FoundLeaf[],
  bundles: readonly Bundle[],
  languages: readonly string[],
): DatesInQuery {
  const words = leaves.filter(({ node }) => node.type === 'word');
  const runs = datedRuns(bundles);
  const found = datesInWords(words.map(textOf), languages, yearsOf(runs)).flatMap((date) =>
    settle(date, runs),
  );
  const dateOf = new Map(
    found.flatMap((date) => words.slice(date.start, date.end).map((leaf) => [leaf, date] as const)),
  );
  const met = leaves.map((leaf) => {
    const date = dateOf.get(leaf);
    return { leaf: date && !date.other ? metByDate(leaf, date, bundles) : leaf, date };
  });
  const named = met.filter(({ leaf }) => isAsked(leaf));
  const dates = found.map((date) => ({
    ...date,
    ...articlesOf(date, bundles),
    start: named.findIndex((word) => word.date === date),
    end: named.findLastIndex((word) => word.date === date) + 1,
  }));
  return { dates, leaves: met.map(({ leaf }) => leaf) };
}

function textOf({ node }: FoundLeaf): string {
  return 'text' in node ? node.text : '';
}

type DatedRun = ReturnType<Bundle['tables']['dates']>[number];

/** Returns the runs of articles in all bundles that have a date. */
function datedRuns(bundles: readonly Bundle[]): DatedRun[] {
  return bundles.flatMap(({ tables }) => tables.dates()).filter((run) => !isUndated(run));
}

/** Returns of which years articles may be, and which years may bound a span. */
function yearsOf(runs: readonly DatedRun[]): KnownYears {
  const years = runs.map(
    ({ earliest, latest }) => [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))] as const,
  );
  const first = years.reduce((year, [earliest]) => Math.min(year, earliest), Infinity) - boundingYears;
  const last = years.reduce((year, [, latest]) => Math.max(year, latest), -Infinity) + boundingYears;
  return {
    hasYear: (year) => years.some(([earliest, latest]) => earliest <= year && latest >= year),
    mayBound: (year) => year >= first && year <= last,
  };
}

/** Returns a date of two meanings as the only one in the time of the archive, or with both; none if it has neither. */
function settle({ other, ...date }: QueryDate, runs: readonly DatedRun[]): QueryDate[] {
  if (!other) return [date];
  const isInTime = ({ first, last }: QuerySpan) =>
    runs.some(({ earliest }) => earliest <= last) && runs.some(({ latest }) => latest >= first);
  const [one, two] = [date, { ...date, ...other }].filter(isInTime);
  return one ? [{ ...one, ...(two && { other }) }] : [];
}

/** Returns the articles of a date, or if there are none those around it. */
function articlesOf(date: QueryDate, bundles: readonly Bundle[]): Omit<FoundDate, keyof QueryDate> {
  // Of two meanings none is applied.
  if (date.other) return { wider: widerSpans(date).slice(-1), articles: bundles.map(() => []) };
  const within = ({ first, last }: QuerySpan) =>
    bundles.map(({ tables }) => dateBits(tables, first, last).numbers());
  const isAny = (articles: readonly (readonly number[])[]) => articles.some(({ length }) => length > 0);
  const own = within(date);
  const wider = widerSpans(date);
  const around = isAny(own) ? undefined : wider.find((span) => isAny(within(span)));
  if (!around) return { wider, articles: own };
  const articles = within(around).map((numbers, set) => {
    const distances = distancesTo(date, bundles[set]!);
    return numbers.toSorted((a, b) => distances[a]! - distances[b]!);
  });
  return { wider, around, articles };
}

/** Returns how many days the articles of a bundle are from a span. */
function distancesTo({ first, last }: QuerySpan, { tables }: Bundle): Float64Array {
  const distances = new Float64Array(tables.size);
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  for (const { earliest, latest, from, to } of tables.dates())
    distances.fill(Math.max(days(latest, first), days(last, earliest), 0), from, to);
  return distances;
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
  return { ...leaf, isInDate: true, sets, sequences };
}
