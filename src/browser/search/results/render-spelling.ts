import { element } from '../../shared/element.ts';
import { facetListWords } from '../../../shared/words/en/scripts/facet-words.ts';
import { fewResultsWords } from '../../../shared/words/en/scripts/few-results-words.ts';
import type { OfferedSpelling } from '../../../search/engine/offer-spelling.ts';
import { resultsPerPage, writeState } from '../../../search/query/search-state.ts';

/** Renders the offer of another spelling: "Did you mean government budget (317)?" */
export function renderSpelling({ query, total }: OfferedSpelling): (Node | string)[] {
  const href = writeState({ query, shown: resultsPerPage });
  return [
    `${fewResultsWords.didYouMean} `,
    element('a', { href }, element('bdi', {}, query)),
    ` (${facetListWords.figures(total)})?`,
  ];
}
