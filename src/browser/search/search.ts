import { offerDisplay } from '../site/offer-display.ts';
import { addSearchKeys } from '../site/search-keys.ts';
import type { SynonymGroups } from '../../search/engine/add-synonyms.ts';
import { Finder } from '../../search/engine/finder.ts';
import type { NameLookup } from '../../search/engine/name-lookup.ts';
import { openIndex } from '../../search/engine/open-index.ts';
import { pageUrls } from '../site/page-urls.ts';
import { readBytes } from '../shared/site-files.ts';
import { afterPaint } from '../shared/after-paint.ts';
import { SearchAddress } from './search-address.ts';
import { SearchPage } from './search-page.ts';
// Both operators and facets need it, and a file of its own would cost a request.
import '../../shared/base/query-field.ts';
import { openState, resultsPerPage, type SearchState, writeState } from '../../search/query/search-state.ts';
import { tablesInPage } from './tables-in-page.ts';
import type { Urls } from '../../shared/base/urls.ts';

/**
 * The delay in milliseconds between the first results, which are painted first, and loading the suggestions.
 */
const suggestionsDelayMs = 150;

const app = document.querySelector<HTMLElement>('#search-app');
const form = document.querySelector<HTMLFormElement>('#search-form');
const input = document.querySelector<HTMLInputElement>('#search-input');
if (app && form && input) void openState(location.search).then((state) => start(app, form, input, state));

function start(app: HTMLElement, form: HTMLFormElement, input: HTMLInputElement, initial: SearchState): void {
  const urls = pageUrls();
  const language = document.documentElement.lang || 'en';
  addSearchKeys(urls);
  offerDisplay();
  let state = initial;
  // Whether the reader intended this state by submitting or choosing, so that it stays in the history.
  let isIntended = writeState(state) !== '';
  let opening: Promise<Finder> | undefined;
  const address = new SearchAddress();
  const { title } = document;

  const page = new SearchPage(app, {
    urls,
    language,
    hasQuery: isIntended,
    change: (changed) => go(changed, true),
    shown: ({ query }) => {
      // History, bookmarks and tabs name the query.
      document.title = query === '' ? title : `${query} – ${title}`;
      void afterPaint().then(() => address.write());
      if (query !== '') setTimeout(onFirst, suggestionsDelayMs);
    },
  });

  // Suggestions are loaded after the first results.
  let onFirst = () => {};
  const first = new Promise<void>((resolve) => (onFirst = resolve));
  async function offer(): Promise<void> {
    const { value } = input;
    await first;
    const { offerSuggestions } = await import('../names/suggest.ts');
    // After a submitted query they would cover the results.
    offerSuggestions(input, isIntended ? input.value : value, urls);
  }

  // The scroll position before the reader followed a result.
  let scroll = (history.state as { readonly scroll?: number } | null)?.scroll;
  addEventListener('pagehide', () => {
    address.write();
    history.replaceState({ scroll: scrollY }, '');
  });

  const open = () =>
    (opening ??= openIndex(urls.searchIndex(), readBytes, tablesInPage()).then(async (bundles) => {
      const finder = new Finder(bundles, language, namesOnDemand(urls));
      const { synonyms } = app.dataset;
      // Few archives have any.
      if (synonyms)
        (await import('../../search/engine/add-synonyms.ts')).addSynonyms(
          finder,
          JSON.parse(synonyms) as SynonymGroups,
        );
      return finder;
    }));

  async function run(): Promise<void> {
    const asked = state;
    try {
      await page.show(await open(), state, !isIntended);
      if (scroll) scrollTo({ top: scroll, behavior: 'instant' });
      scroll = undefined;
    } catch (error) {
      reportError(error);
      // The results of a newer query do not depend on this one.
      if (asked !== state) return;
      opening = undefined;
      page.fail();
      onFirst();
    }
  }

  function go(changed: SearchState, intended: boolean): void {
    const [before, after] = [writeState(state), writeState(changed)];
    const onlyMore =
      changed.shown !== state.shown && writeState({ ...changed, shown: state.shown }) === before;
    state = changed;
    scroll = undefined;
    if (input.value.trim() !== state.query) input.value = state.query;
    if (after !== before) {
      // Typing after an intended state adds a history entry; further typing replaces it.
      const push = !onlyMore && (intended || isIntended);
      if (push) address.add(after);
      else address.replaceLater(after);
    }
    // More results are of the same query, complete or not.
    if (!onlyMore) isIntended = intended;
    void run();
  }

  const typed = () => ({ ...state, query: input.value.trim(), shown: resultsPerPage });
  const hasNewQuery = () => input.value.trim() !== state.query;

  // The reader may have typed something while this script was loading.
  input.value ||= state.query;
  input.addEventListener('focus', () => {
    void offer();
    if (!opening) void run();
  });
  input.addEventListener('input', () => {
    if (hasNewQuery()) go(typed(), false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Enter once more, when the results are shown, takes the offer above them.
    const offer = isIntended && !hasNewQuery() ? page.offer : undefined;
    go(offer === undefined ? typed() : { ...typed(), query: offer }, true);
  });
  addEventListener('popstate', () => {
    address.forget();
    void openState(location.search).then((opened) => {
      state = opened;
      isIntended = true;
      input.value = state.query;
      void run();
    });
  });
  addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    const inInput = event.target === input;
    const inResults = event.target instanceof Element && event.target.closest('.hit') !== null;
    if (!inInput && !inResults) return;
    if (event.key === 'ArrowDown' && page.moveFocus(1)) event.preventDefault();
    if (event.key === 'ArrowUp' && inResults) {
      if (!page.moveFocus(-1)) input.focus();
      event.preventDefault();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      input.focus();
      if (inInput && input.value !== '') {
        input.value = '';
        go(typed(), false);
      }
    }
  });

  if (document.activeElement === input) void offer();
  if (hasNewQuery()) go(typed(), false);
  else if (writeState(state) === '') input.focus();
  else void run();
}

/** Loads the names and articles of the archive on demand, because only queries with such a field need them. */
function namesOnDemand(urls: Urls): NameLookup {
  let names: Promise<Required<NameLookup>> | undefined;
  const open = () => (names ??= import('./open-lookup.ts').then(({ openLookup }) => openLookup(urls)));
  return {
    find: async (field, value) => (await open()).find(field, value),
    findNear: async (texts) => (await open()).findNear(texts),
    readArticle: async (id, block) => (await open()).readArticle(id, block),
  };
}
