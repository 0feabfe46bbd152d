import { element } from './element.ts';
import type { FacetValue, FilterKey } from './facet-values.ts';
import { fold } from '../archive/fold.ts';
import { facetWords, words } from './search-words.ts';

const shortList = 8;
const longList = 20;

/** One list of values to choose from, under a heading that opens and closes it. It stays while its values change. */
export class Facet {
  readonly node: HTMLDetailsElement;
  readonly #key: FilterKey;
  readonly #choose: (value: string) => void;
  readonly #list = element('ul');
  readonly #find: HTMLInputElement;
  readonly #all = element('button', { type: 'button', class: 'facet-more' });
  #values: readonly FacetValue[] = [];
  #showsAll = false;

  constructor(key: FilterKey, choose: (value: string) => void, opened: () => void) {
    this.#key = key;
    this.#choose = choose;
    const name = facetWords[key];
    this.#find = element('input', {
      type: 'search',
      class: 'facet-find',
      'aria-label': words.findIn(name),
      autocomplete: 'off',
    });
    this.node = element(
      'details',
      { class: 'facet', 'data-facet': key, hidden: true },
      element('summary', {}, name),
    );
    this.node.append(this.#find, this.#list, this.#all);
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
    const asked = fold(this.#find.value);
    const found = this.#values.filter(
      ({ name, chosen }) => chosen || asked === '' || fold(name).includes(asked),
    );
    const shown =
      this.#showsAll || asked !== ''
        ? found
        : found.filter(({ chosen }, index) => chosen || index < shortList);
    // The list is made anew; what had the focus keeps it.
    const focused =
      this.#list.contains(document.activeElement) && (document.activeElement as HTMLInputElement).value;
    this.#list.replaceChildren(...shown.map((value) => this.#renderValue(value)));
    if (focused) this.#list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
    if (this.#values.length === 0) this.#list.append(element('li', { class: 'none' }, words.noneHere));
    this.#find.hidden = this.#values.length <= longList;
    this.#all.hidden = asked !== '' || found.length <= shortList;
    this.#all.textContent = this.#showsAll ? words.showFewer : words.showAll(found.length);
    this.#all.setAttribute('aria-expanded', String(this.#showsAll));
  }

  #renderValue({ id, name, count, chosen }: FacetValue): HTMLLIElement {
    const box = element('input', { type: 'checkbox', value: id });
    box.checked = chosen;
    box.addEventListener('change', () => this.#choose(id));
    const label = element(
      'label',
      { class: 'choice' },
      box,
      ' ',
      element('span', { class: 'choice-name' }, element('bdi', {}, name)),
    );
    label.append(' ', element('span', { class: 'choice-count' }, count.toLocaleString('en')));
    return element('li', {}, label);
  }

  get key(): FilterKey {
    return this.#key;
  }
}
