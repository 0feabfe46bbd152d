import { expect, test, vi } from 'vitest';
import { loadAstro } from '../../../../src/site/astro/load-astro.ts';

/** What the allocator of the bundler read when Astro was loaded. */
const read = vi.hoisted((): { purgeDelay?: string | undefined; eagerCommit?: string | undefined } => ({}));

vi.mock('astro', () => {
  read.purgeDelay = process.env.MIMALLOC_PURGE_DELAY;
  read.eagerCommit = process.env.MIMALLOC_ARENA_EAGER_COMMIT;
  return {};
});

test('the bundler is told to give back memory before it is loaded', async () => {
  await loadAstro();

  expect(read).toEqual({ purgeDelay: '0', eagerCommit: '0' });
});
