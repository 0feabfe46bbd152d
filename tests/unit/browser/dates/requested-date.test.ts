import { expect, test } from 'vitest';
import { requestedDate } from '../../../../src/browser/dates/requested-date.ts';

test.each([
  ['/1987/03/08/', '/', '1987-03-08'],
  ['/archive/1987/03/08', '/archive/', '1987-03-08'],
  ['/archive/1987/03/', '/archive/', '1987-03'],
  ['/1987/', '/', '1987'],
  ['/1987/02/30/', '/', undefined],
  ['/articles/1987/', '/', undefined],
  ['/1987/03/08/', '/archive/', undefined],
])('%s below %s requests %s', (path, base, key) => {
  expect(requestedDate(path, base)).toBe(key);
});
