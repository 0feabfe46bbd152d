import { element } from '../../shared/element.ts';
import { fewResultsWords } from '../../../shared/words/en/scripts/few-results-words.ts';
import type { Finder } from '../../../search/engine/finder.ts';
import type { Found } from '../../../search/engine/found.ts';
import { replacePart } from '../../../search/query/remove-part.ts';
import { resultsPerPage, writeState } from '../../../search/query/search-state.ts';

/** Renders the synonyms that were searched for, with a link that searches for the word alone: "also: airplane (Search for plane only)". */
export function renderSynonyms(finder: Finder, { query, leaves }: Found): (Node | string)[] {
  return leaves.flatMap(({ node }) => {
    const words = finder.synonymsOf?.(node) ?? [];
    if (words.length === 0 || node.type !== 'word') return [];
    const href = writeState({ query: replacePart(query.text, node, `+${node.text}`), shown: resultsPerPage });
    return [
      ` ${fewResultsWords.also(words)} (`,
      element('a', { href }, fewResultsWords.searchFor(node.text)),
      ')',
    ];
  });
}
