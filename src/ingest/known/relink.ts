import { addressKey, hostKey } from './article-keys.ts';
import type { KnownArticles } from './known-articles.ts';

// The address of a link with text of its own. (Links that show only their address are not changed.)
const addresses = /\]\(<?(https?:\/\/(?:\\[^\s<>\]]|\](?!\()|[^\s<>\\)\]])+)>?(?=\)|\s")/g;

/** The path of a link to another page of the old site. */
const paths = /\]\(<?(\/(?![/\\])[^\s<>()?#]*)(#[^\s<>()]*)?>?(?=\)|\s")/g;
const pathLink = /(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\(<?\/(?![/\\])[^\s<>()]*>?(?:\s"(?:[^"\\]|\\.)*")?\)/g;

/**
 * Redirects links to an article's old address or path to its page in the archive, by a relative path that
 * works under any base: `../other-article/`.
 *
 * @param self the article's own id
 * @param url the article's own address, if known, which makes links to pages of the old site absolute
 */
export function relink(markdown: string, self: string, known: KnownArticles, url?: string): string {
  return (url === undefined ? markdown : withSite(markdown, url))
    .replace(addresses, (whole, address: string) => {
      const article = known.atAddress(address);
      return !article || article.id === self ? whole : `](../${article.id}/`;
    })
    .replace(paths, (whole, path: string) => {
      const article = known.atSitePath(path);
      return !article || article.id === self ? whole : `](../${article.id}/`;
    });
}

/** Replaces links to other pages of the old site by their text. */
export function withoutSiteLinks(markdown: string): string {
  return markdown.replace(pathLink, '$1');
}

function withSite(markdown: string, url: string): string {
  return markdown.replace(
    paths,
    (_, path: string, fragment = '') => `](${new URL(path, url).href}${fragment}`,
  );
}

/** Returns whether a text has links to pages of the old site by path alone. */
export function hasSiteLinks(markdown: string): boolean {
  return markdown.search(paths) >= 0;
}

/** Returns the hosts of the links in a text. */
export function linkedHosts(markdown: string): string[] {
  const hosts = [...markdown.matchAll(addresses)].flatMap(([, address = '']) =>
    addressKey(address) === undefined ? [] : [hostKey(new URL(address).host)],
  );
  return [...new Set(hosts)];
}
