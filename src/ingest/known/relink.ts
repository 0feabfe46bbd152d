import { addressKey, hostKey } from './article-keys.ts';
import type { KnownArticles } from './known-articles.ts';

// The address of a link with words of its own. (One that only shows its address goes on showing it.)
const addresses = /\]\(<?(https?:\/\/[^\s<>]+?)>?(?<!\\)(?=\)|\s")/g;

/** The path of a link to another page of the old site. */
const paths = /\]\(<?(\/(?![/\\])[^\s<>()?#]*)(#[^\s<>()]*)?>?(?=\)|\s")/g;
const pathLink = /\[((?:[^[\]\\]|\\.)*)\]\(<?\/(?![/\\])[^\s<>()]*>?(?:\s"(?:[^"\\]|\\.)*")?\)/g;

/**
 * Points the links of a text that lead to an article's old address or path at its page in the archive, by a path
 * that is right under any base: `../other-article/`.
 *
 * @param self the article's own id
 */
export function relink(markdown: string, self: string, known: KnownArticles): string {
  return markdown
    .replace(addresses, (whole, address: string) => {
      const article = known.atAddress(address);
      return !article || article.id === self ? whole : `](../${article.id}/`;
    })
    .replace(paths, (whole, path: string) => {
      const article = known.atSitePath(path);
      return !article || article.id === self ? whole : `](../${article.id}/`;
    });
}

/** Links that lead to pages of the old site which are no articles here become their words. */
export function withoutSiteLinks(markdown: string): string {
  return markdown.replace(pathLink, '$1');
}

/** Makes the links to pages of the old site absolute, where its address is known. */
export function withSite(markdown: string, url: string): string {
  return markdown.replace(
    paths,
    (_, path: string, fragment = '') => `](${new URL(path, url).href}${fragment}`,
  );
}

/** Whether a text has links to pages of the old site by their paths alone. */
export function hasSiteLinks(markdown: string): boolean {
  return markdown.search(paths) >= 0;
}

/** The hosts that the links of a text lead to. */
export function linkedHosts(markdown: string): string[] {
  const hosts = [...markdown.matchAll(addresses)].flatMap(([, address = '']) =>
    addressKey(address) === undefined ? [] : [hostKey(new URL(address).host)],
  );
  return [...new Set(hosts)];
}
