import { describe, expect, test } from 'vitest';
import { editable, withLineEnds } from '../../../../src/authority/edit/line-ends.ts';

describe('keeps the line endings of the file', () => {
  test.each([
    ['a\nb\n', (text: string) => text.replace('b', 'c'), 'a\nc\n'],
    ['a\r\nb\r\n', (text: string) => text.replace('b', 'c\nd'), 'a\r\nc\r\nd\r\n'],
    ['a\r\nb', (text: string) => text.replace('a\n', ''), 'b'],
    ['a\rb\r', (text: string) => text.replace('b', 'c'), 'a\rc\r'],
    // As if written by several programs.
    ['a\nb\r\nc\n', (text: string) => `${text}d\n`, 'a\nb\r\nc\nd\n'],
    ['a\nb\r\nc\n', (text: string) => text.replace('a\n', ''), 'b\r\nc\n'],
    ['\uFEFFa\r\n', (text: string) => text.replace('a', 'b'), '\uFEFFb\r\n'],
    ['\uFEFFa\n', (text: string) => text.replace('a', 'b'), '\uFEFFb\n'],
  ])('%j', (raw, work, after) => {
    expect(withLineEnds(raw, work(editable(raw)))).toBe(after);
  });

  test('keeps an unedited text', () => {
    for (const raw of ['', 'a', '\r\n', 'a\r\nb\rc\nd', '\uFEFF\r\n\r\n']) {
      expect(withLineEnds(raw, editable(raw))).toBe(raw);
    }
  });
});
