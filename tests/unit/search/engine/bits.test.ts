import { expect, test } from 'vitest';
import { Bits } from '../../../../src/search/engine/bits.ts';

test.each([1, 31, 32, 33, 70])(
  'sets of %i documents have a union, an intersection and a complement',
  (size) => {
    const all = Array.from({ length: size }, (_, number) => number);
    const [even, third] = [all.filter((n) => n % 2 === 0), all.filter((n) => n % 3 === 0)];
    const [a, b] = [Bits.of(size, even), Bits.of(size, third)];
    expect(a.numbers()).toEqual(even);
    expect(a.count()).toBe(even.length);
    expect(a.and(b).numbers()).toEqual(all.filter((n) => n % 6 === 0));
    expect(a.or(b).numbers()).toEqual(all.filter((n) => n % 2 === 0 || n % 3 === 0));
    expect(a.not().numbers()).toEqual(all.filter((n) => n % 2 === 1));
    expect(a.not().not().numbers()).toEqual(even);
    expect(all.map((number) => a.has(number))).toEqual(all.map((n) => n % 2 === 0));
  },
);
