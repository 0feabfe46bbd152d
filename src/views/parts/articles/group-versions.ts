import type { Archive, Article } from '../../../archive/archive.ts';
import { findVersions } from '../../../archive/versions.ts';
import { basis, fact } from '../../base/fact.ts';
import type { ArticleId } from '../../../schema/id.ts';

const allVersions = basis('all versions', ({ articles }) => findVersions(articles));

/** Returns the id of the first version of an article; undefined if it is the only one. */
const firstVersionOf = fact(
  'first version',
  (archive, id) => allVersions(archive).get(archive.article.get(id as ArticleId)!)?.[0]!.id,
);

/** An article of a list, and the other versions of its story in the same list. */
export interface Story {
  readonly article: Article;
  readonly others: readonly Article[];
}

/** Groups the versions of each story at the position of the first one. */
export function groupVersions(archive: Archive, articles: readonly Article[]): Story[] {
  const stories = Map.groupBy(articles, ({ id }) => firstVersionOf(archive, id) ?? id);
  return [...stories.values()].map(([article, ...others]) => ({ article: article!, others }));
}
