import { listOfNodes, punctuation } from '../../some-pages/page-punctuation.ts';
import { element } from '../../shared/element.ts';
import type { Finder } from '../../../search/engine/finder.ts';
import type { Found } from '../../../search/engine/found.ts';
import {
  type NoResultSuggestions,
  type OtherSearch,
  suggestAlternatives,
  type UnknownWord,
} from './suggest-alternatives.ts';
import { loadGapTable } from '../../dates/gap-table.ts';
import { gapNote } from './gap-note.ts';
import { facetWords } from '../../../shared/words/en/scripts/field-words.ts';
import { fewResultsWords } from '../../../shared/words/en/scripts/few-results-words.ts';
import { kindWords, searchWords as words } from '../../../shared/words/en/scripts/search-words.ts';
import { resultsPerPage, writeState } from '../../../search/query/search-state.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import type { EntityId, TopicId } from '../../../schema/id.ts';

/** Returns the message that there are no results, why, and alternatives. @param query as the reader wrote it */
export async function explainNoResults(
  finder: Finder,
  found: Found,
  query: string,
  urls: Urls,
): Promise<Node[]> {
  const [suggestions, gap] = await Promise.all([
    suggestAlternatives(finder, found),
    lackingOf(finder, query),
  ]);
  const [heading, ...others] = renderNoResults(query, suggestions, urls);
  return [heading!, ...(gap === undefined ? [] : [element('p', { class: 'note' }, gap)]), ...others];
}

/** Returns what the archive lacks of the time that is asked for; undefined if it does not say what it means to hold. */
async function lackingOf(finder: Finder, query: string): Promise<string | undefined> {
  const { gaps } = document.getElementById('search-app')!.dataset;
  if (gaps === undefined) return undefined;
  const table = await loadGapTable(gaps).catch(() => ({}));
  return gapNote(table, query, finder.languages);
}

function renderNoResults(query: string, suggestions: NoResultSuggestions, urls: Urls): Node[] {
  const { unknown, unfiltered, unquoted, alone, names } = suggestions;
  const reasons = unknown.map(renderUnknown);
  if (unknown.length === 0 && alone.length > 1) {
    reasons.push(element('p', { class: 'note' }, fewResultsWords.notTogether));
  }
  const searches: [OtherSearch | undefined, string][] = [
    [unfiltered, fewResultsWords.withoutFilters],
    [unquoted, fewResultsWords.withoutQuotes],
    ...unknown.flatMap(({ text, beginning, without }): [OtherSearch | undefined, string][] => [
      [beginning, fewResultsWords.beginning(text)],
      [without, fewResultsWords.without(text)],
    ]),
    ...alone.map((search): [OtherSearch, string] => [search, fewResultsWords.searchFor(search.part)]),
  ];
  const records = names.map(({ id, name, kind, hasPage }) => {
    const href = kind === 'topic' ? urls.topic(id as TopicId) : urls.entity(id as EntityId);
    const what = kind === 'topic' ? facetWords.topic : kindWords[kind].one;
    const link = hasPage ? element('a', { href }, element('bdi', {}, name)) : linkTo(`topic:${id}`, name);
    return [link, ' ', element('span', { class: 'small' }, what)];
  });
  return [
    element('h2', {}, fewResultsWords.nothing(query, query.includes('"'))),
    ...reasons,
    ...listOf(
      searches.flatMap(([search, text]) =>
        search
          ? [
              [
                linkTo(search.query, text),
                ' ',
                element('span', { class: 'small' }, words.results(search.total)),
              ],
            ]
          : [],
      ),
    ),
    ...(records.length > 0 ? [element('p', {}, fewResultsWords.namesLike), ...listOf(records)] : []),
  ];
}

/** Renders a word that the archive does not contain, with its likely spellings. */
function renderUnknown({ text, isPhrase, spellings }: UnknownWord): HTMLParagraphElement {
  const type = isPhrase ? 'phrase' : /\d/.test(text) ? 'number' : 'word';
  const note = element('p', { class: 'note' }, fewResultsWords.nowhere(text, type));
  if (spellings.length > 0) {
    const links = spellings.map(({ query, name }) => linkTo(query, name));
    note.append(` ${fewResultsWords.didYouMean} `, ...listOfNodes(links), punctuation.question);
  }
  return note;
}

function linkTo(query: string, text: string): HTMLAnchorElement {
  return element('a', { href: writeState({ query, shown: resultsPerPage }) }, text);
}

function listOf(items: readonly (readonly (Node | string)[])[]): Node[] {
  if (items.length === 0) return [];
  return [element('ul', { class: 'no-results-list' }, ...items.map((item) => element('li', {}, ...item)))];
}
