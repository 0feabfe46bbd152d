import { expect, test } from 'vitest';
import { parseDate } from '../../../../src/schema/date.ts';
import { timeInEnglish } from '../../../../src/shared/words/en/time.ts';
import { timeInZone } from '../../../../src/views/meta/time-in-zone.ts';

const timeOf = (edtf: string, timeZone: string) => {
  const { time, offset } = timeInZone(parseDate(edtf), timeZone) ?? {};
  return [time, offset];
};

test('converts a time to the archive’s zone, unless that would change its day', () => {
  expect(timeOf('2014-01-10T05:42-04:00', 'America/New_York')).toEqual(['04:42', undefined]);
  expect(timeOf('2014-01-10T05:42Z', 'UTC')).toEqual(['05:42', undefined]);
  expect(timeOf('2014-01-10T23:42-04:00', 'UTC')).toEqual(['23:42', '-04:00']);
  expect(timeInZone(parseDate('2014-01-10'), 'UTC')).toBeUndefined();
});

test('formats a time of day in English', () => {
  expect(['00:05', '11:33', '12:00', '23:42'].map((time) => timeInEnglish(time))).toEqual([
    '12:05 a.m.',
    '11:33 a.m.',
    '12:00 p.m.',
    '11:42 p.m.',
  ]);
  expect(timeInEnglish('23:42', '-04:00')).toBe('11:42 p.m. UTC−04:00');
});
