import type { Urls } from '../base/urls.ts';

/** Everybody may read everything; the sitemap says what there is. */
export function robots(urls: Urls): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.file('sitemap-index.xml'))}\n`;
}
