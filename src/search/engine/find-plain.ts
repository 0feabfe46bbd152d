import type { Query } from '../query/node.ts';
import type { PlainQuery } from '../query/plain-words.ts';
import type { FoundLeaf } from './answer.ts';
import { assignRoles } from './assign-roles.ts';
import { Bits } from './bits.ts';
import { Found } from './found.ts';
import { namesInQuery } from './names-in-query.ts';
import { nearBits } from './near-bits.ts';
import type { Bundle } from './open-index.ts';

/**
 * Finds the documents for a query of plain words: those that have all that it requires, and those that have
 * most of it. Fields, and words with a plus sign, are required of both.
 *
 * @param answered the leaves of the query with their answers
 */
export async function findPlain(
  query: Query,
  plain: PlainQuery,
  answered: readonly FoundLeaf[],
  bundles: readonly Bundle[],
): Promise<Found> {
  const leaves = assignRoles(answered, plain, bundles);
  const required = leaves.filter(({ role }) => !role);
  const named = leaves.filter(({ node, role }) => node.type === 'word' && role !== 'filler');
  const names = await Promise.all(bundles.map((bundle) => namesInQuery(named, bundle)));
  const all = (some: readonly FoundLeaf[], set: number) =>
    some.reduce(
      (found, { sets, negated }) => found.and(negated ? sets[set]!.not() : sets[set]!),
      new Bits(bundles[set]!.documents).not(),
    );
  const exact = bundles.map((_, set) => all(required, set));
  const shown = bundles.map((bundle, set) => {
    if (named.length < 2) return exact[set]!;
    const isStrict = ({ node }: FoundLeaf) => node.type !== 'word' || node.plus === true;
    // Names are found among all words, with the commonest.
    const near = nearBits(bundle, set, named, names[set]!, all(required.filter(isStrict), set));
    return exact[set]!.or(near);
  });
  return new Found(query, bundles, { exact, shown, names }, leaves);
}
