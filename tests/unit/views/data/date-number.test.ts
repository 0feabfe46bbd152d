import { expect, test } from 'vitest';
import { compareDates, parseDate } from '../../../../src/schema/date.ts';
import { dateNumber } from '../../../../src/views/data/date-number.ts';

test('dates have numbers in the order of dates', () => {
  const dates = [
    ...['XXXX', '0000', '18XX', '192X', '1923', '1923-05', '1923-05-01', '1923-05/1923-06', '1923-05-02'],
    ...[
      '2018-06-19',
      '2018-06-19T00:05Z',
      '2018-06-19T09:30+02:00',
      '2018-06-19T23:59Z',
      '2018-06-20',
      '9999',
    ],
  ].map((text) => parseDate(text));
  for (const one of dates)
    for (const other of dates) {
      const order = Math.sign(dateNumber(one) - dateNumber(other));
      expect(order, `${one.edtf} and ${other.edtf}`).toBe(Math.sign(compareDates(one, other)));
    }
});
