import { expect, test } from 'vitest';
import { runProgram } from '../support/builds/run-build.ts';
import { Random } from '../support/random.ts';
import { playBuiltSites } from '../support/withheld/built-sites.ts';

test('after any edits of a random archive, no byte of its site has a withheld name or a hidden article', () => {
  const counts = {
    archives: 0,
    decisions: 0,
    undone: 0,
    otherEdits: 0,
    bytes: 0,
    builds: 0,
    files: 0,
    withOthers: 0,
  };
  expect(playBuiltSites(new Random(3), { archives: 1, edits: 3 }, counts, runProgram)).toEqual([]);
  expect(counts).toMatchObject({ archives: 1, builds: 4 });
  expect(counts.decisions).toBeGreaterThan(0);
  expect(counts.withOthers).toBeGreaterThan(0);
});
