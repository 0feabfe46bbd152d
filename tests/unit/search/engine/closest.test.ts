import { expect, test } from 'vitest';
import type { FoundLeaf } from '../../../../src/search/engine/answer.ts';
import { Bits } from '../../../../src/search/engine/bits.ts';
import { closestOthers } from '../../../../src/search/engine/closest.ts';
import { Found } from '../../../../src/search/engine/found.ts';
import type { Bundle } from '../../../../src/search/engine/open-index.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';

const documents = 40;
const bundle = { documents, articles: documents } as unknown as Bundle;

/** Returns what a query finds if its words are in the given documents. */
function found(text: string, places: readonly (readonly number[])[]): Found {
  const sets = places.map((numbers) => Bits.of(documents, numbers));
  const leaves = sets.map((bits) => ({ negated: false, sets: [bits], node: {} }) as unknown as FoundLeaf);
  const all = sets.reduce((a, b) => a.and(b));
  return new Found(parseQuery(text), [bundle], [all], leaves);
}

const others = (answer: Found) => closestOthers(answer)?.sets[0]!.bits.numbers();
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

test('finds documents with most of the words in addition to the few with all', () => {
  const answer = found('harbor lamp storm', [
    [1, 2, 3],
    [1, 2, 4],
    [1, 5],
  ]);
  expect([...others(answer)!]).toEqual([2]);
});

test('finds nothing for fewer than three words', () => {
  expect(others(found('harbor lamp', [[1, 2], [1]]))).toBeUndefined();
});

test('finds nothing if no document, or at least ten, have all of the words', () => {
  expect(others(found('harbor lamp storm', [[1, 2], [2], [3]]))).toBeUndefined();
  const ten = range(10);
  expect(others(found('harbor lamp storm', [[...ten, 20], [...ten, 20], ten]))).toBeUndefined();
  const nine = range(9);
  expect([...others(found('harbor lamp storm', [[...nine, 20], [...nine, 20], nine]))!]).toEqual([20]);
});

test('finds nothing for a query with operators, phrases or fields', () => {
  const places = [
    [1, 2],
    [1, 2],
    [1, 3],
  ];
  expect([...others(found('harbor lamp storm', places))!]).toEqual([2]);
  for (const text of ['harbor AND lamp AND storm', '"harbor" lamp storm', 'title:harbor lamp storm'])
    expect(others(found(text, places)), text).toBeUndefined();
});
