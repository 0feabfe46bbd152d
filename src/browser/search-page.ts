import { type Answer, ask, type Question } from './ask.ts';
import { element } from './element.ts';
import { facetValues } from './facet-values.ts';
import { Facets } from './facets.ts';
import { findOffers, findSpellings } from './offers.ts';
import type { Bundle } from './open-bundles.ts';
import { renderHit } from './render-hit.ts';
import { renderLeftOut, renderNothing } from './render-nothing.ts';
import { readQuery, type Term } from './search-query.ts';
import {
  effectiveSort,
  type FilterKey,
  pageSize,
  type SearchState,
  sorts,
  toggleFilter,
  writeState,
} from './search-state.ts';
import { sortWords, words } from './search-words.ts';
import { chipsOf, understoodAs } from './understood.ts';
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
  readonly #understood = element('p', { class: 'understood' });
  readonly #chips = element('ul', { class: 'chips', 'aria-label': words.chosen, hidden: true });
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
  readonly #notes = element('div', { class: 'notes' });
  readonly #results = element('ol', { class: 'results' });
  readonly #more = element('button', { type: 'button', class: 'more', hidden: true });
  readonly #nothing = element('div', { class: 'nothing', hidden: true });
  readonly #browse = document.querySelector<HTMLElement>('#search-browse');
  #state: SearchState = { query: '', filters: {}, shown: pageSize };
  #run = 0;

  constructor(app: HTMLElement, asker: Asker) {
    this.#app = app;
    this.#asker = asker;
    const choose = (key: FilterKey, value: string) => asker.change(toggleFilter(this.#state, key, value));
    this.#facets = new Facets(this.#panel, choose, () => asker.change(this.#state));
    this.#understood.textContent = asker.asksAtOnce ? words.working : words.help;
    app.replaceChildren(
      this.#understood,
      this.#chips,
      element('div', { class: 'search-line' }, this.#count, this.#toggle, this.#sortLabel),
      element(
        'div',
        { class: 'search-columns' },
        this.#panel,
        element('div', { class: 'found' }, this.#bars, this.#notes, this.#results, this.#more, this.#nothing),
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
      const first = this.#results.childElementCount;
      this.#focusAfter = first;
      asker.change({ ...this.#state, shown: this.#state.shown + pageSize });
    });
  }

  /** The result that gets the focus once it is there: the first of those that were asked for. */
  #focusAfter: number | undefined;

  prepare(bundles: readonly Bundle[]): void {
    this.#facets.prepare(bundles.reduce((sum, { documents }) => sum + documents, 0));
  }

  /** Asks for what a state says, and shows it unless another was asked for meanwhile. */
  async show(bundles: readonly Bundle[], state: SearchState): Promise<void> {
    const run = ++this.#run;
    this.#state = state;
    this.#app.setAttribute('aria-busy', 'true');
    const terms = readQuery(state.query);
    const question: Question = {
      terms,
      filters: state.filters,
      sort: effectiveSort(state),
      facets: this.#facets.wanted(state.filters),
    };
    const answer = await ask(bundles, question);
    const asked = terms.length > 0 || Object.keys(state.filters).length > 0;
    const hits = asked ? await answer.next(state.shown) : [];
    const chips = await chipsOf(bundles, state.filters, this.#asker.language);
    if (run !== this.#run) return;

    this.#facets.show(answer.counts, state.filters, this.#asker.language);
    this.#showChips(chips);
    this.#showBars(answer.counts.year ?? {});
    this.#sort.value = effectiveSort(state);
    (this.#sort.options[0] as HTMLOptionElement).hidden = terms.length === 0;
    this.#results.replaceChildren(...hits.map(renderHit));
    this.#more.hidden = hits.length >= answer.total || !asked;
    this.#more.textContent = words.more(Math.min(pageSize, answer.total - hits.length));
    this.#understood.textContent =
      asked && answer.total > 0 ? understoodAs(answer, terms, chips) : words.help;
    this.#count.textContent = !asked
      ? words.ask(answer.total)
      : answer.total === 0
        ? words.none
        : hits.length < answer.total
          ? words.range(hits.length, answer.total)
          : words.results(answer.total);
    this.#sortLabel.hidden = !asked || answer.total === 0;
    this.#notes.replaceChildren();
    this.#nothing.hidden = !asked || answer.total > 0;
    this.#app.removeAttribute('aria-busy');
    this.#focusFirstNew();
    if (!asked || (answer.total > 0 && answer.unknown.length === 0)) return;
    await this.#explain(run, bundles, question, answer);
  }

  /** Says that the index could not be had. */
  fail(): void {
    this.#app.removeAttribute('aria-busy');
    this.#understood.textContent = '';
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

  #showChips(chips: Awaited<ReturnType<typeof chipsOf>>): void {
    const items = chips.map(({ key, id, label, name }) => {
      const chip = element(
        'button',
        { type: 'button', class: 'chip', 'aria-label': words.remove(label, name) },
        element('span', { class: 'chip-label' }, label),
        ' ',
        element('bdi', { class: 'chip-value' }, name),
        ' ',
        element('span', { class: 'chip-sign', 'aria-hidden': 'true' }, '×'),
      );
      chip.addEventListener('click', () => this.#asker.change(toggleFilter(this.#state, key, id)));
      return element('li', {}, chip);
    });
    if (items.length > 1) {
      const all = element('button', { type: 'button', class: 'chip chip-all' }, words.clearAll);
      all.addEventListener('click', () =>
        this.#asker.change({ ...this.#state, filters: {}, shown: pageSize }),
      );
      items.push(element('li', {}, all));
    }
    this.#chips.replaceChildren(...items);
    this.#chips.hidden = items.length === 0;
    this.#toggle.textContent = chips.length > 0 ? `${words.filters} (${chips.length})` : words.filters;
  }

  #showBars(counts: Readonly<Record<string, number>>): void {
    const bars = yearBars(facetValues('year', counts, this.#state.filters, this.#asker.language));
    const chosen = (year: string) => toggleFilter(this.#state, 'year', year);
    this.#bars.hidden = bars.length === 0;
    this.#bars.replaceChildren(
      ...(bars.length > 0
        ? renderYearBars(
            bars,
            (year) => writeState(chosen(year)),
            (year) => this.#asker.change(chosen(year)),
          )
        : []),
    );
  }

  #focusFirstNew(): void {
    if (this.#focusAfter !== undefined) {
      this.#results.children[this.#focusAfter]?.querySelector('a')?.focus();
      this.#focusAfter = undefined;
    }
  }

  /** Says which words the archive has not, and what is near. */
  async #explain(
    run: number,
    bundles: readonly Bundle[],
    question: Question,
    { unknown, total }: Answer,
  ): Promise<void> {
    const state = this.#state;
    const spelt = await Promise.all(
      unknown.map(async (term): Promise<[Term, string[]]> => [term, await findSpellings(bundles, term)]),
    );
    if (total > 0) {
      if (run !== this.#run) return;
      const notes = spelt.map(([term, spellings]) =>
        renderLeftOut(state, term, spellings, words.leftOut(term.written)),
      );
      this.#notes.replaceChildren(...notes);
      return;
    }
    const offers = await findOffers(bundles, question, unknown);
    if (run !== this.#run) return;
    this.#nothing.replaceChildren(...renderNothing(state, spelt, offers, this.#asker.urls));
    this.#offerBrowsing();
  }

  #offerBrowsing(): void {
    this.#nothing.hidden = false;
    if (!this.#browse) return;
    const links = [...this.#browse.querySelectorAll('a')].flatMap((link) => [' ', link.cloneNode(true)]);
    this.#nothing.append(element('p', { class: 'nothing-browse' }, words.browse, ...links));
  }
}
