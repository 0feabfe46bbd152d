import { element } from '../../shared/element.ts';
import { type FacetValue, findValues, hasChosen } from './facet-values.ts';
import { facetListWords as words } from '../../../shared/words/en/scripts/facet-words.ts';

const shortList = 8;
/** Longer lists have a search field. */
const maxUnsearchedValues = 20;

/** Requires or excludes a value; doing the same again undoes it. */
export type Choose = (value: FacetValue, how: 'required' | 'excluded') => void | Promise<void>;

/** A list of values under a heading that opens and closes it. The element is kept when its values change. */
export class Facet {
  readonly node: HTMLDetailsElement;
  readonly #choose: Choose;
  readonly #list = element('ul');
  readonly #find: HTMLInputElement;
  readonly #all = element('button', { type: 'button', class: 'facet-more' });
  /** Whether narrower values are shown, for values that the reader has opened or closed. */
  readonly #opened = new Map<string, boolean>();
  #values: readonly FacetValue[] = [];
  #showsAll = false;

  /** @param opened called when the list is opened, to show its values */
  constructor(key: string, name: string, choose: Choose, opened: () => void) {
    this.#choose = choose;
    this.#find = element('input', {
      type: 'search',
      class: 'facet-find',
      'aria-label': words.findIn(name),
      placeholder: words.find,
      autocomplete: 'off',
      hidden: true,
    });
    this.node = element(
      'details',
      { class: 'facet', 'data-facet': key },
      element('summary', {}, name),
      this.#find,
      this.#list,
      this.#all,
    );
    this.#all.hidden = true;
    this.#find.addEventListener('input', () => this.#render());
    this.#all.addEventListener('click', () => {
      this.#showsAll = !this.#showsAll;
      this.#render();
    });
    this.node.addEventListener('toggle', () => this.node.open && opened());
  }

  show(values: readonly FacetValue[]): void {
    this.#values = values;
    this.#render();
  }

  #render(): void {
    const asked = this.#find.value.trim();
    const found = findValues(this.#values, asked);
    const isWhole = this.#showsAll || asked !== '';
    const shown = isWhole ? found : found.filter((value, index) => index < shortList || hasChosen(value));
    // The list is rendered again; the focus is restored.
    const focused = this.#list.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset['control']
      : undefined;
    this.#list.replaceChildren(...shown.map((value) => this.#item(value, asked !== '')));
    if (focused) this.#list.querySelector<HTMLElement>(`[data-control="${CSS.escape(focused)}"]`)?.focus();
    if (found.length === 0) this.#list.append(element('li', { class: 'none' }, words.noneHere));
    this.#find.hidden = this.#values.length <= maxUnsearchedValues && asked === '';
    this.#all.hidden = asked !== '' || found.length <= shortList;
    this.#all.textContent = this.#showsAll ? words.showFewer : words.showAll(found.length);
    this.#all.ariaExpanded = `${this.#showsAll}`;
  }

  #item(value: FacetValue, isSearched: boolean): HTMLLIElement {
    const { id, name, count, chosen, below } = value;
    const box = element('input', { type: 'checkbox', value: id, 'data-control': `with ${id}` });
    box.checked = chosen === 'required';
    box.addEventListener('change', () => this.#choose(value, 'required'));
    const without = element(
      'button',
      {
        type: 'button',
        class: 'without',
        'aria-pressed': `${chosen === 'excluded'}`,
        'aria-label': words.without(name),
        title: words.without(name),
        'data-control': `without ${id}`,
      },
      element('span', { 'aria-hidden': 'true' }, '−'),
    );
    without.addEventListener('click', () => this.#choose(value, 'excluded'));
    const label = element(
      'label',
      {},
      box,
      ' ',
      element('span', { class: 'choice-name' }, element('bdi', {}, name)),
      ' ',
      element(
        'span',
        { class: 'choice-count' },
        chosen === 'excluded' && count === 0 ? '' : words.figures(count),
      ),
    );
    const item = element(
      'li',
      {},
      element('div', { class: 'choice', 'data-chosen': chosen }, label, without),
    );
    if (below.length > 0) this.#addBelow(item, value, isSearched);
    return item;
  }

  #addBelow(item: HTMLLIElement, value: FacetValue, isSearched: boolean): void {
    const { id, name, below } = value;
    const isOpen = isSearched || (this.#opened.get(id) ?? below.some(hasChosen));
    const toggle = element(
      'button',
      {
        type: 'button',
        class: 'below-toggle',
        'aria-expanded': `${isOpen}`,
        'aria-label': words.below(name),
        'data-control': `below ${id}`,
      },
      element('span', { 'aria-hidden': 'true' }, isOpen ? '▾' : '▸'),
    );
    toggle.addEventListener('click', () => {
      this.#opened.set(id, !isOpen);
      this.#render();
    });
    item.firstElementChild!.prepend(toggle);
    if (isOpen) item.append(element('ul', {}, ...below.map((other) => this.#item(other, isSearched))));
  }
}
