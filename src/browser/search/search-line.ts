import { element } from '../shared/element.ts';
import { sortWords, searchWords as words } from '../../shared/words/en/scripts/search-words.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { Found } from '../../search/engine/found.ts';
import { type SortOrder, sortOrders } from '../../search/query/search-state.ts';
import { DownloadResults } from './download/download-results.ts';

/** The state of the line above the results. */
export interface LineState {
  /** Whether there is a query. */
  readonly isAsked: boolean;
  readonly sort: SortOrder;
  /** The number of results that the reader requested. */
  readonly shown: number;
}

/** The line above the results: their number, the filters, the sort order, the downloads. */
export class SearchLine {
  readonly node: HTMLElement;
  readonly #count = element('p', { class: 'count', role: 'status' });
  readonly #apart = element('p', { class: 'count-apart', hidden: true });
  readonly #sort = element(
    'select',
    {},
    ...sortOrders.map((sort) => element('option', { value: sort }, sortWords[sort])),
  );
  readonly #sortLabel = element('label', { class: 'sort' }, `${words.sort} `, this.#sort);
  readonly #download: DownloadResults;

  /**
   * @param panel the filters, which narrow windows show on demand
   * @param change called with the chosen sort order
   */
  constructor(urls: Urls, panel: HTMLElement, change: (sort: SortOrder | undefined) => void) {
    this.#download = new DownloadResults(urls);
    const toggle = element(
      'button',
      { type: 'button', class: 'facets-toggle', 'aria-expanded': 'false', 'aria-controls': panel.id },
      words.filters,
    );
    toggle.addEventListener('click', () => {
      const open = panel.toggleAttribute('data-open');
      toggle.ariaExpanded = `${open}`;
    });
    this.#sort.addEventListener('change', () =>
      change(sortOrders.find((candidate) => candidate === this.#sort.value)),
    );
    this.node = element(
      'div',
      { class: 'search-line' },
      this.#count,
      this.#apart,
      toggle,
      this.#sortLabel,
      this.#download.node,
    );
  }

  show(found: Found, { isAsked, sort, shown }: LineState): void {
    const { total, exactTotal } = found;
    this.#sort.value = sort;
    (this.#sort.options[0] as HTMLOptionElement).hidden = !found.asksForWords;
    this.#count.textContent =
      total > 0 && exactTotal === 0 ? words.noneOfAll : countWords(found, isAsked, Math.min(shown, total));
    const asked = isAsked ? found : undefined;
    this.#showApart(asked);
    this.#download.show(asked);
    this.#sortLabel.hidden = !isAsked || total === 0;
  }

  /** Shows other counts next to the number of results, if there are any, and further text after them. */
  showBeside(counts: readonly (Node | string)[], more: readonly (Node | string)[] = []): void {
    if (counts[0]) this.#apart.replaceChildren(...counts);
    this.#apart.append(...more);
    this.#apart.hidden = !this.#apart.firstChild;
  }

  /** Shows that the index could not be loaded. */
  fail(): void {
    this.#count.textContent = words.failed;
  }

  /** Counts those that lack a word, or else articles and entities separately if there are both. */
  #showApart(found: Found | undefined): void {
    const { articles = 0, total = 0, exactTotal = 0 } = found ?? {};
    if (exactTotal > 0 && exactTotal < total) return this.showBeside([words.withMost(total - exactTotal)]);
    this.#apart.hidden = articles === 0 || articles === total;
    this.#apart.textContent = this.#apart.hidden ? '' : words.apart(articles, total - articles);
  }
}

function countWords({ total, exactTotal, sets }: Found, isAsked: boolean, shown: number): string {
  const articles = sets.reduce((sum, { bundle }) => sum + bundle.articles, 0);
  const names = sets.reduce((sum, { bundle }) => sum + bundle.documents, 0) - articles;
  if (!isAsked) return words.ask(articles, names);
  if (total === 0) return words.none;
  if (exactTotal < total) return words.results(exactTotal);
  return shown < total ? words.range(shown, total) : words.results(total);
}
