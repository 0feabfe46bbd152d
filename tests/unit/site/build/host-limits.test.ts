import { expect, test } from 'vitest';
import { hostLimits } from '../../../../src/site/build/host-limits.ts';

test('a site within all limits is not mentioned', () => {
  expect(hostLimits({ files: 20_000, bytes: 1e9 }, 2000)).toEqual([]);
});

test('each exceeded limit has its own line', () => {
  expect(hostLimits({ files: 20_001, bytes: 1.25e9 }, 2001)).toEqual([
    '20,001 files: more than the 20,000 that Cloudflare Pages allows on its free plan.',
    '1,250 MB: more than the 1 GB that GitHub Pages allows.',
    '2,001 lines in _redirects: Cloudflare Pages reads only 2,000. The redirect pages work on every host.',
  ]);
});
