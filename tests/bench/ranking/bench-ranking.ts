import { Random } from '../../support/random.ts';
import { measure } from '../measure.ts';
import { row } from '../row.ts';
import { rankingRules } from './ranking-rules.ts';

/** The values of all queries: nDCG@10 of the needs, and whether each known item is in the first ten. */
interface RankedQueries {
  readonly needs: readonly number[];
  readonly known: readonly (readonly [kind: string, inTen: readonly number[]])[];
}

const rounds = 1000;

/**
 * Searches with all rules of the ranking, and without each, and prints what is lost: of the information needs with an interval
 * of 95 % (a paired bootstrap), of the known items on average and where most is lost.
 *
 * @param index the folder of `index.packed`, ending with `/`
 */
export async function benchRanking(index: string, corpus: string): Promise<void> {
  const rank = async (...off: readonly string[]) => {
    const script = 'tests/bench/ranking/rank-once.ts';
    const { output } = await measure(process.execPath, [script, index, corpus, ...off], {});
    return JSON.parse(output) as RankedQueries;
  };
  const all = await rank();
  row('rules of the ranking', ['needs', 'known items', 'most lost']);
  row('  all of them', [
    mean(all.needs).toFixed(3),
    mean(all.known.flatMap(([, values]) => values)).toFixed(3),
  ]);
  for (const { name } of rankingRules) {
    const without = await rank(name);
    const needs = without.needs.map((value, need) => value - all.needs[need]!);
    const known = without.known.map(([kind, values], at) => ({
      kind,
      change: mean(values) - mean(all.known[at]![1]),
    }));
    const [most] = known.toSorted((a, b) => a.change - b.change);
    row(`  without ${name}`, [
      `${signed(mean(needs))} (${intervalOf(needs).map(signed).join(' to ')})`,
      signed(mean(known.map(({ change }) => change))),
      most ? `${signed(most.change)} ${most.kind}` : '',
    ]);
  }
}

function intervalOf(differences: readonly number[]): number[] {
  const random = new Random(45);
  const means = Array.from({ length: rounds }, () => mean(differences.map(() => random.pick(differences))));
  const sorted = means.toSorted((a, b) => a - b);
  return [sorted[Math.floor(rounds * 0.025)]!, sorted[Math.floor(rounds * 0.975)]!];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
