import type { Urls } from '../../shared/base/urls.ts';
import { itemKey, type ListItem } from './list-item.ts';
import { type FetchedArticle, fetchArticle } from './read-article.ts';

const maxConcurrent = 4;

/** Loads the pages of articles: once for each item, and a few at a time. */
export class ArticlesSeen {
  readonly #urls: Urls;
  readonly #found = new Map<string, Promise<FetchedArticle>>();
  readonly #types = new Map<string, FetchedArticle['type']>();
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(urls: Urls) {
    this.#urls = urls;
  }

  /** Returns the state of an item’s article; undefined if not known yet. */
  typeOf(item: ListItem): FetchedArticle['type'] | undefined {
    return this.#types.get(itemKey(item));
  }

  /**
   * Returns an item with current data from its article’s page; the data of a withdrawn article is removed.
   */
  async see(item: ListItem): Promise<ListItem> {
    const key = itemKey(item);
    let asked = this.#found.get(key);
    if (!asked) {
      asked = this.#ask(item);
      this.#found.set(key, asked);
    }
    const article = await asked;
    const { id, seen, ...own } = item;
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
    if (this.#running >= maxConcurrent) await new Promise<void>((go) => this.#waiting.push(go));
    this.#running += 1;
    try {
      const article = await fetchArticle(this.#urls, item.id, item.block);
      this.#types.set(itemKey(item), article.type);
      // Allows another attempt once the reader is online again.
      if (article.type === 'unreachable') this.#found.delete(itemKey(item));
      return article;
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}
