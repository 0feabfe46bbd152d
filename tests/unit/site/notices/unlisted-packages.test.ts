import { expect, test } from 'vitest';
import { unlistedPackages } from '../../../../src/site/notices/unlisted-packages.ts';

test('packages in scripts need a notice, wherever they are installed', () => {
  const modules = [
    '/archive/src/browser/site/age.ts',
    '/archive/node_modules/papaparse/papaparse.min.js',
    '\0rolldown/runtime.js',
    '\0virtual:backfile/search-script',
    '/archive/node_modules/@orama/stemmers/dist/de.js',
    '/archive/node_modules/preact/dist/preact.mjs',
    'C:\\archive\\node_modules\\@preact\\signals\\dist\\signals.mjs',
    '/archive/node_modules/papaparse/node_modules/left-pad/index.js',
  ];
  expect(unlistedPackages(modules)).toEqual(['@preact/signals', 'left-pad', 'preact']);
});
