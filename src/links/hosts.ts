import robotsParser from 'robots-parser';
import { type Answer, agentName, askAddress, type AskOptions } from './ask-address.ts';

/** The clock, so that tests need not wait. */
export interface Clock {
  /** In milliseconds. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

export interface HostsOptions extends Pick<AskOptions, 'timeoutMs' | 'isAllowed'> {
  readonly clock: Clock;
  /** The pause between two requests to one host, in milliseconds. */
  readonly pauseMs: number;
  /** The longest time that a host may ask to wait in this run, in milliseconds. */
  readonly maxWaitMs: number;
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
  robots?: Promise<(url: string) => boolean>;
}

const maxRobotsBytes = 500_000;

/** Sends requests to hosts as they want it: one at a time, with pauses, and only what their robots.txt allows. */
export class Hosts {
  readonly #options: HostsOptions;
  readonly #hosts = new Map<string, Host>();

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
    host.robots ??= this.#robotsOf(url, host);
    const mayAsk = await host.robots;
    if (!mayAsk(url)) throw new RobotsRefuse(`robots.txt of ${new URL(url).host} does not allow it`);
    return this.#inTurn(host, url, options);
  }

  #hostOf(url: string): Host {
    const { origin } = new URL(url);
    let host = this.#hosts.get(origin);
    if (!host) {
      host = { turn: Promise.resolve(), nextMs: 0 };
      this.#hosts.set(origin, host);
    }
    return host;
  }

  #inTurn(
    host: Host,
    url: string,
    options: Pick<AskOptions, 'method' | 'headers' | 'maxBytes'>,
  ): Promise<Answer> {
    const { clock, pauseMs, maxWaitMs } = this.#options;
    const send = async (): Promise<Answer> => {
      const waitMs = host.nextMs - clock.now();
      if (waitMs > maxWaitMs) throw new HostBusy(`${new URL(url).host} asked to be left alone for now`);
      if (waitMs > 0) await clock.wait(waitMs);
      try {
        const answer = await askAddress(url, { ...this.#options, ...options });
        host.nextMs = clock.now() + Math.max(pauseMs, retryAfterMs(answer, clock.now()));
        return answer;
      } catch (error) {
        host.nextMs = clock.now() + pauseMs;
        throw error;
      }
    };
    const answer = host.turn.then(send);
    host.turn = answer.catch(() => undefined);
    return answer;
  }

  /** @see https://www.rfc-editor.org/rfc/rfc9309 */
  async #robotsOf(url: string, host: Host): Promise<(url: string) => boolean> {
    const address = new URL('/robots.txt', url).href;
    try {
      const { status, text } = await this.#inTurn(host, address, { method: 'GET', maxBytes: maxRobotsBytes });
      // A host in trouble allows nothing; one without the file allows everything.
      if (status >= 500 || status === 429) return () => false;
      if (status !== 200) return () => true;
      const robots = robotsParser(address, text);
      return (asked) => robots.isAllowed(asked, agentName) ?? true;
    } catch {
      // What is wrong with the host, the request itself will say.
      return () => true;
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
