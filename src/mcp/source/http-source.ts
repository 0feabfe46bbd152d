import type { DiskCache } from './disk-cache.ts';
import { programName, robotsRules } from './robots-rules.ts';
import { SiteFault, type SiteSource } from './site-source.ts';

const maxRedirects = 5;
const maxFileBytes = 32_000_000;
const maxRobotsBytes = 500_000;
const timeoutMs = 30_000;

/** An address of the search index that names its version, and never changes. */
const unchanging = /\?v=/;

/**
 * Opens a served site. Nothing is asked of any other host, and nothing but files of the site.
 *
 * @param place the address of its front: `https://courier.example/archive/`
 * @throws {SiteFault} if the site refuses answers, or its host does not answer
 */
export async function openServed(place: string, cache: DiskCache): Promise<SiteSource> {
  const home = new URL(place.endsWith('/') ? place : `${place}/`);
  home.search = '';
  home.hash = '';
  const robots = new URL('/robots.txt', home).href;
  const text = new TextDecoder().decode(await get(robots, cache, home, maxRobotsBytes));
  const { refusesAnswers, mayRead } = robotsRules(text, robots, home.href);
  if (refusesAnswers) throw new SiteFault(refusedText(home.href));
  return {
    place: home.href,
    isLocal: false,
    async read(path) {
      const url = new URL(path, home).href;
      if (!mayRead(url)) throw new SiteFault(refusedText(url));
      return get(url, cache, home, maxFileBytes);
    },
    close() {
      // Nothing stays open.
    },
  };
}

/** Says that a site is not read because it refuses answers. */
export function refusedText(place: string): string {
  return `${place} asks programs not to answer questions from it (robots), so it is not read. Its keeper may give you a box, or read it in a browser.`;
}

/** Asks for a file, unless it is kept and has not changed. */
async function get(
  url: string,
  cache: DiskCache,
  home: URL,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const known = await cache.get(url);
  if (known && unchanging.test(url)) return known.body;
  const headers = new Headers({ 'user-agent': programName, 'accept-encoding': 'gzip, br' });
  if (known?.etag !== undefined) headers.set('if-none-match', known.etag);
  else if (known?.modified !== undefined) headers.set('if-modified-since', known.modified);
  const response = await follow(url, headers, home);
  if (response.status === 304 && known) return known.body;
  if (response.status === 404 || response.status === 410) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new SiteFault(`${url} can’t be read: its host answers ${response.status}. Try again later.`);
  }
  const body = await readBody(response, url, maxBytes);
  const [etag, modified] = [response.headers.get('etag'), response.headers.get('last-modified')];
  if (etag !== null || modified !== null || unchanging.test(url))
    await cache.put(url, { ...(etag !== null && { etag }), ...(modified !== null && { modified }), body });
  return body;
}

/** Follows redirects within the host of the site. */
async function follow(url: string, headers: Headers, home: URL): Promise<Response> {
  let at = url;
  for (let count = 0; count <= maxRedirects; count += 1) {
    let response: Response;
    try {
      response = await fetch(at, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    } catch {
      throw new SiteFault(`${new URL(at).host} does not answer. Check the address and the network.`);
    }
    const location = response.headers.get('location');
    if (response.status < 300 || response.status === 304 || response.status >= 400 || location === null)
      return response;
    await response.body?.cancel();
    const next = URL.canParse(location, at) ? new URL(location, at) : undefined;
    const isSafer = home.protocol === 'http:' && next?.protocol === 'https:' && next.port === '';
    const isSame = next?.hostname === home.hostname && (next.origin === home.origin || isSafer);
    if (!next || !isSame)
      throw new SiteFault(
        `${at} leads to another host, ${next?.host ?? location}, which is not asked. If the archive has moved there, give its new address.`,
      );
    at = next.href;
  }
  throw new SiteFault(`${url} redirects too often.`);
}

async function readBody(response: Response, url: string, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of response.body ?? []) {
      bytes += part.length;
      if (bytes > maxBytes) throw new SiteFault(`${url} is larger than any file of an archive.`);
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof SiteFault) throw error;
    throw new SiteFault(`${url} was not sent whole. Try again.`);
  }
  return new Uint8Array(Buffer.concat(parts));
}
