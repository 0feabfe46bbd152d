import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { disabledFeatures } from '../../support/browsing/chromium.ts';

test('whatever Playwright disables in Chromium is disabled in our tests', () => {
  const bundle = fileURLToPath(
    new URL('lib/coreBundle.js', import.meta.resolve('playwright-core/package.json')),
  );
  const [, list] = /disabledFeatures = \[(.*?)\]\.filter/s.exec(readFileSync(bundle, 'utf8')) ?? [];
  const names = [...(list ?? '').matchAll(/"(\w+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(disabledFeatures).toEqual(expect.arrayContaining(names));
});
