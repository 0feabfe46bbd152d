import type { Finder } from '../../src/search/engine/finder.ts';
import type { Hit } from '../../src/search/engine/read-hit.ts';
import { relaxQuery } from '../../src/search/engine/relax-query.ts';

/** Returns the first results for a query, in the order in which the search page shows them. */
export async function firstHits(finder: Finder, query: string, count: number): Promise<readonly Hit[]> {
  const found = await finder.find(query);
  const shown = found.exactTotal > 0 ? found : ((await relaxQuery(finder, found))?.found ?? found);
  return shown.hits('relevance').next(count);
}

/** Returns the id of the article that a result shows; undefined if it is a record of an entity. */
export function articleOf({ path }: Hit): string | undefined {
  return /^articles\/([^/]+)\/$/.exec(path)?.[1];
}
