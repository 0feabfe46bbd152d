import type { CaptureEvent } from './capture-event.ts';
import { spanOfDays } from './capture-event.ts';
import { spreadOver } from './spread-over.ts';
import { addressesOnPage } from './addresses-on-page.ts';
import { HostPause, type SiteFetcher } from './site-fetcher.ts';
import type { CapturedAnswer } from './site-warc.ts';

/** A capture as the Wayback Machine lists it. */
interface ListedCapture {
  /** `com,example)/story`: equal for all forms of an address. */
  readonly key: string;
  /** `20190305083000` */
  readonly stamp: string;
  readonly address: string;
  readonly mediaType: string;
  readonly digest: string;
}

export interface WaybackOrder {
  /** The address of the site that is gone. */
  readonly home: string;
  /** `2019-03`, or a year or day: nothing later. */
  readonly until?: string;
  /** Whether earlier captures are wanted, too, and not only the newest good one of each address. */
  readonly all: boolean;
  /** The address of the Wayback Machine, without a slash at its end. */
  readonly service: string;
  /** How many pages to fetch at most, and no pictures, to see what there is; undefined for all. */
  readonly sample?: number;
}

const linesOnPage = 10_000;
const maxListPages = 1000;
const progressEvery = 5;

/**
 * Fetches what the Wayback Machine has of a site into a WARC, each page as it was sent.
 *
 * @throws {HostPause} if it wants to be asked later, or does not list the site; what was fetched is kept
 * @see https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server
 */
export async function* captureFromWayback(
  order: WaybackOrder,
  fetcher: SiteFetcher,
): AsyncGenerator<CaptureEvent> {
  const listed = await listCaptures(order, fetcher);
  const robots = listed.findLast(({ address }) => new URL(address).pathname === '/robots.txt');
  const pages = chosenCaptures(
    listed.filter(({ mediaType }) => /html/.test(mediaType)),
    order.all,
  );
  const requests = pages.filter(({ address, stamp }) => !fetcher.warc.has(address, timeOf(stamp))).length;
  const days = pages.map(({ stamp }) => timeOf(stamp).slice(0, 10));
  yield { type: 'found', pages: pages.length, ...spanOfDays(days), requests, isListed: true };
  if (robots) {
    const answer = await captured(robots, order, fetcher);
    if (typeof answer !== 'string' && answer.status === 200)
      yield { type: 'robots', text: answer.body.toString() };
  }
  const newest = new Map(
    listed
      .filter(({ mediaType }) => mediaType.startsWith('image/'))
      .map((one) => [plainAddress(one.address), one]),
  );
  const pictures = new Map<string, ListedCapture>();
  let done = 0;
  const chosen = spreadOver(pages, order.sample ?? Infinity);
  const progress = (): CaptureEvent => ({ type: 'progress', done, of: chosen.length + pictures.size });
  for (const page of chosen) {
    const answer = await captured(page, order, fetcher);
    done += 1;
    if (done % progressEvery === 0) yield progress();
    if (typeof answer === 'string') {
      yield { type: 'not-fetched', address: page.address, reason: answer };
      continue;
    }
    for (const address of addressesOnPage(answer.body.toString(), page.address).pictures) {
      const picture = newest.get(plainAddress(address));
      if (picture) pictures.set(picture.address, picture);
    }
  }
  if (order.sample !== undefined) return;
  for (const picture of pictures.values()) {
    const answer = await captured(picture, order, fetcher);
    done += 1;
    if (done % progressEvery === 0) yield progress();
    if (typeof answer === 'string') yield { type: 'not-fetched', address: picture.address, reason: answer };
  }
  yield progress();
}

/** Gets a capture: from the WARC, or else from the Wayback Machine, and then it is in the WARC under its own address and time. */
async function captured({ address, stamp }: ListedCapture, { service }: WaybackOrder, fetcher: SiteFetcher) {
  const time = timeOf(stamp);
  const known = fetcher.warc.read(address, time);
  if (known) return known;
  const kept = await fetcher.ask(`${service}/web/${stamp}id_/${address}`, 'picture');
  if (typeof kept === 'string') return kept;
  // What it redirects to is another capture, which it lists as well.
  const answer: CapturedAnswer = { ...kept, address, time };
  fetcher.warc.add(answer, true);
  return answer;
}

/** Lists the captures that are pages or pictures and that were good, oldest first. */
async function listCaptures(
  { home, until, service }: WaybackOrder,
  fetcher: SiteFetcher,
): Promise<ListedCapture[]> {
  const found: ListedCapture[] = [];
  let resumeKey = '';
  for (let page = 0; page < maxListPages; page += 1) {
    const query = new URLSearchParams({
      url: `${new URL(home).host}/*`,
      output: 'json',
      fl: 'urlkey,timestamp,original,mimetype,digest',
      filter: 'statuscode:200',
      limit: `${linesOnPage}`,
      showResumeKey: 'true',
    });
    if (until !== undefined) query.set('to', until.replaceAll('-', ''));
    if (resumeKey !== '') query.set('resumeKey', resumeKey);
    const answer = await fetcher.ask(`${service}/cdx/search/cdx?${query}`, 'list');
    if (typeof answer === 'string' || answer.status !== 200)
      throw new HostPause(
        `${new URL(service).host} does not list the captures of ${new URL(home).host} now.`,
      );
    const { captures, next } = listedCaptures(answer.body.toString());
    found.push(...captures);
    if (next === undefined) break;
    resumeKey = next;
  }
  return found.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
}

/** Reads a page of the listing: rows of JSON, of which the first are names, and after an empty one is where the next page begins. */
function listedCaptures(json: string): { readonly captures: ListedCapture[]; readonly next?: string } {
  let rows: unknown;
  try {
    rows = json.trim() === '' ? [] : JSON.parse(json);
  } catch {
    rows = [];
  }
  if (!Array.isArray(rows)) return { captures: [] };
  const captures: ListedCapture[] = [];
  const end = rows.findIndex((row) => Array.isArray(row) && row.length === 0);
  for (const row of rows.slice(1, end < 0 ? undefined : end) as unknown[]) {
    const [key, stamp, address, mediaType, digest] = Array.isArray(row) ? (row as unknown[]).map(String) : [];
    if (key === undefined || !/^\d{14}$/.test(stamp ?? '') || !URL.canParse(address ?? '')) continue;
    captures.push({
      key,
      stamp: stamp!,
      address: address!,
      mediaType: mediaType ?? '',
      digest: digest ?? '',
    });
  }
  const next: unknown = end < 0 ? undefined : (rows[end + 1] as unknown[] | undefined)?.[0];
  return typeof next === 'string' ? { captures, next } : { captures };
}

/** Chooses the newest capture of each address, or all that differ from the one before. @param captures oldest first */
function chosenCaptures(captures: readonly ListedCapture[], all: boolean): ListedCapture[] {
  const last = new Map<string, ListedCapture>();
  const chosen = captures.filter((capture) => {
    const isNew = last.get(capture.key)?.digest !== capture.digest;
    if (isNew || !all) last.set(capture.key, capture);
    return isNew;
  });
  return all ? chosen : [...last.values()];
}

function plainAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/^([^/]*):80\//, '$1/');
}

/** Returns a time of a listing in its usual form. */
function timeOf(stamp: string): string {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp)!;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
