import { expect, test } from 'vitest';
import { association, roughTotal } from '../../../../src/archive/association.ts';
import { roughCount } from '../../../../src/shared/base/rough-count.ts';
import { english } from '../../../../src/shared/words/en/words.ts';

const large = { roughSize: 18_944 };

test('a number said in passing is exact in a small archive, and rounded down in a large one', () => {
  expect(roughCount({ roughSize: 992 }, 4321)).toEqual({ count: 4321, isExact: true });
  const said = [0, 9, 10, 14, 15, 99, 100, 149, 455, 4300].map((count) =>
    english.number(roughCount(large, count)),
  );
  expect(said).toEqual(['0', '9', '10+', '10+', '15+', '95+', '100+', '100+', '450+', '4,000+']);
  expect(english.togetherOf(6, roughCount(large, 4300), 'Acme')).toBe(
    '6 shared articles, of 4,000+ indexed under Acme',
  );
});

test('the number against which weights are reckoned is exact to 128, and never 2 % less than the true one', () => {
  const seen = new Set<number>();
  for (let articles = 0; articles <= 20_000; articles += 1) {
    const rough = roughTotal(articles);
    seen.add(rough);
    expect(rough).toBeLessThanOrEqual(articles);
    expect(rough).toBeGreaterThan(articles * 0.98 - 1);
    if (articles <= 128) expect(rough).toBe(articles);
  }
  // So one article in about 40 changes it, and one in 128 or more where there are 16,000.
  expect(seen.size).toBeLessThan(650);
});

test('a name in nearly every article is not associated with all others because the number of articles is rough', () => {
  for (const every of [999, 998, 1000]) expect(association(10, 10, every, roughTotal(1000))).toBeLessThan(2);
});
