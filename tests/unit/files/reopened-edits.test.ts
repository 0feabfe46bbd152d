import { expect, test } from 'vitest';
import { compareReopened } from '../../support/builds/compare-reopened.ts';

// Everything here is fiction.

test.each([2, 3])(
  'after further edits, a folder that is opened again is like one opened by a build (%i)',
  async (seed) => {
    expect(await compareReopened(seed)).toBeGreaterThan(4);
  },
);
