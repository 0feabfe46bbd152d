import { element } from '../shared/element.ts';

/** An option of the list. */
export interface ListOption {
  readonly content: readonly (Node | string)[];
  /** @param isAside whether to open it in a new tab, because Ctrl or Cmd was pressed */
  choose(isAside: boolean): void;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly ListOption[];
}

/**
 * A text field with a list of suggestions below it. The focus stays in the field, and the arrow keys move
 * through the list.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (list autocomplete with manual selection)
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #popup: HTMLElement;
  readonly #options = new Map<HTMLElement, ListOption>();
  #active: HTMLElement | undefined;

  /**
   * @param input a field in a form; the list covers the content after it
   * @param label the accessible name of the list
   */
  constructor(input: HTMLInputElement, label: string) {
    this.#input = input;
    const id = `${input.id || 'search-box'}-suggestions`;
    this.#popup = element('div', {
      class: 'suggestions',
      id,
      role: 'listbox',
      'aria-label': label,
      hidden: true,
    });
    input.form!.append(this.#popup);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-haspopup': 'listbox',
    }))
      input.setAttribute(name, value);
    input.addEventListener('keydown', (event) => this.#onKey(event));
    // The options for another text may take a while; until then, Enter is for the text.
    input.addEventListener('input', () => this.#activate(undefined));
    input.addEventListener('blur', () => this.close());
    // Keeps the focus in the field, and so the list open, while the pointer selects.
    this.#popup.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault());
    this.#popup.addEventListener('click', (event) => this.#onClick(event));
  }

  get isOpen(): boolean {
    return !this.#popup.hidden;
  }

  /** Whether the reader has moved to an option. */
  get hasActive(): boolean {
    return this.#active !== undefined;
  }

  /** Sets whether options for another text are being looked up. */
  set isBusy(isBusy: boolean) {
    this.#popup.setAttribute('aria-busy', String(isBusy));
  }

  /** Replaces the options, with none selected; closes the list if there are none. */
  show(groups: readonly OptionGroup[]): void {
    this.#options.clear();
    this.#activate(undefined);
    const filled = groups.filter(({ options }) => options.length > 0);
    this.#popup.replaceChildren(...filled.map((group, index) => this.#renderGroup(group, index)));
    this.#setOpen(filled.length > 0);
  }

  close(): void {
    if (!this.isOpen) return;
    this.#activate(undefined);
    this.#setOpen(false);
  }

  #renderGroup({ label, options }: OptionGroup, index: number): HTMLElement {
    const labelId = `${this.#popup.id}-${index}`;
    const nodes = options.map((option, place) => {
      const node = element(
        'div',
        { class: 'suggestion', role: 'option', id: `${labelId}-${place}`, 'aria-selected': 'false' },
        ...option.content,
      );
      this.#options.set(node, option);
      return node;
    });
    return element(
      'div',
      { class: 'suggestion-group', role: 'group', 'aria-labelledby': labelId },
      element('div', { class: 'suggestion-label', id: labelId, role: 'presentation' }, label),
      ...nodes,
    );
  }

  #setOpen(open: boolean): void {
    this.#popup.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }

  #activate(node: HTMLElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = node;
    if (!node) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    node.setAttribute('aria-selected', 'true');
    this.#input.setAttribute('aria-activedescendant', node.id);
    node.scrollIntoView({ block: 'nearest' });
  }

  /** Moves through the options and the field itself, wrapping around. */
  #move(step: number): void {
    const stops = [undefined, ...this.#options.keys()];
    const at = stops.indexOf(this.#active);
    this.#activate(stops[(at + step + stops.length) % stops.length]);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (this.isOpen && this.#handle(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Handles a key. @returns whether the key was for the list */
  #handle({ key, altKey }: KeyboardEvent): boolean {
    switch (key) {
      case 'ArrowDown':
        this.#move(1);
        return true;
      case 'ArrowUp':
        if (altKey) this.close();
        else this.#move(-1);
        return true;
      case 'Escape':
        this.close();
        return true;
      case 'Enter': {
        const option = this.#active && this.#options.get(this.#active);
        this.close();
        option?.choose(false);
        return option !== undefined;
      }
      // These keys move the caret in the field, so no option remains active.
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        this.#activate(undefined);
        return false;
      default:
        return false;
    }
  }

  #onClick(event: MouseEvent): void {
    const node = event.target instanceof Element && event.target.closest<HTMLElement>('.suggestion');
    const option = node && this.#options.get(node);
    if (!option) return;
    this.close();
    option.choose(event.ctrlKey || event.metaKey);
  }
}
