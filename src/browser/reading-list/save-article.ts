import { type PassageOnPage, passageInAddress } from '../passages/passage-on-page.ts';
import { pageUrls } from '../site/page-urls.ts';
import { readingListWords as words } from '../../shared/words/en/scripts/reading-list-words.ts';
import { element } from '../shared/element.ts';
import { showListLink } from '../site/list-link.ts';
import { isSameItem, itemKey, type ListItem } from './list-item.ts';
import { type StoreResult, openList } from './list-store.ts';
import { fetchArticle } from './read-article.ts';

/** Saves this page’s article, or the passage in the address, to the reading list. */
export function savePageArticle(button: HTMLButtonElement): Promise<string> {
  return saveArticle(button, passageInAddress());
}

/**
 * Saves an article to the reading list, with a message beside the button, which then removes it again.
 *
 * @param button has the article’s id in `data-save`
 * @param passage undefined for the whole article
 * @returns the message
 */
export async function saveArticle(
  button: HTMLButtonElement,
  passage?: PassageOnPage & Pick<ListItem, 'quote'>,
): Promise<string> {
  const urls = pageUrls();
  const store = openList(urls.base);
  const { save: id = '', saved } = button.dataset;
  const item: ListItem = { id, ...passage };
  const { block } = item;
  const items = () => store.read().items.filter((other) => !isSameItem(other, item));
  // Before its text, because an element that arrives with a text is not heard.
  const status = statusBeside(button);
  const say = (kept: StoreResult, done: string, isSaved: boolean) => {
    const text = kept === 'kept' ? done : words.notKept[kept];
    button.textContent = isSaved ? words.remove : words.save;
    button.dataset['saved'] = isSaved ? itemKey(item) : '';
    const link = element('a', { href: urls.readingList() }, words.title);
    status.replaceChildren(text, ' ', link);
    showListLink(urls);
    return text;
  };
  const isOnList = items().length < store.read().items.length;
  if (isOnList && saved === itemKey(item)) return say(store.write(items()), words.removed, false);
  if (isOnList && item.quote !== undefined)
    return say(store.write(highlighted(store.read().items, item)), words.saved(block), true);
  if (isOnList) return say('kept', words.already(block), true);
  // The button is not disabled meanwhile, because it would lose the focus; pressing it again has the same result.
  const article = await fetchArticle(urls, id, block);
  const seen = article.type === 'here' ? article.seen : undefined;
  return say(store.write([...items(), seen ? { ...item, seen } : item]), words.saved(block), true);
}

/** Gives an item of a list another highlight; its note and tags are kept. */
function highlighted(items: readonly ListItem[], { quote, ...item }: ListItem): ListItem[] {
  return items.map((other) => (isSameItem(other, item) ? { ...other, quote } : other));
}

/** Returns the status element after a button, creating it if necessary. */
function statusBeside(button: HTMLButtonElement): HTMLElement {
  const next = button.nextElementSibling;
  if (next?.matches('[role="status"]')) return next as HTMLElement;
  const made = element('span', { role: 'status' });
  button.after(' ', made);
  return made;
}
