import { expect, test } from 'vitest';
import { mergeForms } from '../../../../src/search/build/merge-forms.ts';

test('joins the counts of several segments, with the magnitude of their number', () => {
  expect(
    mergeForms([
      { forms: 'a c', counts: [1, 3] },
      { forms: '', counts: [] },
      { forms: 'b c', counts: [2, 6] },
    ]),
  ).toEqual([
    { form: 'a', frequency: 1 },
    { form: 'b', frequency: 2 },
    { form: 'c', frequency: 4 },
  ]);
});
