import type { Finder } from '../../../search/engine/finder.ts';
import type { Found } from '../../../search/engine/found.ts';
import { offerSpelling } from '../../../search/engine/offer-spelling.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { renderNameCount } from './render-name-count.ts';
import { renderSynonyms } from './render-synonyms.ts';
import { renderSpelling } from './render-spelling.ts';

/** What is shown beside the number of results. */
export interface BesideResults {
  /** In place of other counts: how many articles list the names of the query. */
  readonly counts: readonly (Node | string)[];
  /** After the counts: the synonyms that were searched for, and another spelling of the query. */
  readonly offer: readonly (Node | string)[];
}

/** Renders what is shown beside the number of results of a query that has names of entities or rare words. */
export async function renderBeside(finder: Finder, found: Found, urls: Urls): Promise<BesideResults> {
  const offer = await offerSpelling(finder, found);
  return {
    counts: renderNameCount(found, urls),
    offer: [...renderSynonyms(finder, found), ...(offer ? [' ', ...renderSpelling(offer)] : [])],
  };
}
