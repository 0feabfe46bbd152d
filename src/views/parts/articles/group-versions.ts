import type { Archive, Article } from '../../../archive/archive.ts';
import { findVersions } from '../../../archive/versions.ts';
import { once } from '../../base/once.ts';

const versionsOf = once(({ articles }: Archive) => findVersions(articles));

/** An article of a list, and the other versions of its story in the same list. */
export interface Story {
  readonly article: Article;
  readonly others: readonly Article[];
}

/** Groups the versions of each story at the position of the first one. */
export function groupVersions(archive: Archive, articles: readonly Article[]): Story[] {
  const versions = versionsOf(archive);
  const stories = Map.groupBy(articles, (article) => versions.get(article) ?? article);
  return [...stories.values()].map(([article, ...others]) => ({ article: article!, others }));
}
