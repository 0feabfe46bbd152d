import type { CaptureEvent } from './capture-event.ts';
import { spanOfDays } from './capture-event.ts';
import { listSite } from './list-site.ts';
import { addressesOnPage } from './addresses-on-page.ts';
import type { SiteFetcher } from './site-fetcher.ts';

/** What is no page, by the end of an address. */
const fileEnds =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|js|mjs|json|xml|rss|atom|pdf|docx?|xlsx?|pptx?|zip|gz|mp3|mp4|m4a|webm|mov|avi|ogg|woff2?|ttf|eot)$/i;
const progressEvery = 5;

/**
 * Fetches the pages of a site and their pictures into its WARC: those that it lists, or else all to which links lead from its
 * front, on its own hosts.
 *
 * @param home the address of its front
 * @param sitemaps those that its robots.txt names
 * @throws {HostPause} and what node:fs throws; what was fetched is kept
 */
export async function* captureSite(
  home: string,
  sitemaps: readonly string[],
  fetcher: SiteFetcher,
): AsyncGenerator<CaptureEvent> {
  const listed = await listSite(home, sitemaps, fetcher);
  const isListed = listed.size > 0;
  const pages = new Set([home, ...listed.keys()]);
  const requests = [...pages].filter((address) => !fetcher.warc.has(address)).length;
  const days = [...listed.values()].map(({ day }) => day);
  yield { type: 'found', pages: pages.size, ...spanOfDays(days), requests, isListed };
  const pictures = new Set<string>();
  let done = 0;
  const progress = (): CaptureEvent => ({ type: 'progress', done, of: pages.size + pictures.size });
  // A set may grow while it is gone through.
  for (const address of pages) {
    const answer = await fetcher.get(address, 'page');
    done += 1;
    if (done % progressEvery === 0) yield progress();
    if (typeof answer === 'string') {
      yield { type: 'not-fetched', address, reason: answer };
      continue;
    }
    const isPage = /html/i.test(answer.headers.get('content-type') ?? 'text/html');
    if (answer.status !== 200 || !isPage) continue;
    const named = addressesOnPage(answer.body.toString(), answer.address);
    for (const picture of named.pictures) pictures.add(picture);
    if (isListed) continue;
    for (const link of named.links)
      if (fetcher.isOfSite(link) && !fileEnds.test(new URL(link).pathname)) pages.add(link);
  }
  for (const address of pictures) {
    const answer = await fetcher.get(address, 'picture');
    done += 1;
    if (done % progressEvery === 0) yield progress();
    if (typeof answer === 'string') yield { type: 'not-fetched', address, reason: answer };
  }
  yield progress();
}
