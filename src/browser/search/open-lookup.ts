import { type NameLookup, nameLookup } from '../../search/engine/name-lookup.ts';
import { openNames } from '../names/name-table.ts';
import { readLiked } from './read-liked.ts';
import type { Urls } from '../../views/base/urls.ts';

/** Returns the lookup by which queries find entities, topics and articles. */
export function openLookup(urls: Urls): Required<NameLookup> {
  return {
    ...nameLookup(openNames(urls)),
    readArticle: (id, block) => readLiked(urls, id, block),
  };
}
