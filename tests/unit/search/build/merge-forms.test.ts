import { expect, test } from 'vitest';
import { mergeForms } from '../../../../src/search/build/merge-forms.ts';

test('joins the counts of several segments, with the magnitude of their number', () => {
  expect(
    mergeForms([
      [
        ['a', 1],
        ['c', 3],
      ],
      [
        ['b', 2],
        ['c', 6],
      ],
    ]),
  ).toEqual([
    { form: 'a', frequency: 1 },
    { form: 'b', frequency: 2 },
    { form: 'c', frequency: 4 },
  ]);
});
