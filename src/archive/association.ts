/**
 * How much more often two things come together than chance would have it: Dunning's log-likelihood ratio G², in
 * nats, of the table of articles with both, one or neither; negative where they come together less often. Unlike a
 * count it is not swayed by what is in every article, and unlike mutual information not by what is in one alone.
 *
 * @param both how many articles have both
 * @param one how many have the one, at least `both`
 * @param other how many have the other, at least `both`
 * @param all how many there are
 * @see https://aclanthology.org/J93-1003/
 */
export function association(both: number, one: number, other: number, all: number): number {
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
  // What is as expected comes out as some 1e-16 on one side or the other.
  const strength = ratio < 1e-9 ? 0 : ratio;
  return both < expected[0]! ? -strength : strength;
}
