import { closestOthers } from '../../src/search/engine/closest.ts';
import type { Finder } from '../../src/search/engine/finder.ts';
import type { Hit } from '../../src/search/engine/read-hit.ts';
import { relaxQuery } from '../../src/search/engine/relax-query.ts';

/** Returns the first results for a query, in the order in which the search page shows them. */
export async function firstHits(finder: Finder, query: string, count: number): Promise<readonly Hit[]> {
  const exact = await finder.find(query);
  const found = exact.total > 0 ? exact : (await relaxQuery(finder, exact))?.found;
  if (!found || found.total === 0) return [];
  const results = await found.hits('relevance').next(count);
  const others = found === exact && closestOthers(exact);
  return others ? [...results, ...(await others.hits('relevance').next(count - results.length))] : results;
}

/** Returns the id of the article that a result shows; undefined if it is a record of an entity. */
export function articleOf({ url }: Hit): string | undefined {
  return /\/articles\/([^/]+)\/$/.exec(url)?.[1];
}
