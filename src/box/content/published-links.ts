import { linkFileText } from '../../links/link-file.ts';
import { linkKey, type LinksData } from '../../schema/links.ts';
import { linkTargets } from '../../views/base/html-tags.ts';

/**
 * Returns `links.yaml` with the links that are on a page only: it may still know those of an article that was withdrawn, or of
 * which its keeper made a draft again.
 *
 * @param pages the HTML of published articles, read until all links are found
 */
export function publishedLinks({ links }: LinksData, pages: Iterable<string>): string {
  const keyOf = ({ url }: { readonly url: string }) => linkKey(url) ?? url;
  const missing = new Set(links.map(keyOf));
  for (const html of pages) {
    if (missing.size === 0) break;
    for (const target of linkTargets(html)) missing.delete(linkKey(target) ?? target);
  }
  return linkFileText(links.filter((link) => !missing.has(keyOf(link))));
}
