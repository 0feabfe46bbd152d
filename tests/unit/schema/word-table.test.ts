import { expect, test } from 'vitest';
import { parseWordTable, type WordTable, wordTableText } from '../../../src/schema/word-table.ts';

const table: WordTable = [
  [
    { box: [1, 2, 30, 40], confidence: 100, word: 'The' },
    { box: [40, 2, 30, 40], confidence: 0, word: 'fer-', whole: 'ferry' },
  ],
  [{ box: [1, 100, 30, 40], word: 'ry,', whole: 'ferry' }],
];

test('a table of words is written as a person reads it, and read as it was', () => {
  const text = wordTableText(table);
  expect(text).toBe(
    'x\ty\twidth\theight\tconfidence\tword\twhole\n1\t2\t30\t40\t100\tThe\n40\t2\t30\t40\t0\tfer-\tferry\n\n1\t100\t30\t40\t\try,\tferry\n',
  );
  expect(parseWordTable(text)).toEqual({ table, faults: [] });
  expect(parseWordTable(text.replaceAll('\n', '\r\n'))).toEqual({ table, faults: [] });
});

test('a table without words has its header alone', () => {
  expect(parseWordTable(wordTableText([]))).toEqual({ table: [], faults: [] });
  expect(wordTableText([[], ...table, []])).toBe(wordTableText(table));
});

test.each(['1\t2\t3\t4\t101\tone', '1\t2\t3\t4\t5', '-1\t2\t3\t4\t\tone', '1.5\t2\t3\t4\t\tone', 'one'])(
  'the line %j is no word',
  (line) => {
    const { faults } = parseWordTable(`${wordTableText([]).trimEnd()}\n${line}\n`);
    expect(faults.map((fault) => fault.line)).toEqual([2]);
  },
);
