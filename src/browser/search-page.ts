import { element } from './element.ts';
import { type Counts, facetValues, type FilterKey, fieldOf, filtersOf } from './facet-values.ts';
import { Facets } from './facets.ts';
import type { Finder } from './find/finder.ts';
import type { Found } from './find/found.ts';
import { findOffers } from './offers.ts';
import { termsOf, toggleTerm, withoutFields } from './query/edit.ts';
import { oneValued } from './query/field.ts';
import { renderHit } from './render-hit.ts';
import { renderNothing } from './render-nothing.ts';
import { effectiveSort, pageSize, type SearchState, sorts, writeState } from './search-state.ts';
import { sortWords, words } from './search-words.ts';
import { TakeAlong } from './take/take-along.ts';
import { Understanding } from './understanding.ts';
import { renderYearBars, yearBars } from './year-bars.ts';
import type { Urls } from '../views/urls.ts';

/** What the search page asks of whoever holds its state. */
export interface Asker {
  readonly urls: Urls;
  readonly language: string;
  /** Whether there is something to look for from the first. */
  readonly asksAtOnce: boolean;
  /** Shows another state, as the reader chose it. */
  change(state: SearchState): void;
}

/** Everything below the search box: it shows one state after another. */
export class SearchPage {
  readonly #asker: Asker;
  readonly #app: HTMLElement;
  readonly #understanding: Understanding;
  readonly #count = element('p', { class: 'count', role: 'status' });
  readonly #toggle = element(
    'button',
    { type: 'button', class: 'facets-toggle', 'aria-expanded': 'false', 'aria-controls': 'facets' },
    words.filters,
  );
  readonly #sort = element(
    'select',
    {},
    ...sorts.map((sort) => element('option', { value: sort }, sortWords[sort])),
  );
  readonly #sortLabel = element('label', { class: 'sort' }, `${words.sort} `, this.#sort);
  readonly #panel = element('div', {
    class: 'facets',
    id: 'facets',
    role: 'group',
    'aria-label': words.filters,
  });
  readonly #facets: Facets;
  readonly #bars = element('figure', { class: 'bars', 'aria-hidden': 'true', hidden: true });
  readonly #results = element('ol', { class: 'results' });
  readonly #more = element('button', { type: 'button', class: 'more', hidden: true });
  readonly #nothing = element('div', { class: 'nothing', hidden: true });
  readonly #take: TakeAlong;
  readonly #browse = document.querySelector<HTMLElement>('#search-browse');
  #state: SearchState = { query: '', shown: pageSize };
  #run = 0;

  constructor(app: HTMLElement, asker: Asker) {
    this.#app = app;
    this.#asker = asker;
    this.#take = new TakeAlong(asker.urls);
    this.#understanding = new Understanding((query) => this.#ask(query));
    this.#facets = new Facets(
      this.#panel,
      (key, value) => this.#toggleValue(key, value),
      () => asker.change(this.#state),
    );
    this.#understanding.say(asker.asksAtOnce ? words.working : '');
    app.replaceChildren(
      this.#understanding.node,
      element('div', { class: 'search-line' }, this.#count, this.#toggle, this.#sortLabel),
      element(
        'div',
        { class: 'search-columns' },
        this.#panel,
        element(
          'div',
          { class: 'found' },
          this.#bars,
          this.#results,
          this.#more,
          this.#nothing,
          this.#take.node,
        ),
      ),
    );
    this.#toggle.addEventListener('click', () => {
      const open = this.#panel.toggleAttribute('data-open');
      this.#toggle.setAttribute('aria-expanded', String(open));
    });
    this.#sort.addEventListener('change', () => {
      const sort = sorts.find((candidate) => candidate === this.#sort.value);
      asker.change({ ...this.#state, sort, shown: pageSize });
    });
    this.#more.addEventListener('click', () => {
      this.#focusAfter = this.#results.childElementCount;
      asker.change({ ...this.#state, shown: this.#state.shown + pageSize });
    });
  }

  /** The result that gets the focus once it is there: the first of those that were asked for. */
  #focusAfter: number | undefined;

  prepare({ bundles }: Finder): void {
    this.#facets.prepare(bundles.reduce((sum, { documents }) => sum + documents, 0));
  }

  /**
   * Asks for what a state says, and shows it unless another was asked for meanwhile.
   *
   * @param typing whether the last word of the query may go on
   */
  async show(finder: Finder, state: SearchState, typing: boolean): Promise<void> {
    const run = ++this.#run;
    this.#state = state;
    this.#app.setAttribute('aria-busy', 'true');
    const found = await finder.find(state.query, { typing });
    const isAsked = found.query.node !== undefined;
    const sort = effectiveSort(state, found.asksForWords);
    const hits = isAsked ? await found.hits(sort).next(state.shown) : [];
    const filters = filtersOf(termsOf(state.query));
    const counts = await countAll(finder, found, this.#facets.wanted(filters));
    if (run !== this.#run) return;

    this.#facets.show(counts, filters, this.#asker.language);
    this.#showBars(counts.year ?? {});
    this.#sort.value = sort;
    (this.#sort.options[0] as HTMLOptionElement).hidden = !found.asksForWords;
    this.#results.replaceChildren(...hits.map(renderHit));
    this.#more.hidden = hits.length >= found.total || !isAsked;
    this.#more.textContent = words.more(Math.min(pageSize, found.total - hits.length));
    this.#count.textContent = countWords(found, isAsked, hits.length);
    this.#take.show(isAsked ? found : undefined);
    this.#sortLabel.hidden = !isAsked || found.total === 0;
    this.#nothing.hidden = !isAsked || found.total > 0;
    this.#app.dataset['shown'] = state.query;
    this.#app.removeAttribute('aria-busy');
    this.#focusFirstNew();
    await this.#explain(run, finder, found);
  }

  /** Says that the index could not be had. */
  fail(): void {
    this.#app.removeAttribute('aria-busy');
    this.#understanding.say('');
    this.#count.textContent = words.failed;
    this.#results.replaceChildren();
    this.#nothing.replaceChildren();
    this.#offerBrowsing();
  }

  /** Moves the focus among the results. @param step 1 to the next, −1 to the one before; false where there is none */
  moveFocus(step: number): boolean {
    const links = [...this.#results.querySelectorAll<HTMLElement>('.hit-title a')];
    const hit = document.activeElement?.closest('.hit');
    const at = hit ? links.findIndex((link) => hit.contains(link)) : -1;
    const next = links[at + step];
    next?.focus();
    return next !== undefined;
  }

  #ask(query: string): void {
    this.#asker.change({ ...this.#state, query, shown: pageSize });
  }

  #toggleValue(key: FilterKey, value: string): void {
    this.#ask(toggleTerm(this.#state.query, { field: fieldOf(key), value, negated: false }));
  }

  #showBars(counts: Readonly<Record<string, number>>): void {
    const { query } = this.#state;
    const bars = yearBars(facetValues('year', counts, filtersOf(termsOf(query)), this.#asker.language));
    const hrefOf = (value: string) =>
      writeState({
        ...this.#state,
        query: toggleTerm(query, { field: 'year', value, negated: false }),
        shown: pageSize,
      });
    this.#bars.hidden = bars.length === 0;
    this.#bars.replaceChildren(
      ...(bars.length > 0 ? renderYearBars(bars, hrefOf, (year) => this.#toggleValue('year', year)) : []),
    );
  }

  #focusFirstNew(): void {
    if (this.#focusAfter === undefined) return;
    this.#results.children[this.#focusAfter]?.querySelector('a')?.focus();
    this.#focusAfter = undefined;
  }

  /** Says how the query was understood, and where nothing was found, what is near. */
  async #explain(run: number, finder: Finder, found: Found): Promise<void> {
    if (found.query.text === '') this.#understanding.say('');
    else await this.#understanding.show(found, this.#asker.language, () => run === this.#run);
    if (found.total > 0 || run !== this.#run) return;
    const offers = await findOffers(finder, found);
    if (run !== this.#run) return;
    this.#nothing.replaceChildren(...renderNothing(this.#state.query, offers, this.#asker.urls));
    this.#offerBrowsing();
  }

  #offerBrowsing(): void {
    this.#nothing.hidden = false;
    if (!this.#browse) return;
    const links = [...this.#browse.querySelectorAll('a')].flatMap((link) => [' ', link.cloneNode(true)]);
    this.#nothing.append(element('p', { class: 'nothing-browse' }, words.browse, ...links));
  }
}

function countWords({ total }: Found, isAsked: boolean, shown: number): string {
  if (!isAsked) return words.ask(total);
  if (total === 0) return words.none;
  return shown < total ? words.range(shown, total) : words.results(total);
}

/** Counts values among the results; of a field with one value in each document, as if none of it were asked for. */
async function countAll(finder: Finder, found: Found, keys: readonly FilterKey[]): Promise<Counts> {
  const { text } = found.query;
  const count = async (key: FilterKey) => {
    const field = fieldOf(key);
    const without = oneValued.has(field) ? withoutFields(text, [field]) : text;
    const among = without === text ? found : await finder.find(without);
    return [key, await among.counts(key)] as const;
  };
  return Object.fromEntries(await Promise.all(keys.map(count)));
}
