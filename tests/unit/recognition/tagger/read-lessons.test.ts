import { expect, test } from 'vitest';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import type { Lesson } from '../../../../src/recognition/tagger/lesson.ts';
import { learnModel } from '../../../../src/recognition/tagger/learn-model.ts';
import { packModel } from '../../../../src/recognition/tagger/pack-model.ts';
import { LessonReader, UsedFeatures } from '../../../../src/recognition/tagger/read-lessons.ts';

const towns = ['Vellumia', 'Ostermark', 'Tindrum', 'Velmora', 'Saltholm'];
const lessons: Lesson[] = towns.map((town) => {
  const text = `The ferry left ${town} on Monday.`;
  return {
    sentences: readSentences(['', text], 'en'),
    language: 'en',
    names: [{ passage: 1, start: 15, end: 15 + town.length, kind: 'place' }],
    refused: [],
    isReviewed: true,
  };
});
const noCounts = () => new Map<string, never>();

test('a lesson is read once, however many models learn from it', () => {
  let asked = 0;
  const reader = new LessonReader(() => {
    asked += 1;
    return new Map();
  });
  for (let model = 0; model < 3; model += 1) learnModel(lessons, noCounts, reader);
  expect(asked).toBe(lessons.length);
});

test('a model is the same bytes whatever its lessons were read for before', () => {
  const reader = new LessonReader(noCounts);
  learnModel(lessons.slice(2), noCounts, reader);
  const some = lessons.slice(0, 3);
  expect(packModel(learnModel(some, noCounts, reader))).toEqual(packModel(learnModel(some, noCounts)));
});

test('features are numbered again in the order in which they are used', () => {
  const used = new UsedFeatures(['a', 'b', 'c', 'd']);
  expect([...used.of(Int32Array.of(3, 1, 3)), ...used.of(Int32Array.of(0, 1))]).toEqual([0, 1, 0, 2, 1]);
  expect([...used.numbers()]).toEqual([
    ['d', 0],
    ['b', 1],
    ['a', 2],
  ]);
});
