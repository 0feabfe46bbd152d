import { expect, test } from 'vitest';
import { joinLines, wholeWords } from '../../../../../src/ingest/formats/print/join-words.ts';

const elsewhere = wholeWords(['of the harbor and the well-known keeper of it', 'a half-']);

test.each<[string, readonly string[], string, readonly string[]]>([
  ['joins a word that the text has whole', ['the har-', 'bor'], 'the harbor', []],
  ['keeps the hyphen of a word that the text has so', ['a well-', 'known man'], 'a well-known man', []],
  ['keeps the hyphen before a capital', ['the Anglo-', 'American'], 'the Anglo-American', []],
  ['joins at a soft hyphen', ['a cap\u00AD', 'tain'], 'a captain', []],
  ['joins any other, and tells it', ['a cap-', 'tain'], 'a captain', ['captain']],
  ['keeps a dash and a number as they are', ['1914-', '1918 and -', 'then'], '1914- 1918 and - then', []],
])('%s', (_, lines, text, uncertain) => {
  expect(joinLines(lines, elsewhere)).toEqual({ text, uncertain });
});
