import { join } from 'node:path';
import { makePrivateFolder, privateFolder } from '../files/private-folder.ts';
import { addressPattern } from '../ingest/web/table/address-pattern.ts';
import { type Clock, Hosts } from '../links/hosts.ts';
import type { CaptureEvent } from './capture-event.ts';
import { bareHost, captureFolder } from './capture-folder.ts';
import { writeCaptureNote } from './capture-note.ts';
import { captureFromWayback } from './capture-wayback.ts';
import { captureSite } from './capture-site.ts';
import { SiteFetcher } from './site-fetcher.ts';
import { SiteWarc } from './site-warc.ts';

/** The web outside, so that tests need neither a network nor time. */
export interface WebAccess {
  readonly clock: Clock;
  /** Whether a connection may go to an IP address. */
  readonly isAllowed: (address: string) => boolean;
  /** The address of the Wayback Machine, without a slash at its end. */
  readonly wayback: string;
}

/** What a keeper wants to have captured. */
export interface CaptureOrder {
  /** The address of the front of the site. */
  readonly home: string;
  /** How its host reaches the keeper: a web or e-mail address. */
  readonly contact: string;
  /** Other hosts that may be asked, too, such as one with pictures. */
  readonly hosts: readonly string[];
  /** Captures of the Wayback Machine instead of the site itself. */
  readonly wayback?: { readonly until?: string | undefined; readonly all: boolean };
  /** Addresses to which links are followed without a limit, as parts of them; a star stands for anything. */
  readonly follow?: readonly string[];
  /** How many pages to fetch at most, and no pictures, to see what there is; undefined for all. */
  readonly sample?: number;
  /** Receives that a host is not asked for a time, in milliseconds. */
  readonly onWait?: (host: string, ms: number) => void;
}

const siteFile = 'site.warc.gz';
const waybackFile = 'wayback.warc.gz';
const pauseMs = { site: 1000, wayback: 4000 } as const;
const pauseWhenRefusedMs = 5 * 60 * 1000;
const maxWaitMs = 15 * 60 * 1000;
const timeoutMs = 60_000;
const agentName = 'BackfileCapture';

/** Returns how long a number of requests takes at least, in milliseconds. */
export function durationOf(requests: number, isWayback: boolean): number {
  return requests * (isWayback ? pauseMs.wayback : pauseMs.site);
}

/** Returns the file in which a site is captured, an absolute path; it may not exist. */
export function captureFile(contentDir: string, { home, wayback }: Pick<CaptureOrder, 'home' | 'wayback'>) {
  const folder = captureFolder(privateFolder(contentDir), home);
  return join(folder, wayback ? waybackFile : siteFile);
}

/** Returns what asks hosts for a capture. @param pace the pause between two requests to one host, in milliseconds */
export function captureHosts(
  { clock, isAllowed }: Pick<WebAccess, 'clock' | 'isAllowed'>,
  contact: string,
  pace: number = pauseMs.site,
  onWait?: CaptureOrder['onWait'],
): Hosts {
  return new Hosts({
    clock,
    isAllowed,
    timeoutMs,
    maxWaitMs,
    pauseWhenRefusedMs,
    pauseMs: pace,
    agent: { name: agentName, about: `captures a site for the archive of its texts; ${contact}` },
    ...(onWait && { onWait }),
  });
}

/** Captures a site into that file. @throws {HostPause} and what node:fs throws; what was fetched is kept, and is not fetched again */
export async function* capture(
  contentDir: string,
  order: CaptureOrder,
  { clock, isAllowed, wayback }: WebAccess,
): AsyncGenerator<CaptureEvent> {
  makePrivateFolder(contentDir);
  const { home, contact, onWait } = order;
  const pace = order.wayback ? pauseMs.wayback : pauseMs.site;
  const hosts = captureHosts({ clock, isAllowed }, contact, pace, onWait);
  const own = new URL(home).host;
  const named = new Set([own, bareHost(own), `www.${bareHost(own)}`, ...order.hosts]);
  const warc = new SiteWarc(captureFile(contentDir, order));
  try {
    const fetcher = new SiteFetcher(hosts, clock, warc, (host) => named.has(host));
    const { follow = [], sample } = order;
    const patterns = follow.map((pattern) => addressPattern(pattern));
    const site = {
      home,
      ...(sample !== undefined && { sample }),
      isFollowed: (address: string) => patterns.some((matches) => matches(address)),
    };
    const events = order.wayback
      ? captureFromWayback({ ...site, service: wayback, ...order.wayback }, fetcher)
      : captureSite({ ...site, sitemaps: (await hosts.robots(home)).sitemaps }, fetcher);
    const note = (isFinished: boolean) => {
      const { hosts: others, wayback: ofWayback } = order;
      const wanted = { home, contact, hosts: [...others], follow: [...follow], isFinished };
      if (sample === undefined) writeCaptureNote(warc.path, { ...wanted, wayback: ofWayback });
    };
    let isBegun = false;
    for await (const event of events) {
      yield event;
      // Whoever only wants to know what there is stops after the first event.
      if (!isBegun) note(false);
      isBegun = true;
    }
    note(true);
  } finally {
    warc.close();
  }
}
