import type { SiteData } from '../../../schema/site.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { escapeHtml } from '../../../text/escape-html.ts';
import { licenseFileName, licenseUrl } from '../../meta/signals/license-url.ts';
import { signalsOf } from '../../meta/signals/signals.ts';
import { licenseFile } from './license-file.ts';

/** Whether an archive has its host for itself: only there do programs ask for robots.txt and find what is at the root. */
export function isAtRoot({ base }: Pick<Urls, 'base'>): boolean {
  return base === '/';
}

/**
 * Returns the files besides robots.txt that tell programs what is refused, by name.
 *
 * @see https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/ for `tdmrep.json`
 */
export function signalFiles(
  site: Pick<SiteData, 'robots' | 'publisher'>,
  urls: Urls,
): Readonly<Record<string, string>> {
  const { reservation } = signalsOf(site);
  const rule = {
    location: '/',
    ...Object.fromEntries(reservation),
    'tdm-reservation': 1,
  };
  return {
    ...(isAtRoot(urls) &&
      reservation.length > 0 && { '.well-known/tdmrep.json': `${JSON.stringify([rule], null, 2)}\n` }),
    ...(licenseUrl(site, urls) !== undefined && { [licenseFileName]: licenseFile(site, urls) }),
  };
}

/** Returns the elements that tell programs what is refused in each page, as they are written there. */
export function signalTags(site: Pick<SiteData, 'robots'>, urls: Urls): string[] {
  const license = licenseUrl(site, urls);
  return [
    ...signalsOf(site).reservation.map(
      ([name, value]) => `<meta name="${name}" content="${escapeHtml(value)}">`,
    ),
    ...(license === undefined
      ? []
      : [`<link rel="license" href="${escapeHtml(license)}" type="application/rsl+xml">`]),
  ];
}

/** Returns the header fields that tell programs what is refused, for hosts that take headers from a file. */
export function signalHeaders(site: Pick<SiteData, 'robots'>, urls: Urls): string[] {
  if (!isAtRoot(urls)) return [];
  const { reservation, usage } = signalsOf(site);
  const license = licenseUrl(site, urls);
  return [
    ...reservation.map(([name, value]) => `${name}: ${value}`),
    ...(usage === undefined ? [] : [`Content-Usage: ${usage}`]),
    ...(license === undefined ? [] : [`Link: <${license}>; rel="license"; type="application/rsl+xml"`]),
  ];
}
