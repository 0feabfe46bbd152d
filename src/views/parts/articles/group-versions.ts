import type { Archive, Article } from '../../../archive/archive.ts';
import { dayAfter, firstVersions, versionPairs } from '../../../archive/versions.ts';
import { compareText } from '../../../text/compare-text.ts';
import { basis, fact } from '../../../shared/base/fact.ts';
import type { ArticleId } from '../../../schema/id.ts';

const versionsOfDay = fact('versions of a day', ({ timeline }, day) =>
  versionPairs(timeline.period.get(day)!.articles, timeline.period.get(dayAfter(day))?.articles ?? []),
);

const allVersions = basis('all versions', (archive) => {
  const days = [...archive.timeline.period.keys()].filter((key) => key.length === 10).toSorted(compareText);
  return firstVersions(days.flatMap((day) => versionsOfDay(archive, day)));
});

/** Returns the id of the first version of an article; undefined if it is the only one. */
const firstVersionOf = fact('first version', (archive, id) => allVersions(archive).get(id as ArticleId));

const allStories = basis('all stories', (archive) => Map.groupBy(allVersions(archive), ([, first]) => first));

/** The ids of all versions of the story of an article, in their order; empty if it is the only one. */
export const versionsOf = fact('versions of a story', (archive, id): readonly ArticleId[] => {
  const first = firstVersionOf(archive, id);
  return (
    (first &&
      allStories(archive)
        .get(first)
        ?.map(([version]) => version)) ??
    []
  );
});

/** Groups the versions of each story in a list at the position of the first one: this, and the others. */
export function groupVersions(archive: Archive, articles: readonly Article[]) {
  const stories = Map.groupBy(articles, ({ id }) => firstVersionOf(archive, id) ?? id);
  return [...stories.values()].map(([article, ...others]) => ({ article: article!, others }));
}
