import { expect, test } from 'vitest';
import { cborValue } from '../../../src/withhold/audit/cbor-value.ts';
import type { ContentValue } from '../../../src/withhold/audit/content-values.ts';
import { decodeSigns } from '../../../src/withhold/audit/decode-signs.ts';
import { KnownWords } from '../../../src/withhold/audit/known-words.ts';
import { LetterText } from '../../../src/withhold/audit/letters/letter-text.ts';
import { comparable } from '../../../src/withhold/rewrite/comparable-text.ts';
import { withoutImages } from '../../../src/withhold/rewrite/rewrite-file.ts';

// The names are fiction.

const hex = (bytes: string) => cborValue(Buffer.from(bytes, 'hex'));

// The bytes are examples of RFC 8949, appendix A.
test.each([
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['20', -1],
  ['3903e7', -1000],
  ['80', []],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  ['6449455446', 'IETF'],
  ['62c3bc', 'ü'],
  ['83440102030462c3bc01', [null, 'ü', 1]],
  ['a201020304', [1, 2, 3, 4]],
  ['82c074323031332d30332d32315432303a30343a30305a01', ['2013-03-21T20:04:00Z', 1]],
  ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
  ['bf6146f563416d7421ff', ['F', null, 'Amt', -2]],
  ['7f657374726561646d696e67ff', ['strea', 'ming']],
  ['83f4f601', [null, null, 1]],
  ['82fb3ff199999999999a01', [null, 1]],
])('the bytes %s are %j', (bytes, value) => {
  expect(hex(bytes)).toEqual(value);
});

test.each([
  ['Zembr\\u0061k, \\u{00061}, \\x61', 'Zembrak, a, a'],
  ['a\\nb\\"c\\u{ffffff}', 'a b”c\\u{ffffff}'],
  ['&#90;embrak &amp;&#10;b', 'Zembrak & b'],
  ['Z%65mbrak %c3%a4 %ff %0a', 'Zembrak ä %ff  '],
  ['xn--zmbrak-bua.example', 'zämbrak.example'],
  ['Zembrak', 'Zembrak'],
])('%j shows %j', (text, shown) => {
  expect(decodeSigns(text)).toBe(shown);
});

test('texts are compared without case, accents and what nobody sees', () => {
  expect(['ZEMBRAK', 'Zémbrak', 'Zem\u00ADbr\u200Bak', 'ЗЕМ'].map(comparable)).toEqual([
    'zembrak',
    'zembrak',
    'zembrak',
    'зем',
  ]);
});

test('pictures and files go out of a text, and other links and pictures stay', () => {
  const without = (body: string) => withoutImages(body, (path) => path.includes('kept'));
  expect(without('A ![a](a.jpg)![b](kept.jpg) B')).toBe('A ![b](kept.jpg) B');
  expect(without('See [the letter](a.pdf), [it](kept.pdf) and [us](https://a.example/).')).toBe(
    'See the letter, [it](kept.pdf) and [us](https://a.example/).',
  );
  expect(without('See [it].\n\n[it]: a.pdf')).toBe('See it.\n\n');
  expect(without('A ![a][x] ![b][y]\n\n[x]: a.jpg\n[y]: kept.jpg\n[z]: a.jpg')).toBe(
    'A  ![b][y]\n\n\n[y]: kept.jpg\n[z]: a.jpg',
  );
  expect(
    without('<p><img alt="a" src="a.jpg"><IMG src=kept.jpg><img alt="c"></p>\n\n<a href="a.pdf">a</a>\n'),
  ).toBe('<p><IMG src=kept.jpg><img alt="c"></p>\n\n<a>a</a>\n');
  expect(without('A <a href="/about/">b</a> and <a href=\'kept.pdf\'>c</a>.')).toBe(
    'A <a href="/about/">b</a> and <a href=\'kept.pdf\'>c</a>.',
  );
});

test('words of the program, figures and whole names of others go on to both sides', () => {
  const value = (text: string, isForOthers = false) => ({ text, isForOthers }) as ContentValue;
  const known = new KnownWords(
    [value('Ada Vale'), value('Ada Vale Shipping'), value('Tom Vale', true)],
    new Set(['by', 'page']),
  );
  const text = new LetterText('Tom Ada Vale Shipping by Zembrak, page 12 Ada Vale Ada sailed');
  const start = text.letters.indexOf('zembrak');
  const end = start + 'zembrak'.length;
  const around = () => [
    text.letters.slice(known.comesFrom(text, start), start),
    text.letters.slice(end, known.goesOnTo(text, end)),
  ];
  expect(around()).toEqual(['adavaleshippingby', 'page12adavale']);
  // A place within a word.
  expect([known.comesFrom(text, start + 1), known.goesOnTo(text, end - 1)]).toEqual([start + 1, end - 1]);
});
