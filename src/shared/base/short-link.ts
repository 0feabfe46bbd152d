import type { Archive } from '../../archive/archive.ts';
import { linesOf } from '../../archive/addresses/arrivals.ts';
import { shortAddress } from '../../archive/addresses/implied-addresses.ts';
import type { ArticleId } from '../../schema/id.ts';
import { fact } from './fact.ts';
import type { Urls } from './urls.ts';

/**
 * The code of an article, by its id, also if it was minted for a former address. A fact, so that what is recorded of other
 * addresses makes no page again.
 */
const codeOf = fact('code of an article', (archive, id) => {
  const article = archive.article.get(id as ArticleId) ?? archive.unlisted.get(id as ArticleId);
  return article && linesOf(article, archive.addresses).flatMap(({ codes }) => codes)[0];
});

/** Returns the short link of an article, absolute; undefined if the archive shows none, or its code is not minted yet. */
export function shortLinkOf(archive: Archive, urls: Urls, id: ArticleId): string | undefined {
  const code = archive.site.shortLinks ? codeOf(archive, id) : undefined;
  return code === undefined ? undefined : urls.absolute(`${urls.base}${shortAddress(code).slice(1)}`);
}

/** Returns whether an article, by its id, is to get a code: not if it has one, nor if only its address leads to it. */
export function lacksShortLink(archive: Archive): (id: string) => boolean {
  const { site, article } = archive;
  return (id) => site.shortLinks && article.has(id as ArticleId) && codeOf(archive, id) === undefined;
}
