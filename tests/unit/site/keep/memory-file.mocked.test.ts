import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { packNumbers } from '../../../../src/site/keep/cell-numbers.ts';
import { loadMemory, saveMemory } from '../../../../src/site/keep/memory-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** The sizes of what was written at once. */
const sizes = vi.hoisted((): number[] => []);

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  return {
    ...fs,
    writeFileSync: (file: number, content: string | Uint8Array) => {
      sizes.push(content.length);
      fs.writeFileSync(file, content);
    },
  };
});

test('what 20,000 pages were made from is written in pieces of less than half a megabyte', () => {
  const file = join(temporaryFolder(), 'memory');
  const cells = Array.from({ length: 40_000 }, (_, number) => `text:an-article-of-fiction-${number}`);
  const numbers = packNumbers(Array.from({ length: 100 }, (_, number) => number));
  const pages = Array.from({ length: 20_000 }, (_, number) => `articles/of-fiction-${number}/index.html`);
  saveMemory(file, 'key', {
    cells,
    digests: cells,
    factReads: cells.map(() => undefined),
    values: new Map(),
    routes: new Map([['/[id]', { reads: numbers, pages }]]),
    pages: new Map(pages.map((page) => [page, { digest: 'd', reads: numbers }])),
  });

  expect(loadMemory(file, 'key')!.pages.size).toBe(20_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(4_000_000);
  expect(Math.max(...sizes)).toBeLessThan(500_000);
});
