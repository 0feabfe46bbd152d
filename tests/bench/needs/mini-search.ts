import MiniSearch from 'minisearch';
import type { RankedText, Ranker } from './plain-bm25.ts';

/** Creates a ranking by MiniSearch as sites use it: beginnings, typing errors, any word suffices. */
export function miniSearch(texts: readonly RankedText[]): Ranker {
  const index = new MiniSearch<RankedText>({ fields: ['title', 'body'] });
  index.addAll(texts);
  return (query, count) =>
    index
      .search(query, { prefix: true, fuzzy: 0.2, boost: { title: 3 } })
      .slice(0, count)
      .map(({ id }) => String(id));
}
