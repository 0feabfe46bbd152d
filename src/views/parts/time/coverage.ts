import type { Archive } from '../../../archive/archive.ts';
import { type CoverageData, weekdays } from '../../../schema/site.ts';

/** How many issues of a month the archive has. */
export interface MonthCoverage {
  /** `1914-08` */
  readonly key: string;
  /** The issues with an article. */
  readonly held: number;
  /** The issues without, which the keeper knows to be missing. */
  readonly missing: number;
  /** All others. */
  readonly unknown: number;
}

/** Counts the issues of each month that an archive means to hold, oldest first; empty if it does not say. */
export function coverageOf({ site, timeline }: Archive): MonthCoverage[] {
  const { coverage } = site;
  if (!coverage) return [];
  const held = new Set(timeline.period.keys());
  return [...Map.groupBy(issuesOf(coverage), (issue) => issue.slice(0, 7))].map(([key, issues]) => {
    const lacking = issues.filter((issue) => !held.has(issue));
    const missing = lacking.filter((issue) => isMissing(issue, coverage)).length;
    return { key, held: issues.length - lacking.length, missing, unknown: lacking.length - missing };
  });
}

/** Returns the days of all issues, or the months of a monthly. */
function* issuesOf({ from, to, issues }: CoverageData): Generator<string> {
  const isMonthly = issues.includes('monthly');
  const isDaily = issues.includes('daily');
  const end = Date.parse(to.latest);
  for (const day = new Date(from.earliest); day.getTime() <= end; day.setUTCDate(day.getUTCDate() + 1)) {
    const key = day.toISOString().slice(0, 10);
    if (isMonthly) {
      if (key.endsWith('-01') || key === from.earliest) yield key.slice(0, 7);
    } else if (isDaily || issues.includes(weekdays[day.getUTCDay()]!)) yield key;
  }
}

/** @param issue a day or a month */
function isMissing(issue: string, { missing }: CoverageData): boolean {
  return missing.some(({ earliest, latest }) => earliest.slice(0, issue.length) <= issue && issue <= latest);
}

/** Adds up months. */
export function totalOf(months: readonly MonthCoverage[]): Omit<MonthCoverage, 'key'> {
  const sum = (part: 'held' | 'missing' | 'unknown') =>
    months.reduce((total, month) => total + month[part], 0);
  return { held: sum('held'), missing: sum('missing'), unknown: sum('unknown') };
}
