import { expect, test } from 'vitest';
import { readingMinutes } from '../../../../../src/views/parts/articles/reading-time.ts';

test('counts 238 words per minute, and at least one minute', () => {
  expect(readingMinutes([])).toBe(1);
  expect(readingMinutes(['word '.repeat(238)])).toBe(1);
  expect(readingMinutes(['word '.repeat(238), 'word '.repeat(238)])).toBe(2);
});

test('counts characters in scripts without spaces', () => {
  expect(readingMinutes(['灯'.repeat(1500)])).toBe(3);
  expect(readingMinutes([`${'灯'.repeat(500)} ${'word '.repeat(238)}`])).toBe(2);
});
