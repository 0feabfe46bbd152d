import type { WordNode } from '../query/node.ts';
import { plainWords } from '../query/plain-words.ts';
import { removePart, replacePart } from '../query/remove-part.ts';
import { quotedWord } from '../query/write.ts';
import type { Finder } from './finder.ts';
import { Found } from './found.ts';
import { nameQuery } from './name-query.ts';
import { nearestBits } from './nearest-bits.ts';
import { findSpellings } from './spellings.ts';

/** What is shown for words of which no document has all. */
export type Forgiven =
  /** The same with words spelt otherwise, or with names for what they are. */
  | { readonly type: 'respelt'; readonly found: Found; readonly instead: string }
  /** What has most of them; and the query without the one word that is to blame, where there is one. */
  | { readonly type: 'nearest'; readonly found: Found; readonly without?: WithoutWord };

/** A query without one of its words. */
export interface WithoutWord {
  readonly word: string;
  readonly query: string;
  readonly total: number;
}

/** So many words are looked at for slips: a longer text is a paste. */
const maxWords = 10;
/** Shorter ones begin too many words. */
const minBeginning = 3;
/** So many spellings of each word are tried, until one is found together with the others. */
const maxTried = 8;

/**
 * Finds what was meant by a query of plain words that no document answers to. One with operators, quotation marks or
 * fields is meant as it is written.
 *
 * @returns undefined where nothing has any of the words
 */
export async function forgive(finder: Finder, found: Found): Promise<Forgiven | undefined> {
  const words = plainWords(found.query);
  if (!words) return undefined;
  const named = await byNames(finder, found.query.text, words);
  if (named) return named;
  const respelt = await respell(finder, found, words);
  if (respelt && respelt.found.total > 0) return respelt;
  const nearest = nearestOf(found);
  if (nearest.total === 0) return undefined;
  const without = await withoutOne(finder, found.query.text, words);
  return { type: 'nearest', found: nearest, ...(without && { without }) };
}

/** The same by the names of entities and topics in it, where something lists all of those. */
async function byNames(
  finder: Finder,
  text: string,
  words: readonly WordNode[],
): Promise<Forgiven | undefined> {
  const query = words.length > maxWords ? undefined : await nameQuery(finder.bundles, text, words);
  const found = query === undefined ? undefined : await finder.find(query);
  return found && found.total > 0 ? { type: 'respelt', found, instead: exactly(text, words) } : undefined;
}

/** The query with the likeliest spelling of each word that the archive lacks; one that has none stays. */
async function respell(
  finder: Finder,
  found: Found,
  words: readonly WordNode[],
): Promise<Extract<Forgiven, { type: 'respelt' }> | undefined> {
  if (words.length > maxWords) return undefined;
  const unknown = found.unknown.map(({ node }) => node as WordNode);
  const spellings = await Promise.all(
    unknown.map(async (word) => ({
      word,
      spellings: await candidates(finder, word),
    })),
  );
  const known = spellings.filter(({ spellings }) => spellings.length > 0);
  if (known.length === 0) return undefined;
  let text = found.query.text;
  let last: Found | undefined;
  // From the last to the first, so that the places of the others stay.
  for (const { word, spellings } of known.toSorted((a, b) => b.word.start - a.word.start)) {
    const tried = await likeliest(finder, text, word, spellings.slice(0, maxTried));
    text = tried.query.text;
    last = tried;
  }
  return { type: 'respelt', found: last!, instead: exactly(found.query.text, words) };
}

/** What a word may mean that the archive lacks: it may be the beginning of one, or have a slip in it. */
async function candidates({ bundles }: Finder, { text }: WordNode): Promise<string[]> {
  const word = bundles[0]?.rule.rows(text)[0]?.join('') ?? '';
  const [begins, spellings] = await Promise.all([
    Promise.all(bundles.map(({ forms }) => forms.beginning(word))),
    findSpellings(bundles, word),
  ]);
  const isBeginning = word.length >= minBeginning && begins.flat().length > 0;
  return [...(isBeginning ? [`${text}*`] : []), ...spellings.map(({ form }) => form)];
}

/** The first spelling that stands together with the other words; else the likeliest. */
async function likeliest(
  finder: Finder,
  text: string,
  word: WordNode,
  spellings: readonly string[],
): Promise<Found> {
  const founds = await Promise.all(
    spellings.map((spelling) => finder.find(replacePart(text, word, spelling))),
  );
  return founds.find(({ total }) => total > 0) ?? founds[0]!;
}

/** The word without which something is found: of several the one whose absence leaves the fewest results. */
async function withoutOne(
  finder: Finder,
  text: string,
  words: readonly WordNode[],
): Promise<WithoutWord | undefined> {
  if (words.length < 2 || words.length > maxWords) return undefined;
  const searches = await Promise.all(
    words.map(async (word): Promise<WithoutWord> => {
      const query = removePart(text, word);
      return { word: word.text, query, total: (await finder.find(query)).total };
    }),
  );
  const found = searches.filter(({ total }) => total > 0).toSorted((a, b) => a.total - b.total);
  return found[0];
}

/** The documents that have most of the words that a query asks for, where none has all of them. */
function nearestOf({ query, sets, leaves }: Found): Found {
  const nearest = sets.map(({ bundle }, set) => nearestBits(bundle, set, leaves));
  const bundles = sets.map(({ bundle }) => bundle);
  return new Found(query, bundles, nearest, leaves, true);
}

/** The query as it is written: in quotation marks a word means nothing else. */
function exactly(text: string, words: readonly WordNode[]): string {
  return words
    .toSorted((a, b) => b.start - a.start)
    .reduce((query, word) => replacePart(query, word, quotedWord(word.text)), text);
}
