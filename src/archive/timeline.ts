import { compareText } from '../text/compare-text.ts';
import { dayOf, monthOf, yearOf } from '../schema/date.ts';
import type { Article, Period, Timeline } from './archive.ts';
import { recordedPeriod } from './recording/recorded-archive.ts';

/**
 * Divides articles by year, month and day.
 *
 * @param articles oldest first
 */
export function buildTimeline(articles: readonly Article[]): Timeline {
  const years = divide(articles, yearOf, (year) =>
    divide(year, monthOf, (month) => divide(month, dayOf, () => [])),
  );
  const period = new Map<string, Period>();
  const index = (periods: readonly Period[]) => {
    for (const part of periods) {
      period.set(part.key, part);
      index(part.parts);
    }
  };
  index(years);
  return {
    years,
    period,
    calendar: calendarOf(articles),
    undated: articles.filter(({ data }) => yearOf(data.date) === undefined),
  };
}

type KeyOf = (date: Article['data']['date']) => string | undefined;

/** Groups articles into periods by key; `partsOf` divides the articles of each period further. */
function divide(
  articles: readonly Article[],
  keyOf: KeyOf,
  partsOf: (articles: readonly Article[]) => Period[],
): Period[] {
  const groups = Map.groupBy(articles, ({ data }) => keyOf(data.date));
  return [...groups]
    .flatMap(([key, members]): Period[] => {
      if (key === undefined) return [];
      const parts = partsOf(members);
      const inParts = new Set(parts.flatMap((part) => part.articles));
      return [
        recordedPeriod({
          key,
          articles: members,
          vague: key.length === 10 ? [] : members.filter((article) => !inParts.has(article)),
          parts,
        }),
      ];
    })
    .toSorted((a, b) => compareText(a.key, b.key));
}

function calendarOf(articles: readonly Article[]): Map<string, readonly Article[]> {
  const days = Map.groupBy(articles, ({ data }) => dayOf(data.date)?.slice(5));
  const entries = [...days].flatMap(([day, members]) =>
    day === undefined ? [] : [[day, members.toReversed()] as const],
  );
  return new Map(entries.toSorted(([a], [b]) => compareText(a, b)));
}
