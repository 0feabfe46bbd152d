import type { Urls } from '../../views/base/urls.ts';
import { itemKey, type ListItem } from './list-item.ts';
import { type FetchedArticle, fetchArticle } from './read-article.ts';

/** So many pages are asked for at once. */
const atOnce = 4;

/** Asks the pages of articles what they say now: once for each item, and a few at a time. */
export class ArticlesSeen {
  readonly #urls: Urls;
  readonly #found = new Map<string, Promise<FetchedArticle>>();
  readonly #types = new Map<string, FetchedArticle['type']>();
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(urls: Urls) {
    this.#urls = urls;
  }

  /** What became of an item's article, where that is known. */
  typeOf(item: ListItem): FetchedArticle['type'] | undefined {
    return this.#types.get(itemKey(item));
  }

  /** Returns the item as the article's page has it now; one that was withdrawn keeps nothing of the article. */
  async see(item: ListItem): Promise<ListItem> {
    const key = itemKey(item);
    let asked = this.#found.get(key);
    if (!asked) {
      asked = this.#ask(item);
      this.#found.set(key, asked);
    }
    const article = await asked;
    const { id, block, note, seen } = item;
    const own = { ...(block !== undefined && { block }), ...(note && { note }) };
    switch (article.type) {
      case 'here':
        this.#types.set(itemKey({ ...own, id: article.id }), 'here');
        return { id: article.id, ...own, seen: article.seen };
      case 'withdrawn':
        return { id, ...own };
      default:
        return { id, ...own, ...(seen && { seen }) };
    }
  }

  async #ask(item: ListItem): Promise<FetchedArticle> {
    if (this.#running >= atOnce) await new Promise<void>((go) => this.#waiting.push(go));
    this.#running += 1;
    try {
      const article = await fetchArticle(this.#urls, item.id, item.block);
      this.#types.set(itemKey(item), article.type);
      // Who was offline may ask again.
      if (article.type === 'unreachable') this.#found.delete(itemKey(item));
      return article;
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}
