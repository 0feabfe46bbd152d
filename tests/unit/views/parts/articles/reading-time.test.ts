import { expect, test } from 'vitest';
import { readingMinutes } from '../../../../../src/views/parts/articles/reading-time.ts';

test('238 words take a minute, and nothing takes less', () => {
  expect(readingMinutes([])).toBe(1);
  expect(readingMinutes(['word '.repeat(238)])).toBe(1);
  expect(readingMinutes(['word '.repeat(238), 'word '.repeat(238)])).toBe(2);
});

test('a script that does not divide words is counted by characters', () => {
  expect(readingMinutes(['灯'.repeat(1500)])).toBe(3);
  expect(readingMinutes([`${'灯'.repeat(500)} ${'word '.repeat(238)}`])).toBe(2);
});
