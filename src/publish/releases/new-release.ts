import { compareText } from '../../text/compare-text.ts';
import { type ReleaseChange, releaseChanges } from '../../schema/releases.ts';
import type { ArticleId } from '../../schema/id.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Addresses } from '../../archive/addresses/addresses.ts';
import type { ArticleState, ArticleStates } from './article-states.ts';

/** A release as it is written to `releases.yaml`, without its digest. */
export interface ReleaseEntry extends Partial<Record<ReleaseChange, { count: number; articles?: string[] }>> {
  readonly day: string;
  readonly program: string;
  readonly removed?: number;
  readonly withheld?: number;
  readonly compared?: false;
}

/** With more articles, a change is only counted. */
const maxNamed = 500;

export interface ReleaseFacts {
  readonly archive: Archive;
  readonly now: ArticleStates;
  /** What the last release knew; undefined if it was made elsewhere. */
  readonly before: ArticleStates | undefined;
  /** The addresses that were published before. */
  readonly known: Addresses;
  readonly isFirst: boolean;
  readonly day: string;
  readonly program: string;
}

/**
 * Returns what a release says: what was added, changed, corrected and withdrawn since the last one. Only articles that readers
 * are led to are named; articles in which a name was withheld, and those that are gone, are counted.
 */
export function newRelease({
  archive,
  now,
  before,
  known,
  isFirst,
  day,
  program,
}: ReleaseFacts): ReleaseEntry {
  const newDecisions = new Set(now.decisions.filter((number) => !before?.decisions.includes(number)));
  const isNamed = (id: string) =>
    !now.articles[id]?.isUnlisted &&
    !archive.article.get(id as ArticleId)?.data.withheld.some((number) => newDecisions.has(number));
  const changes = Map.groupBy(
    Object.entries(now.articles).flatMap(([id, state]) => {
      const isNew = before ? !before.articles[id] : isFirst || !known.has(`/articles/${id}/`);
      const change = changeOf(state, before?.articles[id], isNew);
      return change ? [{ id, change }] : [];
    }),
    ({ change }) => change,
  );
  const gone = Object.keys(before?.articles ?? {}).filter((id) => !now.articles[id]);
  const counted = releaseChanges.flatMap((change) => {
    const ids = (changes.get(change) ?? []).map(({ id }) => id).toSorted(compareText);
    if (ids.length === 0) return [];
    const articles = ids.length <= maxNamed ? ids.filter(isNamed) : [];
    return [[change, { count: ids.length, ...(articles.length > 0 && { articles }) }] as const];
  });
  const withheld = before || isFirst ? newDecisions.size : 0;
  return {
    day,
    program,
    ...Object.fromEntries(counted),
    ...(gone.length > 0 && { removed: gone.length }),
    ...(withheld > 0 && { withheld }),
    ...(!before && !isFirst && { compared: false }),
  };
}

function changeOf(
  now: ArticleState,
  before: ArticleState | undefined,
  isNew: boolean,
): ReleaseChange | undefined {
  if (now.isWithdrawn) return before && !before.isWithdrawn ? 'withdrawn' : undefined;
  if (isNew) return 'added';
  if (!before || before.digest === now.digest) return undefined;
  return now.corrections > before.corrections ? 'corrected' : 'changed';
}
