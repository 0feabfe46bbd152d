import { lettersOf } from '../../text/letters-of.ts';
import type { ArticleRecord } from '../../archive/record.ts';
import { shinglesOf, withoutMarkup } from '../../text/shingles.ts';
import { TextSketches } from '../../text/text-sketches.ts';
import { compareText } from '../../text/compare-text.ts';
import { comparedText, textLikeness } from './text-likeness.ts';

/** Two articles that may be versions of the same article. */
export interface VersionPair {
  readonly a: ArticleRecord;
  readonly b: ArticleRecord;
  /** The share of the text that is the same, from 0 to 1; 1 only if the texts don’t differ. */
  readonly sameText: number;
  readonly hasSameTitleAndDay: boolean;
}

/** Articles that share at least this much of their text are versions, whatever their titles. */
const minSameText = 0.9;
/** Texts with fewer shingles are too short to be found by their text alone. */
const minShingles = 30;

/**
 * Finds articles that have the same title on the same day, or nearly the same text; the most similar first.
 * It leaves out withdrawn articles, and pairs that are marked as distinct.
 */
export function findVersions(articles: readonly ArticleRecord[]): VersionPair[] {
  const all = articles.filter(({ data }) => data.withdrawn === undefined);
  const pairs = new Map<string, readonly [ArticleRecord, ArticleRecord, boolean]>();
  const add = (a: ArticleRecord, b: ArticleRecord, hasSameTitleAndDay: boolean) => {
    const [first, second] = compareText(a.id, b.id) < 0 ? [a, b] : [b, a];
    const key = `${first.id} ${second.id}`;
    if (isDistinct(first, second)) return;
    pairs.set(key, [first, second, hasSameTitleAndDay || (pairs.get(key)?.[2] ?? false)]);
  };
  const byTitle = Map.groupBy(
    all,
    ({ data }) => `${lettersOf(data.title)} ${data.date.earliest} ${data.date.latest}`,
  );
  for (const group of byTitle.values()) {
    const [first, ...others] = group;
    for (const other of others) add(first!, other, true);
  }
  const sketches = new TextSketches<ArticleRecord>();
  for (const article of all) {
    const shingles = shinglesOf(withoutMarkup(article.body));
    if (shingles.size < minShingles) continue;
    for (const { key: other } of sketches.near(shingles)) add(article, other, false);
    sketches.add(article, shingles);
  }
  return [...pairs.values()]
    .map(([a, b, hasSameTitleAndDay]) => ({
      a,
      b,
      hasSameTitleAndDay,
      sameText: textLikeness(comparedText(a.body), comparedText(b.body)),
    }))
    .filter(({ hasSameTitleAndDay, sameText }) => hasSameTitleAndDay || sameText >= minSameText)
    .toSorted(
      (x, y) => y.sameText - x.sameText || compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id),
    );
}

/** Returns how much of two texts is the same, in percent: versions that differ a little are not called the same. */
export function samePercent({ sameText }: VersionPair): number {
  return sameText === 1 ? 100 : Math.min(99, Math.floor(sameText * 100));
}

function isDistinct(a: ArticleRecord, b: ArticleRecord): boolean {
  const names = (one: ArticleRecord, other: ArticleRecord) =>
    one.data.distinctFrom.some((id) => id === other.id);
  return names(a, b) || names(b, a);
}
