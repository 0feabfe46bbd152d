import type { ArticleId } from '../../schema/id.ts';
import { normalizePath } from '../checks/check-redirects.ts';
import type { ArticleRecord } from '../record.ts';
import type { Addresses, PublishedAddress } from './addresses.ts';

type Located = Pick<ArticleRecord, 'id' | 'data'>;

/** Returns the lines of an article in `addresses.txt`: that of its address, and those of its former ones. */
export function linesOf({ id, data }: Located, addresses: Addresses): PublishedAddress[] {
  const former = data.redirectFrom.map((path) => encodeURI(`/${normalizePath(path)}/`));
  return [`/articles/${id}/`, ...former].flatMap((address) => addresses.get(address) ?? []);
}

/** Returns whether the address of an article is not recorded, although others are. */
export function isUnrecorded(article: Located, addresses: Addresses): boolean {
  return addresses.size > 0 && linesOf(article, addresses).length === 0;
}

/**
 * Returns the day on which each article was first published here, `YYYY-MM-DD`: the earliest one that is recorded of its
 * addresses. If one of them has no day, the article was there before addresses were recorded.
 *
 * @param arrivalOf returns the day of an article whose address is not recorded
 */
export function arrivalsOf(
  articles: readonly Located[],
  addresses: Addresses,
  arrivalOf: (id: ArticleId) => string | undefined,
): Map<ArticleId, string> {
  return new Map(
    articles.flatMap((article) => {
      const lines = linesOf(article, addresses).map(({ since = '' }) => since);
      const [first] = lines.toSorted();
      const day = isUnrecorded(article, addresses) ? arrivalOf(article.id) : first;
      return day ? [[article.id, day] as const] : [];
    }),
  );
}
