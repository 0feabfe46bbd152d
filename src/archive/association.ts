/**
 * Measures how much more often two things appear together than expected by chance: Dunning's log-likelihood
 * ratio G², in nats, of the contingency table of articles with both, one or neither; negative if they appear
 * together less often. Unlike a count, it is not dominated by what is in every article; unlike mutual
 * information, it is not dominated by what is in a single one.
 *
 * @param both the number of articles with both
 * @param one the number with the one, at least `both`
 * @param other the number with the other, at least `both`
 * @param total the total number of articles, which may be rounded down
 * @see https://aclanthology.org/J93-1003/
 */
export function association(both: number, one: number, other: number, total: number): number {
  // There are at least as many as have either.
  const all = Math.max(total, one + other - both);
  const observed = [both, one - both, other - both, all - one - other + both];
  const expected = [
    (one * other) / all,
    (one * (all - other)) / all,
    ((all - one) * other) / all,
    ((all - one) * (all - other)) / all,
  ];
  const ratio =
    2 *
    observed.reduce(
      (sum, count, index) => sum + (count > 0 ? count * Math.log(count / expected[index]!) : 0),
      0,
    );
  // Rounding makes an exactly expected value about ±1e-16.
  const strength = ratio < 1e-9 ? 0 : ratio;
  return both < expected[0]! ? -strength : strength;
}

const exactBits = 7;

/**
 * Returns the number of articles against which others are weighed: rounded down to seven bits, at most 1.6 % less, so that
 * no weight changes with every new article.
 */
export function roughTotal(articles: number): number {
  const unit = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, articles))) + 1 - exactBits);
  return Math.floor(articles / unit) * unit;
}
