import { readingListWords as words } from '../../shared/words/en/scripts/reading-list-words.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { element } from '../shared/element.ts';
import { listKey } from '../shared/list-key.ts';

/** Shows in the menu of the masthead how much is on the reading list, if there is anything. */
export function showListLink(urls: Urls): void {
  const count = countStored(urls.base);
  const shown = document.querySelector('.masthead [data-reading-list]');
  const menu = document.querySelector('.masthead .menu ul');
  if (count === 0) shown?.parentElement?.remove();
  else if (shown) shown.textContent = words.inMenu(count);
  else {
    const link = element('a', { href: urls.readingList(), 'data-reading-list': '' }, words.inMenu(count));
    menu?.append(element('li', {}, link));
  }
}

/** Returns the number of items of the stored list, which `list-store.ts` reads whole. */
function countStored(base: string): number {
  try {
    const { items } = JSON.parse(localStorage.getItem(listKey(base)) ?? '{}') as { items?: unknown };
    return Array.isArray(items) ? items.length : 0;
  } catch {
    return 0;
  }
}
