import type { Urls } from '../../shared/base/urls.ts';
import { readingListWords as words } from '../../shared/words/en/scripts/reading-list-words.ts';
import { clickButton } from '../shared/click-button.ts';
import { element } from '../shared/element.ts';
import { dragRow } from './drag-row.ts';
import { isSameItem, itemKey, type ListItem, tagsIn, withoutDuplicates } from './list-item.ts';
import type { ListStore } from './list-store.ts';
import { renderRow, type RowActions, type RowState, setPlace } from './list-row.ts';
import { renderTools } from './list-tools.ts';
import type { ArticlesSeen } from './see-articles.ts';

/** The reader’s own list, which is shown, changed and stored here. */
export class ListPage {
  readonly node: HTMLElement;
  readonly #urls: Urls;
  readonly #store: ListStore;
  readonly #articles: ArticlesSeen;
  readonly #rows = element('ol', { class: 'saved-list' });
  readonly #status = element('p', { class: 'small', role: 'status' });
  readonly #tools: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #count = element('span', { class: 'small' });
  #items: readonly ListItem[] = [];
  /** Loads the articles of rows that become visible. */
  readonly #view = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) void this.#see(target as HTMLElement);
  });

  /** @param help what the page says of a list while it is empty */
  constructor(urls: Urls, store: ListStore, articles: ArticlesSeen, help: HTMLElement | null) {
    this.#urls = urls;
    this.#store = store;
    this.#articles = articles;
    this.#empty = element(
      'div',
      { class: 'no-items' },
      element('p', {}, words.empty),
      ...(help ? [help] : []),
    );
    this.#tools = renderTools({
      urls,
      seenItems: () => this.#seeAll(),
      say: (text) => (this.#status.textContent = text),
      clear: () => this.#replace([], words.cleared),
    });
    this.node = element(
      'section',
      { 'aria-labelledby': 'own-list' },
      element('h2', { id: 'own-list', class: 'group-head' }, words.own, ' ', this.#count),
      this.#tools,
      this.#status,
      this.#empty,
      this.#rows,
    );
    store.onChange(() => this.open());
    this.open();
  }

  /** Shows the stored list. A field in which the reader is writing keeps the focus. */
  open(): void {
    const { items, state } = this.#store.read();
    if (state !== 'whole')
      this.#status.textContent = state === 'off' ? words.notKept.off : words.stored[state];
    this.#show(items, this.#rowInUse(items));
  }

  /** Appends the items of a shared list. */
  add(items: readonly ListItem[]): void {
    const all = withoutDuplicates([...this.#items, ...items]);
    this.#replace(all, words.added(all.length - this.#items.length));
  }

  /** Returns the row of the field that has the focus, unless its text was changed or removed elsewhere. */
  #rowInUse(items: readonly ListItem[]): Element | undefined {
    const field = document.activeElement;
    const row = [...this.#rows.children].find((one) => one.contains(field));
    const item = row && items.find((one) => itemKey(one) === keyOf(row));
    if (!item) return undefined;
    if (field instanceof HTMLTextAreaElement) return (item.note ?? '') === field.value ? row : undefined;
    const isSame =
      field instanceof HTMLInputElement && tagsIn(field.value.split(',')).join() === (item.tags ?? []).join();
    return isSame ? row : undefined;
  }

  /** @param kept a row that stays in the document, because it would lose the focus */
  #show(items: readonly ListItem[], kept?: Element): void {
    this.#items = items;
    this.#view.disconnect();
    const rows = items.map((item, place) => {
      if (!kept || keyOf(kept) !== itemKey(item)) return this.#render(place);
      setPlace(kept, this.#stateAt(place));
      return kept;
    });
    for (const row of [...this.#rows.children]) if (row !== kept) row.remove();
    const before = kept ? rows.indexOf(kept) : rows.length;
    this.#rows.prepend(...rows.slice(0, before));
    this.#rows.append(...rows.slice(before + 1));
    for (const row of this.#rows.children) this.#view.observe(row);
    this.#count.textContent = words.items(items.length);
    this.#empty.hidden = items.length > 0;
    this.#tools.hidden = items.length === 0;
  }

  /** Replaces the items, stores and shows them, with a message and an undo button if items were removed. */
  #replace(items: readonly ListItem[], status: string, focus?: string): void {
    const before = this.#items;
    const kept = this.#store.write(items);
    this.#show(items);
    this.#status.textContent = kept === 'kept' ? status : words.notKept[kept];
    if (items.length < before.length) {
      const undo = clickButton(words.undo, () => this.#replace(before, words.undone));
      this.#status.append(' ', undo);
      undo.focus();
    }
    if (focus) this.#rows.querySelector<HTMLElement>(focus)?.focus();
  }

  readonly #actions: RowActions = {
    move: (item, by) => this.#moveTo(item, this.#placeOf(item) + by, by < 0 ? 'up' : 'down'),
    remove: (item) =>
      this.#replace(
        this.#items.filter((other) => !isSameItem(other, item)),
        words.removedOf(item.seen?.title ?? item.id),
      ),
    setNote: (item, note) => this.#change(item, (other) => withNote(other, note)),
    setTags: (item, text) => this.#change(item, (other) => withTags(other, tagsIn(text.split(',')))),
    drag: (item, row, event) => dragRow(row, event, (place) => this.#moveTo(item, place)),
  };

  /** Changes an item in the stored list; its row shows the change already. */
  #change(item: ListItem, changed: (item: ListItem) => ListItem): void {
    this.#items = this.#items.map((other) => (isSameItem(other, item) ? changed(other) : other));
    const kept = this.#store.write(this.#items);
    this.#status.textContent = kept === 'kept' ? '' : words.notKept[kept];
  }

  #placeOf(item: ListItem): number {
    return this.#items.findIndex((other) => isSameItem(other, item));
  }

  #moveTo(item: ListItem, place: number, act?: 'up' | 'down'): void {
    const current = this.#items[this.#placeOf(item)]!;
    const others = this.#items.filter((other) => other !== current);
    const moved = others.toSpliced(place, 0, current);
    const row = `[data-key="${itemKey(item)}"]`;
    const isAtEnd = place === 0 || place === others.length;
    const other = act === 'up' ? 'down' : 'up';
    const focus = act && `${row} [data-act="${isAtEnd ? other : act}"]`;
    this.#replace(moved, words.movedTo(place + 1, moved.length), focus);
  }

  /** Loads the article of a row, and updates the row if anything changed. */
  async #see(row: HTMLElement): Promise<void> {
    this.#view.unobserve(row);
    const item = this.#items.find((other) => itemKey(other) === keyOf(row));
    if (!item || this.#articles.typeOf(item)) return;
    const seen = await this.#articles.see(item);
    this.#update(item, seen);
  }

  async #seeAll(): Promise<readonly ListItem[]> {
    const unseen = this.#items.filter((item) => !this.#articles.typeOf(item));
    if (unseen.length > 0) this.#status.textContent = words.reading;
    await Promise.all(unseen.map(async (item) => this.#update(item, await this.#articles.see(item))));
    return this.#items;
  }

  /** Updates an item in the current list with data from its article’s page; the reader’s note is kept. */
  #update(item: ListItem, { id, seen }: ListItem): void {
    const place = this.#placeOf(item);
    const current = this.#items[place];
    if (!current) return;
    const { id: before, seen: old, ...own } = current;
    const next: ListItem = { id, ...own, ...(seen && { seen }) };
    const isSame = id === before && JSON.stringify(seen) === JSON.stringify(old);
    if (isSame && this.#articles.typeOf(next) === 'here') return;
    this.#items = withoutDuplicates(this.#items.with(place, next));
    if (!isSame) this.#store.write(this.#items);
    this.#showRow(place, item);
  }

  #showRow(place: number, item: ListItem): void {
    const row = [...this.#rows.children].find((one) => keyOf(one) === itemKey(item));
    // A row that the reader is editing or dragging is not replaced.
    if (!row || row.contains(document.activeElement) || row.hasAttribute('data-dragged')) return;
    if (this.#items.length !== this.#rows.children.length) return this.#show(this.#items);
    row.replaceWith(this.#render(place));
  }

  #render(place: number): HTMLElement {
    return renderRow(this.#items[place]!, this.#stateAt(place), this.#urls, this.#actions);
  }

  #stateAt(place: number): RowState {
    const isLast = place === this.#items.length - 1;
    return { isFirst: place === 0, isLast, article: this.#articles.typeOf(this.#items[place]!) };
  }
}

function keyOf(row: Element): string | undefined {
  return (row as HTMLElement).dataset['key'];
}

function withNote({ note: _, ...item }: ListItem, note: string): ListItem {
  return note === '' ? item : { ...item, note };
}

function withTags({ tags: _, ...item }: ListItem, tags: readonly string[]): ListItem {
  return tags.length === 0 ? item : { ...item, tags };
}
