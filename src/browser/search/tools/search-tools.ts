import {
  readState,
  resultsPerPage,
  type SearchState,
  writeState,
} from '../../../search/query/search-state.ts';
import { withinResults } from './within-results.ts';
import { searchToolWords as words } from '../../../shared/words/en/scripts/search-tool-words.ts';
import { clickButton } from '../../shared/click-button.ts';
import { element } from '../../shared/element.ts';
import { openSavedSearches, type SavedSearches } from './saved-searches.ts';

/** What the tools need of the search page. */
interface ToolsHost {
  readonly urls: { readonly base: string };
  /** Shows another state that the reader chose. */
  change(state: SearchState): void;
}

/** Tools for the results: search within them, show them as sentences, save the search in this browser. */
export class SearchTools {
  readonly #state: () => SearchState;
  readonly #saved: SavedSearches;
  readonly #within = element('input', { type: 'search', 'aria-label': words.within, autocomplete: 'off' });
  readonly #sentences = element('input', { type: 'checkbox' });
  readonly #list = element('ul', { class: 'saved-searches' });
  readonly #status = element('p', { class: 'small', role: 'status' });

  /** @param details what is opened to see them; they follow its events `toggle` and `update` */
  constructor(details: HTMLDetailsElement, host: ToolsHost, state: () => SearchState) {
    this.#state = state;
    this.#saved = openSavedSearches(host.urls.base);
    const form = element(
      'form',
      { class: 'within' },
      this.#within,
      ' ',
      element('button', { type: 'submit' }, words.within),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = withinResults(state().query, this.#within.value);
      host.change({ ...state(), query, shown: resultsPerPage });
      this.#within.value = '';
    });
    this.#sentences.addEventListener('change', () => {
      const { view: _view, ...asArticles } = state();
      host.change(this.#sentences.checked ? { ...asArticles, view: 'sentences' } : asArticles);
    });
    details.append(
      form,
      element('label', {}, this.#sentences, ' ', words.sentences),
      element(
        'p',
        {},
        clickButton(words.save, () => this.#save()),
      ),
      this.#status,
      this.#list,
    );
    for (const type of ['toggle', 'update']) details.addEventListener(type, () => this.#update());
    this.#update();
  }

  /** Shows the state of the page, and the saved searches. */
  #update(): void {
    this.#sentences.checked = this.#state().view === 'sentences';
    this.#list.replaceChildren(...this.#saved.read().map((search) => this.#item(search)));
  }

  #save(): void {
    const search = writeState({ ...this.#state(), shown: resultsPerPage });
    if (search === '') return this.#say(words.nothingToSave);
    this.#keep([search, ...this.#saved.read()], words.saved);
  }

  #item(search: string): HTMLLIElement {
    const { query } = readState(search);
    const others = () => this.#saved.read().filter((other) => other !== search);
    const remove = clickButton(words.remove, () => this.#keep(others(), words.removed), {
      'aria-label': words.removeSearch(query),
    });
    return element('li', {}, element('a', { href: search }, element('bdi', {}, query)), ' ', remove);
  }

  #keep(searches: readonly string[], done: string): void {
    this.#say(this.#saved.write(searches) ? done : words.notKept);
    this.#update();
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
