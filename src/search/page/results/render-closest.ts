import { element } from '../../../browser/shared/element.ts';
import type { Urls } from '../../../views/base/urls.ts';
import { searchWords as words } from '../../../views/words/en/scripts/search-words.ts';
import { closestOthers } from '../../engine/closest.ts';
import type { Found } from '../../engine/found.ts';
import { renderHit } from './render-hit.ts';

/** So many results there are at least, those that have all of the words among them. */
const minShown = 10;

/** Shows below a few results what has most of the words, each with what it lacks; nothing where there is none. */
export async function renderClosest(found: Found, urls: Urls): Promise<Node[]> {
  const others = closestOthers(found);
  if (!others) return [];
  const hits = await others.hits('relevance').next(minShown - found.total);
  return [
    element('p', { class: 'closest-lead' }, words.closest),
    element('ol', { class: 'results' }, ...hits.map((hit) => renderHit(hit, urls))),
  ];
}
