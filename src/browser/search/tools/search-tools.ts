import { readState, pageSize, type SearchState, writeState } from '../../../search/query/search-state.ts';
import { withinResults } from '../../../search/query/within-results.ts';
import { searchToolWords as words } from '../../../views/words/en/scripts/search-tool-words.ts';
import { element } from '../../shared/element.ts';
import { openSavedSearches, type SavedSearches } from './saved-searches.ts';

/** What the tools need of the search page. */
interface ToolsHost {
  readonly base: string;
  readonly state: () => SearchState;
  /** Shows another state that the reader chose. */
  readonly change: (state: SearchState) => void;
}

/** Tools for the results: search within them, show them as sentences, save the search in this browser. */
export class SearchTools {
  readonly node: HTMLElement;
  readonly #host: ToolsHost;
  readonly #saved: SavedSearches;
  readonly #within = element('input', { type: 'search', 'aria-label': words.within, autocomplete: 'off' });
  readonly #sentences = element('input', { type: 'checkbox' });
  readonly #list = element('ul', { class: 'saved-searches' });
  readonly #status = element('p', { class: 'small', role: 'status' });

  constructor(host: ToolsHost) {
    this.#host = host;
    this.#saved = openSavedSearches(host.base);
    const form = element(
      'form',
      { class: 'within' },
      this.#within,
      ' ',
      element('button', { type: 'submit' }, words.within),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const state = host.state();
      host.change({ ...state, query: withinResults(state.query, this.#within.value), shown: pageSize });
      this.#within.value = '';
    });
    this.#sentences.addEventListener('change', () => {
      const { view: _view, ...state } = host.state();
      host.change(this.#sentences.checked ? { ...state, view: 'sentences' } : state);
    });
    const save = element('button', { type: 'button' }, words.save);
    save.addEventListener('click', () => this.#save());
    this.node = element(
      'div',
      { class: 'search-tools-body' },
      form,
      element('label', {}, this.#sentences, ' ', words.sentences),
      element('p', {}, save),
      this.#status,
      this.#list,
    );
    this.update();
  }

  /** Shows the state of the page, and the saved searches. */
  update(): void {
    this.#sentences.checked = this.#host.state().view === 'sentences';
    this.#list.replaceChildren(...this.#saved.read().map((search) => this.#item(search)));
  }

  #save(): void {
    const search = writeState({ ...this.#host.state(), shown: pageSize });
    if (search === '') return this.#say(words.nothingToSave);
    this.#keep([search, ...this.#saved.read()], words.saved);
  }

  #item(search: string): HTMLLIElement {
    const { query } = readState(search);
    const remove = element(
      'button',
      { type: 'button', 'aria-label': words.removeSearch(query) },
      words.remove,
    );
    remove.addEventListener('click', () => {
      this.#keep(
        this.#saved.read().filter((other) => other !== search),
        words.removed,
      );
    });
    return element('li', {}, element('a', { href: search }, element('bdi', {}, query)), ' ', remove);
  }

  #keep(searches: readonly string[], done: string): void {
    this.#say(this.#saved.write(searches) ? done : words.notKept);
    this.update();
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
