import { element } from '../../browser/shared/element.ts';
import type { Forgiven } from '../engine/forgive.ts';
import { countKinds } from './facets/count-values.ts';
import { Facets } from './facets/facets.ts';
import type { Finder } from '../engine/finder.ts';
import type { Found } from '../engine/found.ts';
import { renderForgiven } from './results/render-forgiven.ts';
import { ResultList } from './results/result-list.ts';
import { effectiveSort, pageSize, type SearchState, type SortOrder, sorts } from '../query/search-state.ts';
import { sortWords, searchWords as words } from '../../views/words/en/scripts/search-words.ts';
import { TakeAlong } from './take/take-along.ts';
import { Understanding } from './understanding/understanding.ts';
import type { Urls } from '../../views/base/urls.ts';

/** What the search page asks of whoever holds its state. */
export interface Asker {
  readonly urls: Urls;
  readonly language: string;
  /** Whether there is something to look for from the first. */
  readonly asksAtOnce: boolean;
  /** Shows another state, as the reader chose it. */
  change(state: SearchState): void;
  /** Called when what was found for a state stands there. */
  shown(state: SearchState): void;
}

/** Everything below the search box: it shows one state after another. */
export class SearchPage {
  readonly #asker: Asker;
  readonly #app: HTMLElement;
  readonly #understanding: Understanding;
  readonly #count = element('p', { class: 'count', role: 'status' });
  readonly #apart = element('p', { class: 'count-apart', hidden: true });
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
  readonly #results: ResultList;
  readonly #notice = element('div', { class: 'forgiven', role: 'status', hidden: true });
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
    this.#facets = new Facets(asker.language, (query) => this.#ask(query));
    this.#panel.append(this.#facets.node);
    this.#results = new ResultList(asker.urls, () =>
      asker.change({ ...this.#state, shown: this.#state.shown + pageSize }),
    );
    this.#understanding.say(asker.asksAtOnce ? words.working : '');
    app.replaceChildren(
      this.#understanding.node,
      element(
        'div',
        { class: 'search-line' },
        this.#count,
        this.#apart,
        this.#toggle,
        this.#sortLabel,
        this.#take.node,
      ),
      element(
        'div',
        { class: 'search-columns' },
        this.#panel,
        element(
          'div',
          { class: 'found' },
          this.#facets.dates.node,
          this.#notice,
          this.#results.node,
          this.#results.more,
          this.#nothing,
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
  }

  prepare({ bundles }: Finder): void {
    this.#facets.prepare(bundles);
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
    const exact = await finder.find(state.query, { typing });
    const isAsked = exact.query.node !== undefined;
    const forgiven = isAsked && exact.total === 0 ? await forgiveOnDemand(finder, exact) : undefined;
    if (run !== this.#run) return;
    const found = forgiven?.found ?? exact;
    const sort = forgiven?.type === 'nearest' ? 'relevance' : effectiveSort(state, found.asksForWords);
    await Promise.all([
      this.#explain(run, finder, forgiven?.type === 'respelt' ? found : exact, forgiven !== undefined),
      this.#facets.show(finder, found.query.text, forgiven?.type === 'nearest' ? exact : found),
      this.#results.show(found.hits(sort), isAsked ? found.total : 0, {
        shown: state.shown,
        isCurrent: () => run === this.#run,
        first: () => this.#showFound(found, isAsked, sort, forgiven),
      }),
    ]);
  }

  /** Says what was found, at the moment when the first results stand there. */
  #showFound(found: Found, isAsked: boolean, sort: SortOrder, forgiven: Forgiven | undefined): void {
    const { total, isNearest } = found;
    this.#notice.replaceChildren(...(forgiven ? renderForgiven(forgiven, this.#state.query) : []));
    this.#notice.hidden = !forgiven;
    this.#sort.value = sort;
    (this.#sort.options[0] as HTMLOptionElement).hidden = !found.asksForWords;
    this.#count.textContent = isNearest
      ? words.noneOfAll
      : countWords(found, isAsked, Math.min(this.#state.shown, total));
    this.#showApart(isAsked && !isNearest ? found : undefined);
    this.#take.show(isAsked && !isNearest ? found : undefined);
    this.#sortLabel.hidden = !isAsked || total === 0 || isNearest;
    this.#nothing.hidden = !isAsked || total > 0;
    this.#app.dataset['shown'] = this.#state.query;
    this.#app.removeAttribute('aria-busy');
    this.#asker.shown(this.#state);
  }

  /** Counts articles and records apart where there are both: a name is listed by more articles than it has pages. */
  #showApart(found: Found | undefined): void {
    const [articles, records] = found ? countKinds(found).map(({ count }) => count) : [];
    this.#apart.hidden = !articles || !records;
    this.#apart.textContent = articles && records ? words.apart(articles, records) : '';
  }

  /** Says that the index could not be had. */
  fail(): void {
    this.#app.removeAttribute('aria-busy');
    this.#understanding.say('');
    this.#count.textContent = words.failed;
    this.#results.clear();
    this.#nothing.replaceChildren();
    this.#offerBrowsing();
  }

  /** Moves the focus among the results. @param step 1 to the next, −1 to the one before; false where there is none */
  moveFocus(step: number): boolean {
    return this.#results.moveFocus(step);
  }

  #ask(query: string): void {
    this.#asker.change({ ...this.#state, query, shown: pageSize });
  }

  /** Says how the query was understood, and where nothing was found, what is near. */
  async #explain(run: number, finder: Finder, found: Found, isForgiven: boolean): Promise<void> {
    this.#understanding.node.setAttribute('aria-busy', 'true');
    if (found.query.text === '') this.#understanding.say('');
    else await this.#understanding.show(found, () => run === this.#run);
    if (run === this.#run) this.#understanding.node.removeAttribute('aria-busy');
    if (found.total > 0 || isForgiven || run !== this.#run) return;
    // What is near is looked for where there is nothing, which is seldom.
    const [{ findOffers }, { renderNothing }] = await Promise.all([
      import('./offers.ts'),
      import('./render-nothing.ts'),
    ]);
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

/** What a reader may have meant is looked for where there is nothing, which is seldom. */
async function forgiveOnDemand(finder: Finder, found: Found): Promise<Forgiven | undefined> {
  const { forgive } = await import('../engine/forgive.ts');
  return forgive(finder, found);
}

function countWords({ total, sets }: Found, isAsked: boolean, shown: number): string {
  const articles = sets.reduce((sum, { bundle }) => sum + bundle.articles, 0);
  const names = sets.reduce((sum, { bundle }) => sum + bundle.documents, 0) - articles;
  if (!isAsked) return words.ask(articles, names);
  if (total === 0) return words.none;
  return shown < total ? words.range(shown, total) : words.results(total);
}
