import { makeUrls } from '../../views/base/urls.ts';
import { readingListWords as words } from '../../views/words/en/scripts/reading-list-words.ts';
import { element } from '../shared/element.ts';
import { isSameItem, itemKey, type ListItem } from './list-item.ts';
import { type Kept, openList } from './list-store.ts';
import { fetchArticle } from './read-article.ts';

/** Puts the article of this page on the reader's list; or the passage that the address names. */
export function saveThis(button: HTMLButtonElement): Promise<string> {
  const [, number] = /^#p([1-9]\d*)/.exec(location.hash) ?? [];
  return saveArticle(button, number === undefined ? undefined : Number(number));
}

/**
 * Puts an article on the reader's list, and says so beside the button, which then takes it off again.
 *
 * @param button names the article
 * @param block the number of a passage's block; left out for the whole article
 * @returns what it says
 */
export async function saveArticle(button: HTMLButtonElement, block?: number): Promise<string> {
  const urls = makeUrls(location.origin, document.documentElement.dataset['base'] ?? '/');
  const store = openList(urls.base);
  const { save: id = '', saved } = button.dataset;
  const item: ListItem = block === undefined ? { id } : { id, block };
  const items = () => store.read().items.filter((other) => !isSameItem(other, item));
  const say = (kept: Kept, done: string, isSaved: boolean) => {
    const text = kept === 'kept' ? done : words.notKept[kept];
    button.textContent = isSaved ? words.remove : words.save;
    button.dataset['saved'] = isSaved ? itemKey(item) : '';
    const link = element('a', { href: urls.readingList() }, words.title);
    statusBeside(button).replaceChildren(text, ' ', link);
    return text;
  };
  const isOnList = items().length < store.read().items.length;
  if (isOnList && saved === itemKey(item)) return say(store.write(items()), words.removed, false);
  if (isOnList) return say('kept', words.already(block), true);
  button.disabled = true;
  const article = await fetchArticle(urls, id, block);
  button.disabled = false;
  const seen = article.type === 'here' ? article.seen : undefined;
  return say(store.write([...items(), seen ? { ...item, seen } : item]), words.saved(block), true);
}

/** What says what became of a click on a button: one element, after it. */
function statusBeside(button: HTMLButtonElement): HTMLElement {
  const next = button.nextElementSibling;
  if (next?.matches('[role="status"]')) return next as HTMLElement;
  const made = element('span', { role: 'status' });
  button.after(' ', made);
  return made;
}
