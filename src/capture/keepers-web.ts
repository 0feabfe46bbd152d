import { setTimeout as wait } from 'node:timers/promises';
import { isPublicAddress } from '../links/public-address.ts';
import type { WebAccess } from './capture.ts';

/** The web as a keeper’s capture reaches it: nothing in a private network, and with real pauses. */
export const web: WebAccess = {
  clock: { now: Date.now, wait: (ms) => wait(ms) },
  isAllowed: isPublicAddress,
  wayback: 'https://web.archive.org',
};
