import { expect, test } from 'vitest';
import { replaceBetween } from '../../../src/text/replace-between.ts';

test('replaces each part up to the nearest closing mark, and keeps what is not closed', () => {
  expect(replaceBetween('a<!--b-->c<!-- <!-- -->d', '<!--', '-->', ' ')).toBe('a c d');
  expect(replaceBetween('a-->b<!-->c', '<!--', '-->', '')).toBe('a-->b<!-->c');
});
