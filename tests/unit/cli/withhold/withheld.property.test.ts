import { expect, test } from 'vitest';
import { Random } from '../../../support/random.ts';
import { playWithheld } from '../../../support/withheld/withheld-archive.ts';

test('after any edits of random archives, no file, page, data or document has a withheld name', async () => {
  const counts = { archives: 0, decisions: 0, undone: 0, otherEdits: 0, bytes: 0 };
  expect(await playWithheld(new Random(7), 8, 5, counts)).toEqual([]);
  expect(counts.decisions).toBeGreaterThan(15);
  expect(counts.bytes).toBeGreaterThan(1e6);
});
