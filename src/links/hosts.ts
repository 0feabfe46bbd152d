import robotsParser from 'robots-parser';
import { type Answer, askAddress, type AskOptions, linkAgent } from './ask-address.ts';
import { PrivateAddress } from './public-address.ts';

/** The clock, so that tests need not wait. */
export interface Clock {
  /** In milliseconds. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

export interface HostsOptions extends Pick<AskOptions, 'timeoutMs' | 'isAllowed' | 'agent'> {
  readonly clock: Clock;
  /** The pause between two requests to one host, in milliseconds. */
  readonly pauseMs: number;
  /** The longest time that a host may ask to wait in this run, in milliseconds. */
  readonly maxWaitMs: number;
  /** The pause after an answer that asks for fewer requests (429) and does not say for how long, in milliseconds. */
  readonly pauseWhenRefusedMs?: number;
  /** Receives that a request waits for longer than the usual pause. */
  readonly onWait?: (host: string, ms: number) => void;
}

/** Thrown where a host has asked to be left alone for longer than a run waits. */
export class HostBusy extends Error {}

/** Thrown where a host’s robots.txt does not allow an address. */
export class RobotsRefuse extends Error {}

interface Host {
  /** The end of the last request. */
  turn: Promise<unknown>;
  /** When the next request may be sent. */
  nextMs: number;
  /** The pause that its robots.txt asks for, in milliseconds. */
  paceMs: number;
}

/** What a host’s robots.txt says. */
interface HostRobots {
  readonly mayAsk: (url: string) => boolean;
  /** Addresses. */
  readonly sitemaps: readonly string[];
}

const maxRobotsBytes = 500_000;
/** The longest pause between two requests that a robots.txt may ask for, in milliseconds. */
const maxPaceMs = 60_000;

/** Sends requests to hosts as they want it: one at a time, with pauses, and only what their robots.txt allows. */
export class Hosts {
  readonly #options: HostsOptions;
  readonly #hosts = new Map<string, Host>();
  /** By origin. */
  readonly #robots = new Map<string, Promise<HostRobots>>();

  constructor(options: HostsOptions) {
    this.#options = options;
  }

  /**
   * Sends a request when it is its host’s turn.
   *
   * @throws {RobotsRefuse} @throws {HostBusy} and what {@link askAddress} throws
   */
  async ask(url: string, options: Pick<AskOptions, 'method' | 'headers' | 'maxBytes'>): Promise<Answer> {
    const host = this.#hostOf(url);
    const { mayAsk } = await this.robots(url);
    if (!mayAsk(url)) throw new RobotsRefuse(`robots.txt of ${new URL(url).host} does not allow it`);
    return this.#inTurn(host, url, options);
  }

  /** Returns what the robots.txt of the host of an address says, which is asked for once. */
  robots(url: string): Promise<HostRobots> {
    const { origin } = new URL(url);
    let robots = this.#robots.get(origin);
    if (!robots) {
      robots = this.#robotsOf(url, this.#hostOf(url));
      this.#robots.set(origin, robots);
    }
    return robots;
  }

  #hostOf(url: string): Host {
    const { hostname } = new URL(url);
    let host = this.#hosts.get(hostname);
    if (!host) {
      host = { turn: Promise.resolve(), nextMs: 0, paceMs: 0 };
      this.#hosts.set(hostname, host);
    }
    return host;
  }

  #inTurn(
    host: Host,
    url: string,
    options: Pick<AskOptions, 'method' | 'headers' | 'maxBytes'>,
  ): Promise<Answer> {
    const { clock, pauseMs, maxWaitMs, onWait } = this.#options;
    const send = async (): Promise<Answer> => {
      const waitMs = host.nextMs - clock.now();
      if (waitMs > maxWaitMs) throw new HostBusy(`${new URL(url).host} asked to be left alone for now`);
      if (waitMs > Math.max(pauseMs, host.paceMs)) onWait?.(new URL(url).host, waitMs);
      if (waitMs > 0) await clock.wait(waitMs);
      try {
        const answer = await askAddress(url, { ...this.#options, ...options });
        const nowMs = clock.now();
        const refusedMs = answer.status === 429 ? (this.#options.pauseWhenRefusedMs ?? 0) : 0;
        host.nextMs = nowMs + Math.max(pauseMs, host.paceMs, retryAfterMs(answer, nowMs) || refusedMs);
        return answer;
      } catch (error) {
        // Where nothing was sent, nobody needs a pause.
        if (!(error instanceof PrivateAddress)) host.nextMs = clock.now() + Math.max(pauseMs, host.paceMs);
        throw error;
      }
    };
    const answer = host.turn.then(send);
    host.turn = answer.catch(() => undefined);
    return answer;
  }

  /** @see https://www.rfc-editor.org/rfc/rfc9309 */
  async #robotsOf(url: string, host: Host): Promise<HostRobots> {
    const address = new URL('/robots.txt', url).href;
    const { agent = linkAgent } = this.#options;
    const all = { mayAsk: () => true, sitemaps: [] };
    try {
      const { status, body } = await this.#inTurn(host, address, { method: 'GET', maxBytes: maxRobotsBytes });
      // A host in trouble allows nothing; one without the file allows everything.
      if (status >= 500 || status === 429) return { mayAsk: () => false, sitemaps: [] };
      if (status !== 200) return all;
      const robots = robotsParser(address, body.toString());
      host.paceMs = Math.min(maxPaceMs, (robots.getCrawlDelay(agent.name) ?? 0) * 1000);
      host.nextMs = Math.max(host.nextMs, this.#options.clock.now() + host.paceMs);
      return {
        mayAsk: (asked) => robots.isAllowed(asked, agent.name) ?? true,
        sitemaps: robots.getSitemaps(),
      };
    } catch {
      // What is wrong with the host, the request itself will say.
      return all;
    }
  }
}

/** Returns how long a host asks to wait, in milliseconds: a number of seconds or a date. */
function retryAfterMs({ status, headers }: Answer, nowMs: number): number {
  const value = headers['retry-after'];
  if (value === undefined || (status !== 429 && status !== 503)) return 0;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
