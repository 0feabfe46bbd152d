import type { WebAccess } from '../../../src/capture/capture.ts';

let nowMs = Date.parse('2026-11-28T10:00:00Z');

/**
 * The web of tests, for a process of its own: hosts on this machine, and a clock that does not take time.
 *
 * @public a process of the desk loads it by its address
 */
export const web: WebAccess = {
  clock: {
    now: () => nowMs,
    wait: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
  },
  isAllowed: (address) => address === '127.0.0.1',
  wayback: new URL(import.meta.url).searchParams.get('wayback') ?? '',
};

/** Returns the address of this module. @param wayback the address of a Wayback Machine of the test */
export function loopbackWeb(wayback = ''): string {
  const url = new URL(import.meta.url);
  url.searchParams.set('wayback', wayback);
  return url.href;
}
