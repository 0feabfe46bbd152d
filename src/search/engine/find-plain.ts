import type { LeafNode, Query, WordNode } from '../query/node.ts';
import type { PlainQuery } from '../query/plain-words.ts';
import { type FoundLeaf, isAsked, type LeafAnswer, type LeafRole } from './answer.ts';
import { Bits } from './bits.ts';
import { Found } from './found.ts';
import { namesInQuery } from './names-in-query.ts';
import type { Bundle } from './open-index.ts';
import { rarityOf } from './ranking/rank.ts';

/**
 * Finds the documents for a query of plain words: those that have all that it requires, and those that have
 * most of it. Fields, and words with a plus sign, are required of both.
 *
 * @param fillers the words that only ask
 * @param answered the leaves of the query with their answers
 * @param languages those in which dates may be written
 */
export async function findPlain(
  query: Query,
  fillers: ReadonlySet<LeafNode>,
  answered: readonly FoundLeaf[],
  bundles: readonly Bundle[],
  languages: readonly string[],
): Promise<Found> {
  const assigned = assignRoles(answered, fillers, bundles);
  const { leaves, dates } = mayHaveDate(query.text)
    ? (await import('./dates-in-query.ts')).datesInQuery(assigned, bundles, languages)
    : { leaves: assigned, dates: [] };
  const named = leaves.filter(isAsked);
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
    const listed: Listed[] = [
      ...names[set]!.map(({ records, ...words }) => ({
        ...words,
        listing: records.flatMap(({ listing }) => listing),
      })),
      ...dates.map(({ articles, ...words }) => ({ ...words, listing: articles[set]! })),
    ];
    const near = nearBits(bundle, set, named, listed, all(required.filter(isStrict), set));
    return exact[set]!.or(near);
  });
  return new Found(query, bundles, { exact, shown, names, dates }, leaves);
}

/** Whether a query may have a date: nearly every one has two digits in a row. The code for dates is loaded on demand. */
export function mayHaveDate(query: string): boolean {
  return /\p{Nd}{2}|年|ties\b/u.test(query);
}

/** Articles that count as if they had some of the words of a query, by the indexes of the words. */
interface Listed {
  readonly start: number;
  readonly end: number;
  readonly listing: readonly number[];
}

/** The share of the rarity of all words that a document must have to be shown. */
const minShare = 0.5;

/**
 * Returns the documents of a bundle that have most of the words of a query, by their rarity: at least half of
 * what the best one has. An article that lists a name in the query, or is of a date or the nearest to one, counts as if it had
 * its words.
 *
 * @param leaves the required words
 * @param within the documents that match the fields of the query, and its words with a plus sign
 */
function nearBits(
  { documents }: Bundle,
  set: number,
  leaves: readonly FoundLeaf[],
  names: readonly Listed[],
  within: Bits,
): Bits {
  const has = new Float32Array(documents);
  const rarities = leaves.map(({ sets }) => rarityOf(sets[set]!.count(), documents));
  const listing = leaves.map((_, index) => {
    const own = names.filter(({ start, end }) => start <= index && index < end);
    return Bits.of(
      documents,
      own.flatMap(({ listing }) => listing),
    );
  });
  leaves.forEach(({ sets }, index) => {
    for (const number of sets[set]!.or(listing[index]!).and(within).numbers())
      has[number]! += rarities[index]!;
  });
  const best = has.reduce((a, b) => Math.max(a, b), 0);
  const found: number[] = [];
  has.forEach((share, number) => {
    if (share > 0 && share >= best * minShare) found.push(number);
  });
  return Bits.of(documents, found);
}

/**
 * A word in more than this share of the documents is not required of results if the query has others. On the
 * information needs of tests/bench, .4 to .6 make no difference, while smaller shares drop words that readers
 * mean, and larger ones keep words such as "by" and "it".
 */
const maxRequiredShare = 0.5;

/**
 * Assigns a role to the words of a plain query that results need not have: words that only ask, and the
 * commonest words. Words with a plus sign are required, and so are all words if nothing else is left.
 */
function assignRoles(
  leaves: readonly FoundLeaf[],
  fillers: ReadonlySet<LeafNode>,
  bundles: readonly Bundle[],
): FoundLeaf[] {
  const total = bundles.reduce((sum, { documents }) => sum + documents, 0);
  const roleOf = ({ node, sets }: FoundLeaf): LeafRole | undefined => {
    if (node.type !== 'word' || node.plus) return undefined;
    if (fillers.has(node)) return 'filler';
    const found = sets.reduce((sum, bits) => sum + bits.count(), 0);
    return found > total * maxRequiredShare ? 'common' : undefined;
  };
  const roles = leaves.map(roleOf);
  const isWord = (leaf: FoundLeaf) => leaf.node.type === 'word';
  const hasRequired = leaves.some((leaf, index) => isWord(leaf) && roles[index] === undefined);
  const hasCommon = roles.includes('common');
  return leaves.map((leaf, index) => {
    const role = roles[index];
    if (!role || (!hasRequired && (role === 'common' || !hasCommon))) return leaf;
    return { ...leaf, role };
  });
}

/** Returns the words of a plain query that only ask, and initials before a name: articles write the given name. */
export async function fillersInQuery(
  { words }: PlainQuery,
  bundles: readonly Bundle[],
): Promise<ReadonlySet<LeafNode>> {
  const texts = words.map(({ text }) => text);
  const asking = (await Promise.all(bundles.map(({ rule }) => rule.fillers(texts)))).flat();
  return new Set(
    words.filter(({ text }, at) => asking.includes(at) || (/^\p{L}\.$/u.test(text) && words[at + 1])),
  );
}

/** Answers a word that only asks, and that no result needs, without reading where it stands. */
export function leaveOut({ text }: WordNode, bundles: readonly Bundle[]): LeafAnswer {
  return {
    sets: bundles.map(({ documents }) => new Bits(documents)),
    sequences: bundles.map(({ rule }) =>
      rule
        .sequences(text)
        .map((words) => words.map((word) => ({ stems: new Set([rule.stem(word)]), found: undefined }))),
    ),
  };
}
