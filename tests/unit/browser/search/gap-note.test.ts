import { expect, test } from 'vitest';
import { gapNote } from '../../../../src/browser/search/no-results/gap-note.ts';

const table = { '1914-08': [26, 0], '1914-09': [0, 1], '1915-01': [1, 2] } as const;

test.each([
  ['august 1914', 'No article of August 1914 in this archive: 26 issues are missing.'],
  ['3 August 1914', 'No article of August 1914 in this archive: 26 issues are missing.'],
  ['août 1914', 'No article of August 1914 in this archive: 26 issues are missing.'],
  ['year:1914', 'No article of 1914 in this archive: 26 issues are missing, and 1 is unknown.'],
  ['from:1914-09 to:1914-09', 'No article of September 1914 in this archive: 1 issue is unknown.'],
  [
    'from:1914-08 to:1915-03',
    'No article of August 1914–March 1915 in this archive: 27 issues are missing, and 3 are unknown.',
  ],
  ['from:1914 to:1915', 'No article of 1914–1915 in this archive: 27 issues are missing, and 3 are unknown.'],
  ['ferry 1914', '26 issues of 1914 are missing, and 1 is unknown.'],
  ['ferry year:1915', '1 issue of 1915 is missing, and 2 are unknown.'],
  ['year:1913', undefined],
  ['from:1914', undefined],
  ['from:1915 to:1914', undefined],
  ['ferry', undefined],
])('a search for %s without results says what is lacking', (query, note) => {
  expect(gapNote(table, query, ['en', 'fr'])).toBe(note);
});
