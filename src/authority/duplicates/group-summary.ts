import type { EntityRecord } from '../../archive/record.ts';
import { compareText } from '../../text/compare-text.ts';
import type { ArticleEvidence } from './article-evidence.ts';

/** What the articles of a group have in common, the most frequent first. */
export interface GroupSummary {
  readonly years: readonly [first: number, last: number] | undefined;
  readonly company: readonly CountedEvidence[];
  readonly offices: readonly CountedEvidence[];
  readonly places: readonly CountedEvidence[];
}

/** A name or an office with the number of articles that have it. */
export interface CountedEvidence {
  readonly text: string;
  readonly count: number;
}

const maxShown = 4;

/** Summarizes the evidence of a group of articles. */
export function summarizeGroup(articles: readonly ArticleEvidence[]): GroupSummary {
  const years = articles.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const names = (records: readonly EntityRecord[]) => records.map(({ data }) => data.name);
  return {
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
    company: mostFrequent(articles.map(({ company }) => names(company))),
    offices: mostFrequent(articles.map(({ offices }) => offices)),
    places: mostFrequent(articles.map(({ places }) => names(places))),
  };
}

function mostFrequent(lists: readonly (readonly string[])[]): CountedEvidence[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const text of new Set(list)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted((a, b) => b.count - a.count || compareText(a.text, b.text))
    .slice(0, maxShown);
}
