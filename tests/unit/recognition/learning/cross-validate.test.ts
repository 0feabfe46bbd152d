import { expect, test } from 'vitest';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import { crossValidate } from '../../../../src/recognition/learning/cross-validate.ts';
import type { Lesson } from '../../../../src/recognition/tagger/lesson.ts';
import { CaseCounter } from '../../../../src/recognition/text/case-counts.ts';

/** Fictional articles in which ships, which no rule knows, are products. */
function lessonsOn(ships: readonly string[]): Lesson[] {
  return ships.map((ship, index) => {
    const text = `On day ${index} the steamer ${ship} left the harbor for home.`;
    const start = text.indexOf(ship);
    return {
      sentences: readSentences(['', text], 'en'),
      language: 'en',
      isReviewed: true,
      names: [{ passage: 1, start, end: start + ship.length, kind: 'product' }],
      refused: [],
    };
  });
}

function validate(lessons: readonly Lesson[]) {
  const counter = new CaseCounter();
  for (const { sentences } of lessons) counter.add(sentences);
  const done: number[] = [];
  const validation = crossValidate(
    lessons,
    () => counter.counts,
    (fold) => done.push(fold),
  );
  return { ...validation, done };
}

const ships = [
  'Quenda',
  'Marrow',
  'Tollund',
  'Brise',
  'Haldane',
  'Orrery',
  'Vellum',
  'Sorrel',
  'Tansy',
  'Umber',
];

test('tests each decided article once, with what was learned from the others', () => {
  const { tagger, rules, done } = validate(lessonsOn(ships));
  expect(tagger).toEqual({ marked: 10, found: 10, right: 10 });
  expect(rules).toMatchObject({ marked: 10, right: 0 });
  expect(done).toEqual([1, 2, 3, 4, 5]);
});

test('reports the results for new names separately', () => {
  // Quenda recurs in every fold; each of the others is in one article.
  const { tagger, fresh } = validate(lessonsOn([...ships, ...ships.map(() => 'Quenda')]));
  expect(tagger.marked).toBe(20);
  expect(fresh.tagger).toEqual({ marked: 9, found: 9, right: 9 });
  expect(fresh.rules).toMatchObject({ marked: 9, right: 0 });
});
