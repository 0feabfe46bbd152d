import { expect, test } from 'vitest';
import { isFixedCache } from '../../../../src/site/build/fixed-files.ts';

test.each([
  ['/segments/pagefind-0af3/bundle/pagefind-ui.js', true],
  ['/segments/pagefind-0af3/bundle/wasm.en.pagefind', true],
  ['/segments/code/v24.21.0-x64/0af3', true],
  // These are made of the content.
  ['/segments/pagefind-0af3/bundle/fragment/en_0af3.pf_fragment', false],
  ['/segments/pagefind-0af3/bundle/index/en_0af3.pf_index', false],
  ['/segments/pagefind-0af3/bundle/pagefind-entry.json', false],
  ['/bodies.jsonl', false],
  ['/segments-documents/pagefind-ui.js', false],
])('of what is kept between builds, %s came with the program: %s', (path, isOfProgram) => {
  expect(isFixedCache(path)).toBe(isOfProgram);
});
