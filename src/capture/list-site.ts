import { gunzipSync } from 'node:zlib';
import { listedDay, listedAddresses, type SitePage } from './listed-addresses.ts';
import { absoluteAddress, addressesOnPage } from './addresses-on-page.ts';
import { maxFetchedBytes, type SiteFetcher } from './site-fetcher.ts';

const maxLists = 2000;
const usualSitemaps = ['/sitemap.xml', '/sitemap_index.xml'];
const postsOnPage = 100;

/**
 * Collects the pages that a site lists: in its sitemaps, its feeds, and the listing of WordPress.
 *
 * @param home the address of its front
 * @param sitemaps those that its robots.txt names
 * @returns by address; empty if the site lists none
 */
export async function listSite(
  home: string,
  sitemaps: readonly string[],
  fetcher: SiteFetcher,
): Promise<Map<string, SitePage>> {
  const pages = new Map<string, SitePage>();
  const add = ({ address, day }: SitePage) => {
    const absolute = absoluteAddress(address, home);
    if (absolute === undefined || !fetcher.isOfSite(absolute)) return;
    const known = pages.get(absolute)?.day ?? day;
    pages.set(absolute, { address: absolute, ...(known !== undefined && { day: known }) });
  };
  const front = await fetcher.get(home, 'page');
  const feeds = typeof front === 'string' ? [] : addressesOnPage(front.body.toString(), home).feeds;
  const named = sitemaps.length > 0 ? sitemaps : usualSitemaps.map((path) => new URL(path, home).href);
  const lists = [...named, ...feeds].filter((address) => fetcher.isOfSite(address));
  const seen = new Set(lists);
  for (const list of lists) {
    const text = await listText(list, fetcher);
    if (text === undefined) continue;
    const listed = listedAddresses(text);
    for (const page of listed.pages) add(page);
    for (const more of listed.lists) {
      const absolute = absoluteAddress(more, list);
      if (absolute === undefined || seen.has(absolute) || seen.size >= maxLists) continue;
      seen.add(absolute);
      if (fetcher.isOfSite(absolute)) lists.push(absolute);
    }
  }
  for await (const page of postsOfWordPress(home, fetcher)) add(page);
  return pages;
}

async function listText(address: string, fetcher: SiteFetcher): Promise<string | undefined> {
  const answer = await fetcher.get(address, 'list');
  if (typeof answer === 'string' || answer.status !== 200) return undefined;
  const { body } = answer;
  try {
    const isPacked = body[0] === 0x1f && body[1] === 0x8b;
    return (isPacked ? gunzipSync(body, { maxOutputLength: maxFetchedBytes.list * 4 }) : body).toString();
  } catch {
    // What can’t be decompressed lists nothing.
    return undefined;
  }
}

/** What is asked of a post. */
interface ListedPost {
  readonly link?: unknown;
  readonly date_gmt?: unknown;
}

/** Lists the posts of a site by the interface that WordPress has, if it answers. @see https://developer.wordpress.org/rest-api/reference/posts/ */
async function* postsOfWordPress(home: string, fetcher: SiteFetcher): AsyncGenerator<SitePage> {
  for (let page = 1; page <= maxLists; page += 1) {
    const address = new URL(
      `/wp-json/wp/v2/posts?per_page=${postsOnPage}&page=${page}&_fields=link,date_gmt`,
      home,
    ).href;
    const answer = await fetcher.get(address, 'list');
    if (typeof answer === 'string' || answer.status !== 200) return;
    const posts = postsIn(answer.body.toString());
    for (const { link, date_gmt: date } of posts) {
      if (typeof link !== 'string') continue;
      const day = typeof date === 'string' ? listedDay(date) : undefined;
      yield { address: link, ...(day !== undefined && { day }) };
    }
    if (posts.length < postsOnPage) return;
  }
}

function postsIn(json: string): readonly ListedPost[] {
  try {
    const posts: unknown = JSON.parse(json);
    return Array.isArray(posts)
      ? (posts as unknown[]).filter((post): post is ListedPost => typeof post === 'object' && post !== null)
      : [];
  } catch {
    return [];
  }
}
