import { expect, test } from 'vitest';
import { fileNamer, packBegins, unpackBegins } from '../../../../src/search/format/file-begins.ts';

test('what files begin with is read as it was packed, in every script and however much is shared', () => {
  const shared = 'a'.repeat(40);
  const begins = [
    '0',
    '0٫5',
    '1',
    'b',
    'ba',
    'bac',
    shared,
    `${shared}b`,
    `${shared}ba`,
    'oil=p',
    'the of',
    'é',
    'ж',
    '灯',
    '😀',
    '😀a',
  ];
  expect(unpackBegins(packBegins(begins))).toEqual(begins);
  expect(unpackBegins(packBegins([]))).toEqual([]);
});

test('a file has the same name whichever files are before it, and no other file has it', () => {
  const begins = Array.from({ length: 20_000 }, (_, number) => `word ${number}`);
  const name = fileNamer();
  const names = begins.map(name);
  expect(new Set(names).size).toBe(begins.length);
  const other = fileNamer();
  const others = begins.filter((_, index) => index % 3 > 0).map((begin) => [begin, other(begin)] as const);
  const differing = others.filter(([begin, own]) => names[begins.indexOf(begin)] !== own);
  expect(differing.length).toBeLessThan(3);
});
