import { addressKey, hostKey } from './article-keys.ts';
import type { KnownArticles } from './known-articles.ts';

// The address of a link with words of its own. (One that only shows its address goes on showing it.)
const addresses = /\]\(<?(https?:\/\/[^\s<>]+?)>?(?<!\\)(?=\)|\s")/g;

/**
 * Points the links of a text that lead to an article's old address at its page in the archive, by a path that is
 * right under any base: `../other-article/`.
 *
 * @param self the article's own id
 */
export function relink(markdown: string, self: string, known: KnownArticles): string {
  return markdown.replace(addresses, (whole, address: string) => {
    const article = known.atAddress(address);
    if (!article || article.id === self) return whole;
    return `](../${article.id}/`;
  });
}

/** The hosts that the links of a text lead to. */
export function linkedHosts(markdown: string): string[] {
  const hosts = [...markdown.matchAll(addresses)].flatMap(([, address = '']) =>
    addressKey(address) === undefined ? [] : [hostKey(new URL(address).host)],
  );
  return [...new Set(hosts)];
}
