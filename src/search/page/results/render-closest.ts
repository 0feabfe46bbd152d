import { element } from '../../../browser/shared/element.ts';
import type { Urls } from '../../../views/base/urls.ts';
import { fewResultsWords } from '../../../views/words/en/scripts/few-results-words.ts';
import { closestOthers } from '../../engine/closest.ts';
import { type Found, minResults } from '../../engine/found.ts';
import { renderHit } from './render-hit.ts';

/** Renders the documents that have most of the words, each with what it lacks; nothing if there are none. */
export async function renderClosest(found: Found, urls: Urls): Promise<Node[]> {
  const others = closestOthers(found);
  if (!others) return [];
  const hits = await others.hits('relevance').next(minResults - found.total);
  return [
    element('p', { class: 'closest-lead' }, fewResultsWords.closest),
    element('ol', { class: 'results' }, ...hits.map((hit) => renderHit(hit, urls))),
  ];
}
