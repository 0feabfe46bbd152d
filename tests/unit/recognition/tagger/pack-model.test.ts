import { expect, test } from 'vitest';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import { learnModel } from '../../../../src/recognition/tagger/learn-model.ts';
import { packModel, unpackModel } from '../../../../src/recognition/tagger/pack-model.ts';

const text = 'Then Robert Quennell left.';
const model = learnModel(
  [
    {
      sentences: readSentences(['', text], 'en'),
      language: 'en',
      names: [{ passage: 1, start: 5, end: 20, kind: 'person' }],
      refused: [],
      isReviewed: true,
    },
  ],
  () => new Map(),
);

test('packs and unpacks a model without loss', () => {
  expect(unpackModel(packModel(model))).toEqual(model);
});

test('refuses incomplete bytes', () => {
  expect(() => unpackModel(packModel(model).slice(0, -8))).toThrow(RangeError);
});
