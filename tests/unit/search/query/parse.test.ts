import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/search/words/fold.ts';
import type { QueryNode } from '../../../../src/search/query/node.ts';
import { parsePlain } from '../../../../src/search/query/parse-plain.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { writeQuery } from '../../../../src/search/query/write.ts';

/** Returns a query as nested lists, which are easy to compare. */
function shape(node: QueryNode | undefined): unknown {
  if (!node) return undefined;
  switch (node.type) {
    case 'and':
    case 'or':
      return [node.type, ...node.nodes.map(shape)];
    case 'not':
      return ['not', shape(node.node)];
    case 'value':
      return `${node.field}=${node.values.map(({ text }) => text).join('|')}`;
    default:
      return `${node.place ? `${node.place}=` : ''}${{ word: '', prefix: '^', pattern: '?', phrase: '~' }[node.type]}${node.text}${'unfinished' in node && node.unfinished ? '…' : ''}`;
  }
}

const read = (text: string, options = {}) => shape(parseQuery(text, options).node);
const mistakes = (text: string, options = {}) =>
  parseQuery(text, options).problems.map(({ type, text, suggestion }) =>
    [type, text, suggestion].filter(Boolean).join(' '),
  );

describe('a query', () => {
  test('consists of required words, phrases, prefixes and excluded parts', () => {
    expect(read('contract "facial recognition" immigr* -amazon NOT "tide table"')).toEqual([
      'and',
      'contract',
      '~facial recognition',
      '^immigr',
      ['not', 'amazon'],
      ['not', '~tide table'],
    ]);
    expect(read('a AND b c')).toEqual(['and', 'a', 'b', 'c']);
    expect(read('')).toBeUndefined();
    expect(read(' & — ')).toBeUndefined();
  });

  test('lets AND bind tighter than OR, NOT tighter than both, and brackets tighter than all', () => {
    expect(read('a b OR c -d')).toEqual(['or', ['and', 'a', 'b'], ['and', 'c', ['not', 'd']]]);
    expect(read('(a OR b) c')).toEqual(['and', ['or', 'a', 'b'], 'c']);
    expect(read('-(a OR (b c)) NOT NOT d')).toEqual([
      'and',
      ['not', ['or', 'a', ['and', 'b', 'c']]],
      ['not', ['not', 'd']],
    ]);
  });

  test('has fields with values, several of which are alternatives', () => {
    expect(
      read('topic:strikes entity:"Jane Doe" Section:Harbour,"Letters, etc." -year:2018 from:2018-06'),
    ).toEqual([
      'and',
      'topic=strikes',
      'entity=Jane Doe',
      'section=Harbour|Letters, etc.',
      ['not', 'year=2018'],
      'from=2018-06',
    ]);
    expect(read('topic: strikes')).toBe('topic=strikes');
    expect(read('topic:(strikes OR "low tide")')).toEqual(['or', 'topic=strikes', 'topic=low tide']);
  });

  test('searches for words in the title', () => {
    expect(read('title:ferry -title:"in a row" title:harb* title:(a OR b)')).toEqual([
      'and',
      'title=ferry',
      ['not', 'title=~in a row'],
      'title=^harb',
      ['or', 'title=a', 'title=b'],
    ]);
  });

  test('accepts punctuation of other keyboards', () => {
    expect(read('“tide table” －elm （a OR b） topic：strikes immigr＊ «c d» 「e f」')).toEqual([
      'and',
      '~tide table',
      ['not', 'elm'],
      ['or', 'a', 'b'],
      'topic=strikes',
      '^immigr',
      '~c d',
      '~e f',
    ]);
  });

  test('takes a quotation mark within a Hebrew word for its abbreviation mark', () => {
    expect(read('צה"ל דובר')).toEqual(['and', 'צה"ל', 'דובר']);
  });

  test('keeps dashes, colons and lower-case operators within words', () => {
    expect(read('post-war and 10:30 U.S. O’Neill - or note: x')).toEqual([
      'and',
      'post-war',
      'and',
      '10:30',
      'U.S.',
      'O’Neill',
      'or',
      'note',
      'x',
    ]);
  });

  test('knows that the last word may be incomplete while typing', () => {
    const typing = { typing: true };
    expect(read('ferry contr', typing)).toEqual(['and', 'ferry', 'contr…']);
    expect(read('ferry contr ', typing)).toEqual(['and', 'ferry', 'contr']);
    expect(read('ferry "contr', typing)).toEqual(['and', 'ferry', '~contr']);
    expect(read('title:contr', typing)).toBe('title=contr…');
    expect(read('ferry contr')).toEqual(['and', 'ferry', 'contr']);
  });

  test('has the position of each part', () => {
    const text = 'ferry -title:"a b" section:X,Y';
    const { node } = parseQuery(text);
    expect(node?.type === 'and' && node.nodes.map(({ start, end }) => text.slice(start, end))).toEqual([
      'ferry',
      '-title:"a b"',
      'section:X,Y',
    ]);
  });
});

test('words near each other, and words of a form', () => {
  const near = (text: string) => {
    const { node } = parseQuery(text);
    return node?.type === 'phrase' ? [node.text, node.distance] : shape(node);
  };
  expect(near('"oil price"~5')).toEqual(['oil price', 5]);
  expect(near('"oil price"')).toEqual(['oil price', undefined]);
  expect(near('‘interest rates’')).toEqual(['interest rates', undefined]);
  expect(near('‘n’ roll')).toEqual(['and', 'n’', 'roll']);
  for (const pattern of ['o?l', 'wom*n', '?il', '*ing', 'o??l', 'h*b*r'])
    expect(read(pattern)).toBe(`?${pattern}`);
  expect(read('who is it?')).toEqual(['and', 'who', 'is', 'it']);
  expect(read('title:o?l')).toBe('title=?o?l');
  expect(mistakes('oil~2')).toEqual(['fuzzy oil~2 oil*']);
  expect(read('oil~2')).toBe('oil');
  expect(mistakes('oil NEAR/3 price')).toEqual(['near-word oil NEAR/3 price "oil price"~3']);
  expect(read('oil NEAR price')).toEqual(['and', 'oil', 'price']);
  expect(mistakes('NEAR')).toEqual(['near-word NEAR']);
  for (const text of ['"oil price"~5', 'o?l', 'title:"oil price"~5'])
    expect(writeQuery(parseQuery(text).node!)).toBe(text);
});

describe('a mistake', () => {
  test('is reported with its position and a correction, and the rest is interpreted', () => {
    expect(mistakes('ferry "tide table')).toEqual(['open-quote "tide table']);
    expect(read('ferry "tide table')).toEqual(['and', 'ferry', '~tide table']);
    expect(mistakes('(a OR b')).toEqual(['open-group (']);
    expect(read('c (a OR b')).toEqual(['and', 'c', ['or', 'a', 'b']]);
    expect(mistakes('a) b')).toEqual(['extra-close )']);
    expect(read('a) b')).toEqual(['and', 'a', 'b']);
    expect(mistakes('a () b')).toEqual(['empty-group ()']);
    expect(mistakes('a "" b')).toEqual(['empty-quote ""']);
    expect(mistakes('tilte:letter')).toEqual(['unknown-field tilte:']);
    expect(read('tilte:letter x')).toEqual(['and', 'letter', 'x']);
    expect(mistakes('colour:red')).toEqual(['unknown-field colour:']);
    expect(mistakes('title: ')).toEqual(['no-value title:']);
    expect(mistakes('from:2018-13 x')).toEqual(['bad-date from:2018-13'.replace('from:', '')]);
    expect(read('from:2018-02-30 x')).toBe('x');
    expect(mistakes('to:2017 from:2018')).toEqual(['dates-reversed to:2017']);
    expect(mistakes('*g *')).toEqual(['star-place *g', 'star-place *']);
  });

  test('may be an operator with nothing to join', () => {
    for (const text of ['OR a', 'a OR', 'AND a', 'a AND', 'a NOT', '(a OR)', 'a OR OR b', 'a AND OR b']) {
      expect([text, mistakes(text).length]).toEqual([text, 1]);
      expect(mistakes(text)[0]).toMatch(/^loose-operator (OR|AND|NOT)$/);
    }
    expect(read('OR a')).toBe('a');
    expect(read('a OR OR b')).toEqual(['or', 'a', 'b']);
  });

  test('is not reported while typing', () => {
    expect(mistakes('ferry "tide', { typing: true })).toEqual([]);
    expect(mistakes('(ferry', { typing: true })).toEqual([]);
    expect(mistakes('tilte:x', { typing: true })).toEqual(['unknown-field tilte:']);
  });

  test('of any kind breaks nothing', () => {
    let seed = 7;
    const pieces = [
      '(',
      ')',
      '"',
      'OR',
      'AND',
      'NOT',
      '-',
      ':',
      'title:',
      'from:',
      'x',
      '*',
      ',',
      ' ',
      '“',
      '（',
      'year:2018',
      '\u{1F600}',
      '\ud800',
    ];
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: 9 }, () => {
        seed = (seed * 48271) % 2147483647;
        return pieces[seed % pieces.length]!;
      }).join(seed % 2 ? ' ' : '');
      const { node, problems } = parseQuery(text);
      for (const { start, end } of problems) {
        expect([text, start < end && end <= text.length]).toEqual([text, true]);
      }
      if (!node) continue;
      const again = parseQuery(writeQuery(node));
      expect([text, again.problems.filter(({ type }) => type !== 'dates-reversed')]).toEqual([text, []]);
      expect([text, writeQuery(again.node!)]).toEqual([text, writeQuery(node)]);
      expect([text, leaves(again.node!)]).toEqual([text, leaves(node)]);
    }
  });
});

/** Returns the words and values of a query in order. */
function leaves(node: QueryNode): string[] {
  if (node.type === 'not') return leaves(node.node);
  if ('nodes' in node) return node.nodes.flatMap(leaves);
  return 'values' in node ? node.values.map(({ text }) => text) : [fold(node.text)];
}

test('a query is written as text with the same meaning', () => {
  const written = (text: string) => writeQuery(parseQuery(text).node!);
  expect(written('  a   AND b OR NOT (c d)  ')).toBe('a b OR -(c d)');
  expect(written('((a OR b)) c')).toBe('(a OR b) c');
  expect(written('title:(a b) “c d” entity:“Jane Doe”,x')).toBe('title:a title:b "c d" entity:"Jane Doe",x');
  expect(written('topic:"-x"')).toBe('topic:"-x"');
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
  '%s is a word like any other, and a value',
  (word) => {
    expect(parseQuery(`oil ${word}`)).toMatchObject({
      node: { type: 'and', nodes: [{ text: 'oil' }, { type: 'word' }] },
      problems: [],
    });
    expect(parseQuery(`kind:${word}`)).toMatchObject({ node: { values: [{ text: word }] }, problems: [] });
  },
);

test('thousands of brackets and minus signs are parsed, omitting the innermost', () => {
  const deep = parseQuery(`${'('.repeat(3000)}oil${')'.repeat(3000)} ${'-'.repeat(30_000)}gas`);
  expect(deep.problems.map(({ type }) => type)).toEqual(['too-deep']);
  expect(writeQuery(deep.node!)).toMatch(/^oil -*gas$/);
});

test('a bare date is parsed as words, and the articles of that day are offered', () => {
  expect(parseQuery('fire 1987-04-09').problems).toMatchObject([
    { type: 'bare-date', text: '1987-04-09', suggestion: 'year:1987-04-09' },
  ]);
  for (const text of ['1987-13-09', '"1987-04-09"', 'title:1987-04-09', '1987-88'])
    expect([text, parseQuery(text).problems]).toEqual([text, []]);
});

test('the nearness of other searches is answered with how to write it here', () => {
  for (const written of ['opec w/5 quota', 'opec NEAR/5 quota'])
    expect((parsePlain(written) ?? parseQuery(written)).problems).toMatchObject([
      { type: 'near-word', suggestion: '"opec quota"~5' },
    ]);
});
