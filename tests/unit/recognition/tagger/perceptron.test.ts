import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decoder } from '../../../../src/recognition/tagger/perceptron.ts';
import { stretchOfWords } from '../../../support/recognition/stretch.ts';

/** A case of whole-number weights, so that equal sums are equal. */
const weighted = fc
  .record({
    tags: fc.integer({ min: 1, max: 3 }),
    length: fc.integer({ min: 1, max: 4 }),
    hasRules: fc.boolean(),
  })
  .chain(({ tags, length, hasRules }) => {
    const features = 4;
    const numbers = (count: number) =>
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: count, maxLength: count });
    const ids = fc.array(fc.nat(features - 1), { maxLength: 2 });
    return fc.record({
      tags: fc.constant(tags),
      hasRules: fc.constant(hasRules),
      features: numbers(features * tags),
      transitions: numbers((tags + 2) * tags),
      words: fc.array(fc.record({ own: ids, rules: ids }), { minLength: length, maxLength: length }),
      fixed: fc.array(fc.integer({ min: -1, max: tags - 1 }), { minLength: length, maxLength: length }),
    });
  });
type Weighted = typeof weighted extends fc.Arbitrary<infer Case> ? Case : never;

/** Returns the sum of the weights of some tags, by their definition. */
function sumOf({ tags, hasRules, features, transitions, words }: Weighted, row: readonly number[]): number {
  let sum = 0;
  words.forEach(({ own, rules }, at) => {
    for (const id of hasRules ? [...own, ...rules] : own) sum += features[id * tags + row[at]!]!;
    sum += transitions[at === 0 ? row[0]! : (row[at - 1]! + 1) * tags + row[at]!]!;
  });
  return sum + transitions[(tags + 1) * tags + row.at(-1)!]!;
}

/** Returns all rows of tags, for comparison. */
function rowsOf(tags: number, length: number): number[][] {
  if (length === 0) return [[]];
  return rowsOf(tags, length - 1).flatMap((row) => Array.from({ length: tags }, (_, tag) => [...row, tag]));
}

test('the tags that are found have the greatest sum of weights, from the beginning to the end', () => {
  fc.assert(
    fc.property(weighted, (given) => {
      const { tags, hasRules, features, transitions, words, fixed } = given;
      const stretch = stretchOfWords(words);
      const decoder = new Decoder({
        tags,
        hasRules,
        features: Float64Array.from(features),
        transitions: Float64Array.from(transitions),
      });
      const found = [...decoder.decode(stretch, Int32Array.from(fixed))];
      const allowed = rowsOf(tags, words.length).filter((row) =>
        row.every((tag, at) => fixed[at] === -1 || fixed[at] === tag),
      );
      expect(allowed).toContainEqual(found);
      expect(sumOf(given, found)).toBe(Math.max(...allowed.map((row) => sumOf(given, row))));
    }),
    { numRuns: 300 },
  );
});
