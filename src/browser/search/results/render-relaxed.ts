import { element } from '../../shared/element.ts';
import type { Finder } from '../../../search/engine/finder.ts';
import type { Found } from '../../../search/engine/found.ts';
import { offerSpelling } from '../../../search/engine/offer-spelling.ts';
import { type RelaxedResults, relaxQuery } from '../../../search/engine/relax-query.ts';
import { resultsPerPage, writeState } from '../../../search/query/search-state.ts';
import { fewResultsWords } from '../../../shared/words/en/scripts/few-results-words.ts';
import { searchWords as words } from '../../../shared/words/en/scripts/search-words.ts';
import { renderSpelling } from './render-spelling.ts';

/** Returns alternative results for a query without exact ones, with the notice about them; undefined if there are none. */
export async function findRelaxed(finder: Finder, exact: Found) {
  const relaxed = await relaxQuery(finder, exact);
  if (!relaxed) return undefined;
  const offer = relaxed.type === 'corrected' ? await offerSpelling(finder, relaxed.found) : undefined;
  const notice = renderRelaxed(relaxed, exact.query.text);
  return { ...relaxed, notice: offer ? [...notice, element('p', {}, ...renderSpelling(offer))] : notice };
}

/**
 * Renders the note about alternative results, with a link to the original query.
 * @param query as the reader wrote it
 */
function renderRelaxed(relaxed: RelaxedResults, query: string): Node[] {
  if (relaxed.type !== 'nearest') {
    const { text } = relaxed.found.query;
    return [
      element(
        'p',
        {},
        `${fewResultsWords.showingFor} `,
        element('b', {}, element('bdi', {}, text)),
        ' · ',
        linkTo(
          relaxed.instead,
          relaxed.type === 'dated' ? fewResultsWords.wordsInstead : fewResultsWords.searchInstead(query),
        ),
      ),
    ];
  }
  const { without } = relaxed;
  if (!without) return [];
  return [
    element(
      'p',
      {},
      linkTo(without.query, fewResultsWords.without(without.word)),
      ' ',
      element('span', { class: 'small' }, words.results(without.total)),
    ),
  ];
}

function linkTo(query: string, text: string): HTMLAnchorElement {
  return element('a', { href: writeState({ query, shown: resultsPerPage }) }, text);
}
