import type { Archive } from '../../archive/archive.ts';
import { crawlerPurposes } from '../../schema/site.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { crawlers } from './crawlers.ts';

/** Returns robots.txt, which refuses the crawlers that the keeper does not want, and refers to the sitemap. */
export function robots({ site }: Pick<Archive, 'site'>, urls: Urls): string {
  const refused = crawlerPurposes
    .filter((purpose) => site.robots[purpose] === 'refuse')
    .flatMap((purpose) => crawlers[purpose]);
  const group =
    refused.length > 0 ? `${refused.map((name) => `User-agent: ${name}\n`).join('')}Disallow: /\n\n` : '';
  return `${group}User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.file('sitemap-index.xml'))}\n`;
}
