import { expect, test } from 'vitest';
import { inOrder } from '../../../../src/site/share/visual-order.ts';

const order = (line: string, isReversed?: boolean) =>
  inOrder(line, isReversed).map(({ text, isReversed }) => `${isReversed ? '←' : '→'}${text}`);

test('lines in Latin letters are one run', () => {
  expect(order('Ferry 1962, again')).toEqual(['→Ferry 1962, again']);
});

test('a line in Arabic or Hebrew runs from the right, with its numbers and Latin words from the left', () => {
  expect(order('ישן', true)).toEqual(['←ישן']);
  expect(order('שנת 1962 בנמל', true)).toEqual(['← בנמל', '→1962', '←שנת ']);
  expect(order('منارة Lantern FM الجديدة', true)).toEqual(['← الجديدة', '→Lantern FM', '←منارة ']);
});

test('a line runs in the direction of its language, whatever it begins with', () => {
  expect(order('Lantern FM تبدأ البث', true)).toEqual(['← تبدأ البث', '→Lantern FM']);
  expect(order('منارة reopens', false)).toEqual(['←منارة', '→ reopens']);
  expect(order('Lantern FM.', true)).toEqual(['→Lantern FM.']);
});

test('an Arabic name in a Latin line is turned alone', () => {
  expect(order('The منارة of 1962')).toEqual(['→The ', '←منارة', '→ of 1962']);
});
