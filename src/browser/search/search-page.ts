import { element } from '../shared/element.ts';
import { DateRange } from './facets/date-range.ts';
import { showDates } from './facets/show-dates.ts';
import type { FacetLists } from './facets/facet-lists.ts';
import type { Finder } from '../../search/engine/finder.ts';
import type { Found } from '../../search/engine/found.ts';
import { mayBeMisprint } from '../../search/engine/may-be-misprint.ts';
import { ResultList } from './results/result-list.ts';
import {
  effectiveSort,
  resultsPerPage,
  type SearchState,
  type SortOrder,
} from '../../search/query/search-state.ts';
import { searchWords as words } from '../../shared/words/en/scripts/search-words.ts';
import { QueryInterpretation } from './interpretation/query-interpretation.ts';
import { SearchLine } from './search-line.ts';
import { waitForPaint } from './wait-for-paint.ts';
import type { Urls } from '../../shared/base/urls.ts';

/** Callbacks to the owner of the search state. */
export interface SearchHost {
  readonly urls: Urls;
  readonly language: string;
  /** Whether the page was opened with a query. */
  readonly hasQuery: boolean;
  /** Shows another state that the reader chose. */
  change(state: SearchState): void;
  /** Called when the results of a state are shown. */
  shown(state: SearchState): void;
}

/** Everything below the search field, for one state at a time. */
export class SearchPage {
  readonly #host: SearchHost;
  readonly #app: HTMLElement;
  readonly #interpretation: QueryInterpretation;
  readonly #line: SearchLine;
  readonly #panel = element('div', {
    class: 'facets',
    id: 'facets',
    role: 'group',
    'aria-label': words.filters,
  });
  readonly #dates: DateRange;
  readonly #results: ResultList;
  readonly #notice = element('div', { class: 'relaxed', role: 'status', hidden: true });
  readonly #nothing = element('div', { class: 'nothing', hidden: true });
  readonly #tools = element('details', { class: 'search-tools' }, element('summary', {}, words.tools));
  #lists: Promise<FacetLists> | undefined;
  #state: SearchState = { query: '', shown: resultsPerPage };
  /** The query that the filters edit: that of the state, or its correction that found the results. */
  #query = '';
  /** The query and sort order of the results on the page, until those of a newer state are loaded. */
  #shown = '';
  #run = 0;

  constructor(app: HTMLElement, host: SearchHost) {
    this.#app = app;
    this.#host = host;
    this.#line = new SearchLine(host.urls, this.#panel, (sort) =>
      host.change({ ...this.#state, sort, shown: resultsPerPage }),
    );
    this.#interpretation = new QueryInterpretation((query) => this.#ask(query));
    this.#dates = new DateRange(async (from, to) => {
      const { withRange } = await import('../../search/query/edit-range.ts');
      this.#ask(withRange(this.#state.query, from, to));
    });
    this.#results = new ResultList(host.urls, () =>
      host.change({ ...this.#state, shown: this.#state.shown + resultsPerPage }),
    );
    this.#panel.append(this.#tools);
    this.#tools.addEventListener(
      'toggle',
      async () => {
        const { SearchTools } = await import('./tools/search-tools.ts');
        new SearchTools(this.#tools, host, () => this.#state);
      },
      { once: true },
    );
    this.#interpretation.say(host.hasQuery ? words.working : '');
    app.replaceChildren(
      this.#interpretation.node,
      this.#line.node,
      element(
        'div',
        { class: 'search-columns' },
        this.#panel,
        element(
          'div',
          { class: 'found' },
          this.#dates.node,
          this.#notice,
          this.#results.node,
          this.#results.more,
          this.#nothing,
          document.querySelector('#search-start')!,
        ),
      ),
    );
  }

  /**
   * Searches for a state and shows the results, unless a newer search has started meanwhile.
   *
   * @param typing whether the last word of the query may be incomplete
   */
  async show(finder: Finder, state: SearchState, typing: boolean): Promise<void> {
    const run = ++this.#run;
    const isCurrent = () => run === this.#run;
    this.#state = state;
    this.#query = state.query;
    const shown = `${typing} ${state.sort} ${state.view} ${state.query}`;
    this.#app.setAttribute('aria-busy', 'true');
    const exact = await finder.find(state.query, { typing });
    const isAsked = exact.query.node !== undefined;
    // Loads the code for alternative results only if there are no exact ones, which is rare.
    const relaxed =
      isAsked && (exact.exactTotal === 0 || exact.query.problems[0])
        ? await (await import('./results/render-relaxed.ts')).findRelaxed(finder, exact)
        : undefined;
    if (!isCurrent()) return;
    const found = relaxed?.found ?? exact;
    // Before the results, which it would push down.
    const offers =
      found.dates.length > 0
        ? await (await import('./results/render-dates.ts')).renderDates(finder, found)
        : [];
    if (!isCurrent()) return;
    const sort = effectiveSort(state, found.asksForWords);
    let lists = Promise.resolve();
    // The suggestions for this query may take a while; meanwhile, those for another would mislead.
    this.#nothing.replaceChildren();
    const dates = () => showDates(this.#dates, finder, found, isCurrent);
    await Promise.all([
      this.#explain(finder, relaxed?.type === 'corrected' ? found : exact, relaxed !== undefined, isCurrent),
      // While a reader types, the date range is already on the page; it is updated after the results.
      typing ? undefined : dates(),
      this.#results.show(found.hits(sort), isAsked ? found.total : 0, {
        shown: state.shown,
        isMore: shown === this.#shown,
        asSentences: state.view === 'sentences',
        isTyping: typing,
        isCurrent,
        first: () => {
          this.#shown = shown;
          this.#query = found.query.text;
          this.#showFound(found, isAsked, sort, [...(relaxed?.notice ?? []), ...offers]);
          lists = this.#showLists(finder, found, typing, isCurrent).then(typing ? dates : undefined);
          if (!relaxed && (finder.synonymsOf || hasMore(found)))
            void this.#showBeside(finder, found, typing, isCurrent);
        },
      }),
    ]);
    await lists;
  }

  /** Loads the filters once the first results are shown. */
  async #showLists(finder: Finder, found: Found, isTyping: boolean, isCurrent: () => boolean): Promise<void> {
    this.#panel.setAttribute('aria-busy', 'true');
    await waitForPaint(isTyping);
    if (!isCurrent()) return;
    this.#lists ??= import('./facets/facet-lists.ts').then(({ FacetLists }) => {
      const lists = new FacetLists(finder.bundles, this.#host.language, (edit) =>
        this.#ask(edit(this.#query)),
      );
      this.#panel.append(lists.node);
      return lists;
    });
    this.#lists.catch(() => (this.#lists = undefined));
    const lists = await this.#lists;
    if (!isCurrent()) return;
    await lists.show(finder, found);
    if (isCurrent()) this.#panel.removeAttribute('aria-busy');
  }

  /** Shows the number of results as soon as the first ones are shown. */
  #showFound(found: Found, isAsked: boolean, sort: SortOrder, notice: readonly Node[]): void {
    this.#notice.replaceChildren(...notice);
    this.#notice.hidden = notice.length === 0;
    this.#line.show(found, { isAsked, sort, shown: this.#state.shown });
    this.#nothing.hidden = !isAsked || found.total > 0;
    this.#app.dataset['shown'] = this.#state.query;
    this.#tools.dispatchEvent(new Event('update'));
    this.#app.removeAttribute('aria-busy');
    this.#host.shown(this.#state);
  }

  /** Shows what is known beside the number of results: the articles that list the entity searched for, or another spelling. */
  async #showBeside(
    finder: Finder,
    found: Found,
    isTyping: boolean,
    isCurrent: () => boolean,
  ): Promise<void> {
    await waitForPaint(isTyping);
    if (!isCurrent()) return;
    const { renderBeside } = await import('./results/render-beside.ts');
    const { counts, offer } = await renderBeside(finder, found, this.#host.urls);
    if (isCurrent()) this.#line.showBeside(counts, offer);
  }

  /** The query that is offered above the results: the articles of a date in the query shown. */
  get offer(): string | undefined {
    return this.#notice.querySelector<HTMLElement>('[data-offer]')?.dataset['offer'];
  }

  /** Shows that the index could not be loaded. */
  fail(): void {
    this.#app.removeAttribute('aria-busy');
    this.#interpretation.say('');
    this.#line.fail();
    this.#results.clear();
    this.#nothing.replaceChildren();
    this.#offerBrowsing();
  }

  /**
   * Moves the focus among the results.
   * @param step 1 for the next, −1 for the previous one
   * @returns false if there is none
   */
  moveFocus(step: number): boolean {
    return this.#results.moveFocus(step);
  }

  #ask(query: string): void {
    this.#host.change({ ...this.#state, query, shown: resultsPerPage });
  }

  /** Shows how the query was interpreted, and suggestions if there are no results. */
  async #explain(finder: Finder, found: Found, isRelaxed: boolean, isCurrent: () => boolean): Promise<void> {
    this.#interpretation.node.setAttribute('aria-busy', 'true');
    if (found.query.text === '') this.#interpretation.say('');
    else await this.#interpretation.show(found, isCurrent);
    if (!isCurrent()) return;
    this.#interpretation.node.removeAttribute('aria-busy');
    if (found.total > 0 || isRelaxed) return;
    // Loads suggestions only if there are no results, which is rare.
    const { explainNoResults } = await import('./no-results/render-no-results.ts');
    const message = await explainNoResults(finder, found, this.#state.query, this.#host.urls);
    if (!isCurrent()) return;
    this.#nothing.replaceChildren(...message);
    this.#offerBrowsing();
  }

  #offerBrowsing(): void {
    this.#nothing.hidden = false;
    const links = [...document.querySelectorAll('#search-browse a')].flatMap((link) => [
      ' ',
      link.cloneNode(true),
    ]);
    this.#nothing.append(element('p', { class: 'nothing-browse' }, words.browse, ...links));
  }
}

/** Whether a query has names or topics, or words that may be misprints. */
function hasMore({ names, leaves }: Found): boolean {
  return names.some(({ length }) => length > 0) || leaves.some(mayBeMisprint);
}
