import type { Urls } from '../base/urls.ts';

/** Returns robots.txt, which allows everything and refers to the sitemap. */
export function robots(urls: Urls): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.file('sitemap-index.xml'))}\n`;
}
