import type { Page } from 'playwright-core';

/** A request that waits, so that a test sees what happens before it is answered. */
export interface HeldRequest {
  /** Resolves once the page has made the request. */
  readonly arrived: Promise<unknown>;
  /** Lets the request be answered. */
  readonly release: () => void;
}

/** How a held request ends: it is sent, fails, or is answered with JSON. */
export type HeldEnd = 'sent' | 'failed' | { readonly json: unknown };

/** Holds the next request to an address until it is released. @param url a glob pattern */
export async function holdRequest(page: Page, url: string, end: HeldEnd = 'sent'): Promise<HeldRequest> {
  const arrived = Promise.withResolvers<undefined>();
  const released = Promise.withResolvers<undefined>();
  await page.route(
    url,
    async (route) => {
      arrived.resolve(undefined);
      await released.promise;
      const ended =
        end === 'sent'
          ? route.continue()
          : end === 'failed'
            ? route.abort()
            : route.fulfill({ json: end.json });
      // The page may be gone.
      await ended.catch(() => undefined);
    },
    { times: 1 },
  );
  return { arrived: arrived.promise, release: () => released.resolve(undefined) };
}
