import { element } from '../../shared/element.ts';
import { listSearchWords as words } from '../../../shared/words/en/scripts/list-search-words.ts';

/** A choice of the column that contains the names. */
export class ColumnChoice {
  readonly node: HTMLElement;
  readonly #select = element('select');
  readonly #heading = element('input', { type: 'checkbox' });
  #rows: readonly (readonly string[])[] = [];

  /** @param chosen called with the cells of the column, immediately and after each change */
  constructor(chosen: (cells: readonly string[]) => void) {
    const tell = () => chosen(this.#cells());
    this.#select.addEventListener('change', tell);
    this.#heading.addEventListener('change', tell);
    this.node = element(
      'p',
      { class: 'list-search-column', hidden: true },
      element('label', {}, `${words.column} `, this.#select),
      ' ',
      element('label', { class: 'list-search-heading' }, this.#heading, ` ${words.heading}`),
    );
  }

  /** Shows the columns of a table, with the first that looks like names selected. */
  show(rows: readonly (readonly string[])[]): void {
    this.#rows = rows;
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const [first = [], second = []] = rows;
    this.#select.replaceChildren(
      ...Array.from({ length: width }, (_, column) =>
        element(
          'option',
          { value: String(column) },
          words.columnName(column + 1, (first[column] ?? '').slice(0, 40)),
        ),
      ),
    );
    const named = Array.from({ length: width }, (_, column) => column);
    const hasLetters = (cell = '') => /\p{L}/u.test(cell);
    this.#select.value = String(
      named.find((column) => /name/i.test(first[column] ?? '')) ??
        named.find((column) => hasLetters((rows.length > 1 ? second : first)[column])) ??
        0,
    );
    this.#heading.checked = rows.length > 1 && (width > 1 || /name/i.test(first[0] ?? ''));
    this.node.hidden = false;
    this.#select.dispatchEvent(new Event('change'));
  }

  hide(): void {
    this.node.hidden = true;
  }

  #cells(): string[] {
    const rows = this.#heading.checked ? this.#rows.slice(1) : this.#rows;
    return rows.map((row) => row[Number(this.#select.value)] ?? '');
  }
}
