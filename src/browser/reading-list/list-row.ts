import { directionOf, isolate } from '../../shared/base/bidi.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { readingListWords as words } from '../../shared/words/en/scripts/reading-list-words.ts';
import { element } from '../shared/element.ts';
import { hasChanged, itemKey, type ListItem, maxNoteLength } from './list-item.ts';
import { itemAddress, itemPath } from './write-list.ts';
import type { FetchedArticle } from './read-article.ts';

/** The actions on an item of the reader’s own list. */
export interface RowActions {
  /** Moves an item: up if `by` is negative, down if it is positive. */
  readonly move: (item: ListItem, by: number) => void;
  readonly remove: (item: ListItem) => void;
  readonly setNote: (item: ListItem, note: string) => void;
  /** Sets the tags, in one text with commas between them. */
  readonly setTags: (item: ListItem, text: string) => void;
  readonly drag: (item: ListItem, row: HTMLElement, event: PointerEvent) => void;
}

/** The position of an item in its list, and the state of its article. */
export interface RowState {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The state of its article; undefined if not known yet. */
  readonly article?: FetchedArticle['type'];
}

/** Renders an item. @param actions undefined for a shared list */
export function renderRow(item: ListItem, place: RowState, urls: Urls, actions?: RowActions): HTMLLIElement {
  const { id, note = '', quote, tags = [], seen } = item;
  const key = itemKey(item);
  const own = seen?.lang ? { lang: seen.lang, dir: directionOf(seen.lang) } : {};
  const row = element(
    'li',
    { class: 'saved', 'data-key': key },
    element(
      'h3',
      { id: `item-${key}`, ...own },
      element('a', { href: itemPath(item, urls) }, seen?.title ?? id),
    ),
    element('p', { class: 'saved-facts' }, factsOf(item).map(isolate).join(' · ')),
    element('p', { class: 'saved-facts print-only' }, itemAddress(item, urls)),
  );
  if (place.article && place.article !== 'here')
    row.append(element('p', { class: 'saved-gone' }, words.state[place.article]));
  else if (hasChanged(item)) row.append(element('p', { class: 'saved-gone' }, words.changed));
  if (quote) row.append(element('blockquote', own, element('mark', {}, quote)));
  else if (seen?.excerpt) row.append(element('blockquote', own, seen.excerpt));
  if (actions) {
    row.append(...noteField(item, actions), tagsField(item, actions), buttonsOf(item, row, actions));
    setPlace(row, place);
  } else {
    if (note !== '') row.append(element('p', { class: 'saved-note' }, note));
    if (tags.length > 0) row.append(element('p', { class: 'saved-facts' }, tags.join(', ')));
  }
  return row;
}

/** Sets which way a row of the reader’s own list can be moved. */
export function setPlace(row: Element, { isFirst, isLast }: RowState): void {
  row.querySelector<HTMLButtonElement>('[data-act="up"]')!.disabled = isFirst;
  row.querySelector<HTMLButtonElement>('[data-act="down"]')!.disabled = isLast;
}

function factsOf({ block, seen }: ListItem): string[] {
  const byline = seen?.byline.join(', ');
  return [byline, seen?.date, block === undefined ? undefined : words.paragraph(block)].flatMap(
    (fact) => fact || [],
  );
}

/** Renders the field of a note, and its text for print, because a field would be cut off. */
function noteField(item: ListItem, { setNote }: RowActions): HTMLElement[] {
  const { note = '' } = item;
  const printed = element('p', { class: 'saved-note print-only' }, note);
  const field = element('textarea', {
    rows: '1',
    maxlength: `${maxNoteLength}`,
    placeholder: words.note,
    'aria-label': words.noteOn(item.seen?.title ?? item.id),
    'data-act': 'note',
  });
  field.value = note;
  field.addEventListener('input', () => {
    printed.textContent = field.value;
    setNote(item, field.value);
  });
  return [field, printed];
}

function tagsField(item: ListItem, { setTags }: RowActions): HTMLElement {
  const field = element('input', {
    type: 'text',
    placeholder: words.tags,
    'aria-label': words.tagsOf(item.seen?.title ?? item.id),
    'data-act': 'tags',
    value: (item.tags ?? []).join(', '),
  });
  field.addEventListener('input', () => setTags(item, field.value));
  return field;
}

function buttonsOf(item: ListItem, row: HTMLElement, { move, remove, drag }: RowActions): HTMLElement {
  const label = `item-${itemKey(item)}`;
  const button = (act: string, text: string, call: () => void) => {
    const own = `${act}-${itemKey(item)}`;
    const made = element('button', {
      type: 'button',
      id: own,
      'data-act': act,
      'aria-labelledby': `${own} ${label}`,
    });
    made.append(text);
    made.addEventListener('click', call);
    return made;
  };
  // For the pointer only; the buttons do the same.
  const handle = element('span', { class: 'drag', 'aria-hidden': 'true', title: words.drag }, '⠿');
  handle.addEventListener('pointerdown', (event) => drag(item, row, event));
  return element(
    'p',
    { class: 'saved-acts' },
    handle,
    button('up', words.up, () => move(item, -1)),
    button('down', words.down, () => move(item, 1)),
    button('remove', words.remove, () => remove(item)),
  );
}
