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
 * @param language the language of the interface, in which dates may be written
 */
export async function findPlain(
  query: Query,
  plain: PlainQuery,
  answered: readonly FoundLeaf[],
  bundles: readonly Bundle[],
  language: string,
): Promise<Found> {
  const assigned = assignRoles(answered, plain, bundles);
  const isNamed = ({ node, role }: FoundLeaf) => node.type === 'word' && role !== 'filler';
  const words = assigned.filter(isNamed);
  // Every date has two digits in a row; the code for dates is loaded on demand.
  const hasDigits = words.some(({ node }) => 'text' in node && /\p{Nd}{2}/u.test(node.text));
  const dating = hasDigits ? await import('./dates-in-query.ts') : undefined;
  const dates = dating?.datesInQuery(words, bundles, language) ?? [];
  const named = dating?.meetByDate(words, dates, bundles) ?? words;
  const leaves = assigned.map((leaf) => named.find(({ node }) => node === leaf.node) ?? leaf);
  const required = leaves.filter(({ role }) => !role);
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
  return new Found(query, bundles, { exact, shown, names, dates }, leaves);
}
