import { expect, test } from 'vitest';
import { Vocabulary } from '../../../../src/search/build/vocabulary.ts';
import { openWordRule } from '../../../../src/search/words/word-rule.ts';

const rule = await openWordRule('en');

test('counts each folded word once per document, sorted', () => {
  const vocabulary = new Vocabulary(rule);
  vocabulary.add(['Immigrants, ', 'café ', 'cafe ', 'CAFÉ']);
  vocabulary.add(['cafe ', 'word10 ', 'word2']);
  expect(vocabulary.takeCounts()).toEqual({ forms: 'cafe immigrants word10 word2', counts: [2, 1, 1, 1] });
});

test('counts the parts of a compound as well as the whole', () => {
  const vocabulary = new Vocabulary(rule);
  vocabulary.add(['post-war ', 'war']);
  expect(vocabulary.takeCounts()).toEqual({ forms: 'post postwar war', counts: [1, 1, 1] });
});

test('counts the documents of each segment separately', () => {
  const vocabulary = new Vocabulary(rule);
  vocabulary.add(['ferry ', 'harbor']);
  vocabulary.takeCounts();
  expect(vocabulary.takeCounts()).toEqual({ forms: '', counts: [] });
  vocabulary.add(['Ferry ', 'ferry']);
  vocabulary.add(['ferry ', 'pier']);
  expect(vocabulary.takeCounts()).toEqual({ forms: 'ferry pier', counts: [2, 1] });
});

test('returns the tokens of the stems at each position, none between two texts', () => {
  const vocabulary = new Vocabulary(rule);
  const stemsOf = (text: string) =>
    text.split(' ').map((position) => position.split('-').map((token) => vocabulary.tokens.stemOf(token)));
  const stems = [['ferri'], [undefined], [undefined], ['postwar', 'post', 'war'], ['ferri']];
  expect(stemsOf(vocabulary.add(['Ferries ', '*** ', '', 'post-war ', 'ferry']))).toEqual(stems);
  vocabulary.takeCounts();
  expect(stemsOf(vocabulary.add(['ferry ']))).toEqual([['ferri']]);
});
