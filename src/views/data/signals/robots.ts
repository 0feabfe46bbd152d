import type { SiteData } from '../../../schema/site.ts';
import type { CrawlerPurpose } from '../../../schema/site.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { crawlers } from '../../meta/signals/crawlers.ts';
import { signalsOf } from '../../meta/signals/signals.ts';
import { licenseUrl } from '../../meta/signals/license-url.ts';

/** What stands above the crawlers of a purpose. */
const headings: Readonly<Record<CrawlerPurpose, string>> = {
  search: 'Search engines',
  answers: 'Programs that answer questions',
  training: 'Collections of texts for language models',
  preservation: 'Web archives',
};

/**
 * Returns robots.txt, which refuses the crawlers that the keeper does not want, and refers to the sitemap and the license. Its
 * paths are those of the host, so that whoever runs a host with the archive in a folder can add these lines to its own.
 */
export function robots({ site }: { readonly site: Pick<SiteData, 'robots'> }, urls: Urls): string {
  const { refused, usage } = signalsOf(site);
  const license = licenseUrl(site, urls);
  const groups = refused.map((purpose) =>
    [
      `# ${headings[purpose]}`,
      ...crawlers[purpose].map((name) => `User-agent: ${name}`),
      `Disallow: ${urls.base}`,
    ].join('\n'),
  );
  const path = urls.base === '/' ? '' : `${urls.base} `;
  return [
    // Outside of all groups, of which each lasts to the next.
    ...(license === undefined ? [] : [`License: ${license}`]),
    ...groups,
    ['User-agent: *', 'Allow: /', ...(usage === undefined ? [] : [`Content-Usage: ${path}${usage}`])].join(
      '\n',
    ),
    `Sitemap: ${urls.absolute(urls.file('sitemap-index.xml'))}\n`,
  ].join('\n\n');
}
