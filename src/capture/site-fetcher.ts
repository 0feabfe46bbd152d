import { type Clock, HostBusy, type Hosts, RobotsRefuse } from '../links/hosts.ts';
import { PrivateAddress } from '../links/public-address.ts';
import { absoluteAddress } from './addresses-on-page.ts';
import type { CapturedAnswer, SiteWarc } from './site-warc.ts';

/** In bytes. */
export const maxFetchedBytes = { page: 10_000_000, picture: 20_000_000, list: 40_000_000 } as const;
export type FetchedKind = keyof typeof maxFetchedBytes;

/** Why an address was not fetched, as sentences for the keeper. */
export const notFetchedReasons = {
  robots:
    'robots.txt of its host does not allow it. If the site is yours, allow “BackfileCapture” there: two lines, “User-agent: BackfileCapture” and “Allow: /”.',
  other: 'It is on another host, which was not named.',
  private: 'It leads into a private network, and is not asked for.',
  large: 'It is larger than 20 MB, or than 10 MB if it is a page.',
  failed: 'Its host did not answer, and is asked again next time.',
  redirects: 'It redirects more than five times.',
} as const;
export type NotFetchedReason = keyof typeof notFetchedReasons;

/** Thrown where a host does not want to be asked for now; the capture goes on when it is begun again. */
export class HostPause extends Error {}

const maxRedirects = 5;
const maxAttempts = 4;
const redirects = new Set([301, 302, 303, 307, 308]);

/** Gets the files of a site: from the WARC if they are in it, or else from their host, and then they are in it. */
export class SiteFetcher {
  readonly #hosts: Hosts;
  readonly #clock: Clock;
  readonly #isOfSite: (host: string) => boolean;
  /** What was fetched. */
  readonly warc: SiteWarc;

  /** @param isOfSite returns whether a host may be asked, `paper.example` or `127.0.0.1:8080` */
  constructor(hosts: Hosts, clock: Clock, warc: SiteWarc, isOfSite: (host: string) => boolean) {
    this.#hosts = hosts;
    this.#clock = clock;
    this.#isOfSite = isOfSite;
    this.warc = warc;
  }

  /** Whether an address is on a host that may be asked. */
  isOfSite(address: string): boolean {
    return this.#isOfSite(new URL(address).host);
  }

  /**
   * Gets a file, following redirects.
   *
   * @param address without a fragment
   * @throws {HostPause} and what node:fs throws
   */
  async get(address: string, kind: FetchedKind): Promise<CapturedAnswer | NotFetchedReason> {
    let at = address;
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      if (!this.isOfSite(at)) return 'other';
      const answer = this.warc.read(at) ?? (await this.#fetch(at, kind));
      if (typeof answer === 'string') return answer;
      const next = redirects.has(answer.status) ? answer.headers.get('location') : undefined;
      if (next === undefined) return answer;
      const absolute = absoluteAddress(next, at);
      if (absolute === undefined) return 'failed';
      at = absolute;
    }
    return 'redirects';
  }

  /** Asks a host, and keeps nothing. @throws {HostPause} */
  async ask(address: string, kind: FetchedKind): Promise<CapturedAnswer | NotFetchedReason> {
    try {
      for (let attempt = 1; ; attempt += 1) {
        const options = { method: 'GET', maxBytes: maxFetchedBytes[kind] } as const;
        const { status, headers, body, isCut } = await this.#hosts.ask(address, options);
        // The host said when to come back, and the next question waits for that.
        if ([429, 503].includes(status) && attempt < maxAttempts) continue;
        if (status === 429) throw new HostPause(`${new URL(address).host} asks for fewer requests.`);
        if (status >= 500) return 'failed';
        if (isCut) return 'large';
        const time = `${new Date(this.#clock.now()).toISOString().slice(0, 19)}Z`;
        const given = Object.entries(headers).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as const],
        );
        return { address, time, status, headers: new Map(given), body };
      }
    } catch (error) {
      if (error instanceof HostBusy) throw new HostPause(error.message, { cause: error });
      if (error instanceof RobotsRefuse) return 'robots';
      if (error instanceof PrivateAddress) return 'private';
      if (error instanceof HostPause || isOfDisk(error)) throw error;
      return 'failed';
    }
  }

  async #fetch(address: string, kind: FetchedKind): Promise<CapturedAnswer | NotFetchedReason> {
    const answer = await this.ask(address, kind);
    if (typeof answer !== 'string') this.warc.add(answer);
    return answer;
  }
}

function isOfDisk(error: unknown): boolean {
  return ['ENOSPC', 'EIO', 'EROFS', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
}
