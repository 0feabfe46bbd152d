import { expect, test } from 'vitest';
import { addScore, type KindSpan, noScore, shares } from '../../../src/recognition/learning/score.ts';

const span = (start: number, end: number, kind: KindSpan['kind'] = 'person'): KindSpan => ({
  passage: 1,
  start,
  end,
  kind,
});

test('counts a name as right only if its start, its end and its kind are', () => {
  const score = noScore();
  const marked = [span(0, 5), span(10, 15), span(20, 25), span(30, 35, 'place')];
  addScore(score, [span(0, 5), span(10, 16), span(20, 25, 'place'), span(40, 45)], marked);
  addScore(score, [], []);
  expect(score).toEqual({ marked: 4, found: 4, right: 1 });
  expect(shares(score)).toEqual({ precision: 0.25, recall: 0.25, f1: 0.25 });
});

test('does not divide by zero without names', () => {
  expect(shares(noScore())).toEqual({ precision: 0, recall: 0, f1: 0 });
});
