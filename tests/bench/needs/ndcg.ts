import { Random } from '../../support/random.ts';

/** The number of results that count. */
export const depth = 10;

/**
 * Returns the discounted cumulative gain of the first ten grades, normalized by that of the best possible order
 * (Järvelin and Kekäläinen, 2002, with the gain 2^grade − 1).
 *
 * @param all the grades of all judged stories
 */
export function ndcg(grades: readonly number[], all: readonly number[]): number {
  const gain = (list: readonly number[]) =>
    list.slice(0, depth).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
  const ideal = gain(all.toSorted((a, b) => b - a));
  return ideal === 0 ? 0 : gain(grades) / ideal;
}

const rounds = 20_000;

/**
 * Returns how likely a difference of the means as large as this one would be, if the two systems were
 * interchangeable: a paired randomization test, two-sided (Smucker, Allan and Carterette, 2007).
 */
export function pairedP(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((value, index) => value - b[index]!);
  const observed = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
  const random = new Random(1987);
  let asLarge = 0;
  for (let round = 0; round < rounds; round += 1) {
    const sum = differences.reduce(
      (total, difference) => total + (random.chance(0.5) ? difference : -difference),
      0,
    );
    if (Math.abs(sum) >= observed - 1e-9) asLarge += 1;
  }
  return (asLarge + 1) / (rounds + 1);
}
