import { expect, test } from 'vitest';
import { fragmentAt } from '../../../../src/browser/names/query-fragment.ts';

/** Returns the words at the caret, marked by `|`, that suggestions may replace, the longest first. */
function words(marked: string): string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const fragment = fragmentAt(text, caret);
  return fragment?.starts.map((start) => text.slice(start, fragment.end)) ?? [];
}

test('the last words, together or fewer of them, may be a name', () => {
  expect(words('jan|')).toEqual(['jan']);
  expect(words('contract jane d|')).toEqual(['contract jane d', 'jane d', 'd']);
  expect(words('a b c d e f|')[0]).toBe('b c d e f');
});

test('words after the caret are ignored, and a caret within a word yields nothing', () => {
  expect(words('jane| letter')).toEqual(['jane']);
  expect(words('ja|ne')).toEqual([]);
  expect(words('|')).toEqual([]);
});

test('phrases, operators and other fields end the words', () => {
  expect(words('"in a row" jane d|')).toEqual(['jane d', 'd']);
  expect(words('“in a row” jane|')).toEqual(['jane']);
  expect(words('"in a ro|')).toEqual([]);
  expect(words('boats OR jane|')).toEqual(['jane']);
  expect(words('boats NOT jane d|')).toEqual(['jane d', 'd']);
  expect(words('boats OR|')).toEqual([]);
  expect(words('(jane|')).toEqual(['jane']);
  expect(words('(boats OR tides) jane|')).toEqual(['jane']);
  expect(words('year:2018 jane|')).toEqual(['jane']);
  expect(words('title:jan|')).toEqual([]);
});

test('an excluded word keeps its minus sign', () => {
  expect(words('boats -jan|')).toEqual(['jan']);
  expect(words('-ferry comp|')).toEqual(['ferry comp', 'comp']);
});

test('the value of entity: or topic: is looked up in records of that kind only', () => {
  expect(fragmentAt('boats entity:ja', 15)).toEqual({ starts: [6], end: 15, field: 'entity' });
  expect(fragmentAt('boats -topic:ti', 15)).toEqual({ starts: [7], end: 15, field: 'topic' });
});
