import { expect, test } from 'vitest';
import { Vocabulary } from '../../../../src/search/build/vocabulary.ts';
import { openWordRule } from '../../../../src/search/words/word-rule.ts';

const rule = await openWordRule('en');

test('counts each folded word once per document, sorted', () => {
  const vocabulary = new Vocabulary(rule);
  vocabulary.add(['Immigrants, ', 'café ', 'cafe ', 'CAFÉ']);
  vocabulary.add(['cafe ', 'word10 ', 'word2']);
  expect(vocabulary.counts()).toEqual([
    ['cafe', 2],
    ['immigrants', 1],
    ['word10', 1],
    ['word2', 1],
  ]);
});

test('counts the parts of a compound as well as the whole', () => {
  const vocabulary = new Vocabulary(rule);
  vocabulary.add(['post-war ', 'war']);
  expect(vocabulary.counts()).toEqual([
    ['post', 1],
    ['postwar', 1],
    ['war', 1],
  ]);
});

test('returns the stems at each position, none between two texts', () => {
  const vocabulary = new Vocabulary(rule);
  expect(vocabulary.add(['Ferries ', '*** ', '', 'ferry'])).toEqual([['ferri'], [], [], ['ferri']]);
});
