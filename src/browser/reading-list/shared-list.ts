import type { Urls } from '../../shared/base/urls.ts';
import { readingListWords as words } from '../../shared/words/en/scripts/reading-list-words.ts';
import { clickButton } from '../shared/click-button.ts';
import { element } from '../shared/element.ts';
import type { ListItem } from './list-item.ts';
import { renderRow } from './list-row.ts';
import type { ArticlesSeen } from './see-articles.ts';

/** The actions on a shared list. */
export interface SharedActions {
  readonly add: (items: readonly ListItem[]) => void;
  readonly close: () => void;
}

/** Renders the list in an address; the reader’s own list is not changed. */
export function renderShared(
  items: readonly ListItem[],
  urls: Urls,
  articles: ArticlesSeen,
  { add, close }: SharedActions,
): HTMLElement {
  let shown = items;
  const rows = element('ol', { class: 'saved-list', 'aria-busy': 'true' });
  const rowOf = (item: ListItem) =>
    renderRow(item, { isFirst: true, isLast: true, article: articles.typeOf(item) }, urls);
  rows.append(...items.map(rowOf));
  void Promise.all(
    items.map(async (item, index) => {
      const seen = await articles.see(item);
      shown = shown.with(index, seen);
      // If the article now has another id, its state is stored under that id.
      const article = articles.typeOf(seen) ?? articles.typeOf(item);
      rows.children[index]!.replaceWith(
        renderRow(seen, { isFirst: true, isLast: true, ...(article && { article }) }, urls),
      );
    }),
  ).finally(() => rows.removeAttribute('aria-busy'));
  return element(
    'section',
    { class: 'shared-list', 'aria-labelledby': 'shared-list' },
    element(
      'h2',
      { id: 'shared-list', class: 'group-head' },
      words.sharedWithYou,
      ' ',
      element('span', { class: 'small' }, words.items(items.length)),
    ),
    element('p', { class: 'small' }, words.sharedNote),
    ...(items.length > 0 ? [] : [element('p', {}, words.sharedEmpty)]),
    element(
      'p',
      { class: 'list-tools' },
      clickButton(words.addToMine, () => add(shown)),
      ' ',
      clickButton(words.close, close),
    ),
    rows,
  );
}
