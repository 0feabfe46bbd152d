import type { Archive } from '../../archive/archive.ts';
import { once } from '../../shared/base/once.ts';

/** The number of days from which each decade has a file of its own: a file of JSON can’t be published in parts. */
const maxDaysInFile = 10_000;

/** Days with the numbers of their articles. */
type DayCounts = readonly (readonly [day: string, articles: number])[];

/** The files of the numbers of articles of each day. */
const byFile = once(({ timeline }: Archive): ReadonlyMap<string, DayCounts> => {
  const days = [...timeline.period.values()]
    .filter(({ key }) => key.length === 10)
    .map(({ key, articles }) => [key, articles.length] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return days.length <= maxDaysInFile
    ? new Map([['days.json', days]])
    : Map.groupBy(days, ([day]) => `days-${day.slice(0, 3)}0s.json`);
});

/** Returns the names of the files, `days.json` or `days-1980s.json` and so on. */
export function daysFiles(archive: Archive): string[] {
  return [...byFile(archive).keys()];
}

export function isDaysFile(name: string): boolean {
  return name.startsWith('days');
}

/** Returns the days in a file, in order. */
export function daysOf(archive: Archive, name: string): DayCounts {
  return byFile(archive).get(name) ?? [];
}
