import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/**
 * Connects to the Chromium of this run of tests. Closing what is returned closes what was opened through it, and leaves Chromium
 * to the others.
 */
export function connectChromium(): Promise<Browser> {
  return chromium.connect(inject('chromium'));
}
