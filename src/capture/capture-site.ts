import type { CaptureEvent } from './capture-event.ts';
import { spanOfDays } from './capture-event.ts';
import { FollowedLinks } from './followed-links.ts';
import { listSite } from './list-site.ts';
import { addressesOnPage } from './addresses-on-page.ts';
import type { SiteFetcher } from './site-fetcher.ts';
import { spreadOver } from './spread-over.ts';

/** What is no page, by the end of an address. */
const fileEnds =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|js|mjs|json|xml|rss|atom|pdf|docx?|xlsx?|pptx?|zip|gz|mp3|mp4|m4a|webm|mov|avi|ogg|woff2?|ttf|eot)$/i;
const progressEvery = 5;

export interface SiteOrder {
  /** The address of its front. */
  readonly home: string;
  /** Those that its robots.txt names. */
  readonly sitemaps: readonly string[];
  /** How many pages to fetch at most, and no pictures, to see what the site is like; undefined for all. */
  readonly sample?: number;
  /** Returns whether links to an address are followed without a limit. */
  readonly isFollowed: (address: string) => boolean;
}

/** The pages of a site, of which those that follow may depend on those before. */
interface SitePages {
  readonly size: number;
  readonly next: () => string | undefined;
  /** Takes the text of the last page, and the addresses of those to which it links. */
  readonly take: (html: string, links: readonly string[]) => void;
}

/**
 * Fetches the pages of a site and their pictures into its WARC: those that it lists, or else those to which links lead from its
 * front, on its own hosts.
 *
 * @throws {HostPause} and what node:fs throws; what was fetched is kept
 */
export async function* captureSite(order: SiteOrder, fetcher: SiteFetcher): AsyncGenerator<CaptureEvent> {
  const { home, sitemaps, sample = Infinity } = order;
  const listed = await listSite(home, sitemaps, fetcher);
  const isListed = listed.size > 0;
  const all = [...new Set([home, ...listed.keys()])];
  const requests = all.filter((address) => !fetcher.warc.has(address)).length;
  const days = [...listed.values()].map(({ day }) => day);
  yield { type: 'found', pages: all.length, ...spanOfDays(days), requests, isListed };
  const links = isListed ? undefined : new FollowedLinks(home, order.isFollowed);
  const pages: SitePages = links ?? listedPages(spreadOver(all, sample));
  const pictures = new Set<string>();
  let done = 0;
  const progress = (): CaptureEvent => ({
    type: 'progress',
    done,
    of: Math.min(pages.size, sample) + pictures.size,
  });
  for (let address = pages.next(); address !== undefined && done < sample; address = pages.next()) {
    const answer = await fetcher.get(address, 'page');
    done += 1;
    if (done % progressEvery === 0) yield progress();
    if (typeof answer === 'string') {
      yield { type: 'not-fetched', address, reason: answer };
      continue;
    }
    const isPage = /html/i.test(answer.headers.get('content-type') ?? 'text/html');
    if (answer.status !== 200 || !isPage) continue;
    const html = answer.body.toString();
    const named = addressesOnPage(html, answer.address);
    for (const picture of named.pictures) pictures.add(picture);
    const isPageOfSite = (link: string) => fetcher.isOfSite(link) && !fileEnds.test(new URL(link).pathname);
    pages.take(html, named.links.filter(isPageOfSite));
  }
  if (order.sample !== undefined) return;
  for (const group of links?.beyond() ?? []) yield { type: 'beyond', ...group };
  for (const address of pictures) {
    const answer = await fetcher.get(address, 'picture');
    done += 1;
    if (done % progressEvery === 0) yield progress();
    if (typeof answer === 'string') yield { type: 'not-fetched', address, reason: answer };
  }
  yield progress();
}

function listedPages(addresses: readonly string[]): SitePages {
  const left = addresses.values();
  return { size: addresses.length, next: () => left.next().value, take: () => undefined };
}
