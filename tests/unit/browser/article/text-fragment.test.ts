import { expect, test } from 'vitest';
import { rangeFragment, textFragment } from '../../../../src/browser/article/text-fragment.ts';

test('a long passage is identified by its first and last words', () => {
  expect(textFragment('One two three four five six seven eight nine ten, eleven.')).toBe(
    ':~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%2C%20eleven.',
  );
});

test('a short passage is identified by its whole text', () => {
  expect(textFragment('  Said\n the   letter. ')).toBe(':~:text=Said%20the%20letter.');
});

test('characters with a meaning in a directive are escaped', () => {
  expect(textFragment('rock-and-roll, R&B')).toBe(':~:text=rock%2Dand%2Droll%2C%20R%26B');
});

test('a text without spaces is divided into words, so that browsers find them', () => {
  const text = '灯塔在停用四十年之后于星期二重新开放并且所有的人都来了';
  const [first = '', last = ''] = decodeURIComponent(textFragment(text)).replace(':~:text=', '').split(',');
  expect(text.startsWith(first)).toBe(true);
  expect(text.endsWith(last)).toBe(true);
  const ends = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(
    ({ index }) => index,
  );
  expect(ends).toContain(first.length);
  expect(ends).toContain(text.length - last.length);
});

test('an empty text has no directive', () => {
  expect(textFragment(' ')).toBe('');
});

test('a passage in several blocks is identified by the words at both ends, however short', () => {
  expect(rangeFragment('One two three four five six', 'ends here', true)).toBe(
    ':~:text=One%20two%20three%20four%20five,ends%20here',
  );
  expect(rangeFragment('One two', 'One two', false)).toBe(':~:text=One%20two');
});
