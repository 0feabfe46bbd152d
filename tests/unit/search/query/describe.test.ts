import { expect, test } from 'vitest';
import { describe } from '../../../../src/search/query/describe.ts';
import {
  type Chip,
  type DescribedPiece,
  describeWords,
} from '../../../../src/search/query/describe-words.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { removePart } from '../../../../src/search/query/remove-part.ts';

const pieces = (text: string, options = {}) =>
  describe(parseQuery(text, options).node!, (leaf) =>
    'values' in leaf ? leaf.values.map((value) => value.text.toUpperCase()) : [],
  );
/** Returns a description as plain text. */
function plainText(pieces: readonly DescribedPiece[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : [piece.lead, piece.name, piece.after].filter(Boolean).join(' '),
    )
    .join('');
}

const described = (text: string, options = {}) => plainText(pieces(text, options));

test('a query is described in words, required parts first', () => {
  expect(described('contract "facial recognition" -amazon entity:microsoft from:2018-06')).toBe(
    'both contract and the phrase facial recognition, not amazon, mentioning MICROSOFT, from 2018-06',
  );
  expect(described('contract')).toBe('contract');
  expect(described('topic:strikes a immigr* "b c"')).toBe(
    'all of a, words that begin with immigr and the phrase b c, about STRIKES',
  );
  expect(described('section:x,y,z -byline:pen')).toBe('in the section X, Y or Z, not by PEN');
  expect(described('paper:gazette page:1,A2')).toBe('printed in GAZETTE, on page 1 or A2');
  expect(described('title:ferry -title:"a b"')).toBe('ferry in the title, not the phrase a b in the title');
});

test('alternatives and groups are described as they bind', () => {
  expect(described('a OR b')).toBe('either a or b');
  expect(described('a b OR c OR -d')).toBe('any of both a and b, c or not d');
  expect(described('(a OR b) c')).toBe('both either a or b and c');
  expect(described('-(a OR b) c')).toBe('c, not (either a or b)');
  expect(described('NOT NOT a')).toBe('a');
});

test('an unfinished word is described as one', () => {
  expect(described('ferry contr', { typing: true })).toBe('both ferry and words like contr');
});

test('removing a part leaves the description without it', () => {
  for (const text of [
    'a b -c topic:d',
    'a OR b OR c',
    '(a OR b) -(c d) "e f"',
    'title:a -title:b* from:2018',
  ]) {
    for (const chip of pieces(text).filter((piece): piece is Chip => typeof piece !== 'string')) {
      const left = removePart(text, chip);
      const chips = pieces(left).filter((piece): piece is Chip => typeof piece !== 'string');
      const names = (all: readonly (string | Chip)[]) =>
        all.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]));
      const others = names(pieces(text)).filter((name) => name !== chip.name);
      expect([text, chip.name, names(chips).toSorted()]).toEqual([text, chip.name, others.toSorted()]);
      expect([left, parseQuery(left).problems]).toEqual([left, []]);
    }
  }
});

test('a query of words is described in the same way without the rest', () => {
  for (const text of ['ferry', 'ferry tide', 'ferry tide harbor']) {
    const { node } = parseQuery(text, { typing: true });
    const nodes = node!.type === 'and' ? node!.nodes : [node!];
    expect(describeWords(nodes.flatMap((one) => (one.type === 'word' ? [one] : [])))).toEqual(
      describe(node!, () => []),
    );
  }
});

test('the words of a date are one part, which is removed as a whole', () => {
  const { node } = parseQuery('storm june 1962 harbor');
  const nodes = (node!.type === 'and' ? node!.nodes : []).flatMap((one) =>
    one.type === 'word' ? [one] : [],
  );
  const chips = describeWords(nodes, [nodes.slice(1, 3)]).filter((piece) => typeof piece !== 'string');
  expect(chips.map(({ name, start, end }) => [name, start, end])).toEqual([
    ['storm', 0, 5],
    ['june 1962', 6, 15],
    ['harbor', 16, 22],
  ]);
});
