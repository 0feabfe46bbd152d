import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlain } from '../../../../src/search/query/parse-plain.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';

const plain = fc.constantFrom(
  'harbor',
  'O’Neill',
  'U.S.',
  '19.4%',
  'post-war',
  'ferry?',
  '移民',
  '—',
  '1987',
  '،',
  '…',
);
const withSigns = fc.constantFrom(
  'AND',
  'OR',
  'NOT',
  '-ferry',
  '+tide',
  '"a b"',
  '(tide',
  'tide)',
  'topic:x',
  'harb*',
  '1987-06-02',
  '1987‑06',
  'ק"מ',
  'title:',
  '–dash',
  '（',
);
const space = fc.constantFrom(' ', '  ', '\n', '\u00A0', '\u3000');
const text = (words: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(words, space), { maxLength: 6 }).map((pairs) => pairs.flat().join(''));

test('a query of words is parsed in the same way without the whole parser', () => {
  fc.assert(
    fc.property(text(plain), fc.boolean(), fc.boolean(), (written, isTrimmed, typing) => {
      const query = isTrimmed ? written.trim() : written;
      expect(parsePlain(query, { typing })).toEqual(parseQuery(query, { typing }));
    }),
  );
});

test('any other query is left to the whole parser, or has the same result', () => {
  const agree = (query: string, typing: boolean) => {
    const parsed = parsePlain(query, { typing });
    if (parsed) expect(parsed).toEqual(parseQuery(query, { typing }));
  };
  fc.assert(fc.property(text(fc.oneof(plain, withSigns)), fc.boolean(), agree));
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), fc.boolean(), agree));
  const signs = [...' a1-–−+*?"“«‘:：()（），,~&|.'];
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 }), fc.boolean(), agree), {
    numRuns: 2000,
  });
});
