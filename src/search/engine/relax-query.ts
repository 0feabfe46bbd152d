import type { WordNode } from '../query/node.ts';
import { plainWords } from '../query/plain-words.ts';
import { removePart, replacePart } from '../query/remove-part.ts';
import { quotedWord } from '../query/write.ts';
import { closest } from './closest.ts';
import type { Finder } from './finder.ts';
import type { Found } from './found.ts';
import { nameQuery } from './name-query.ts';
import { findSpellings, hasDigit } from './spellings.ts';
import { writtenForm } from './written-form.ts';

/** The alternative results if no document has all words of a query. */
export type RelaxedResults =
  /** Results of the days and months written in a query. */
  | { readonly type: 'dated'; readonly found: Found; readonly instead: string }
  /** Results for corrected spellings, or for names of entities and topics in the query. */
  | { readonly type: 'corrected'; readonly found: Found; readonly instead: string }
  /**
   * Results with most of the words, and the query without the one word that prevents results, if there is
   * one.
   */
  | { readonly type: 'nearest'; readonly found: Found; readonly without?: WithoutWord };

/** A query without one of its words. */
export interface WithoutWord {
  readonly word: string;
  readonly query: string;
  readonly total: number;
}

/** Longer queries were probably pasted, so their spelling is not corrected. */
const maxWords = 10;
/** Shorter prefixes match too many words. */
const minPrefixLength = 3;
/** The number of spellings to try for each word until one occurs together with the others. */
const maxTriedSpellings = 8;

/**
 * Finds the results of a day written in a query of plain words, or alternatives for one without results.
 * Queries with operators, quotation marks or fields are taken literally.
 *
 * @returns undefined if there are none
 */
export async function relaxQuery(finder: Finder, found: Found): Promise<RelaxedResults | undefined> {
  const words = plainWords(found.query);
  if (!words) return undefined;
  const dated = await byDates(finder, found, words);
  if (dated) return dated;
  if (found.total > 0) return undefined;
  const named = await byNames(finder, found.query.text, words);
  if (named) return named;
  const corrected = await respell(finder, found, words);
  if (corrected && corrected.found.total > 0) return corrected;
  const nearest = closest(found);
  if (nearest.total === 0) return undefined;
  const without = await withoutOne(finder, found.query.text, words);
  return { type: 'nearest', found: nearest, ...(without && { without }) };
}

/** Replaces the days and months in a query with fields, if any document is of one of them. */
async function byDates(
  finder: Finder,
  { query }: Found,
  words: readonly WordNode[],
): Promise<RelaxedResults | undefined> {
  const dates = query.problems.toSorted((a, b) => b.start - a.start);
  if (dates.length === 0) return undefined;
  const found = await finder.find(
    dates.reduce((text, date) => replacePart(text, date, date.suggestion!), query.text),
  );
  return found.total > 0 ? { type: 'dated', found, instead: exactly(query.text, words) } : undefined;
}

/** Replaces names of entities and topics in a query, if any document lists all of them. */
async function byNames(
  finder: Finder,
  text: string,
  words: readonly WordNode[],
): Promise<RelaxedResults | undefined> {
  const query = words.length > maxWords ? undefined : await nameQuery(finder.bundles, text, words);
  const found = query === undefined ? undefined : await finder.find(query);
  return found && found.total > 0 ? { type: 'corrected', found, instead: exactly(text, words) } : undefined;
}

/** Replaces each word that the archive lacks with its likeliest spelling; words without one are kept. */
async function respell(
  finder: Finder,
  found: Found,
  words: readonly WordNode[],
): Promise<Extract<RelaxedResults, { type: 'corrected' }> | undefined> {
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
  // Backward, so that the positions of the remaining words do not change.
  for (const { word, spellings } of known.toSorted((a, b) => b.word.start - a.word.start)) {
    last = await likeliest(finder, text, word, spellings.slice(0, maxTriedSpellings));
    text = last.query.text;
  }
  return { type: 'corrected', found: last!, instead: exactly(found.query.text, words) };
}

/**
 * Returns possible replacements for a word that the archive lacks: a prefix search, or corrected spellings.
 * There are none for a figure, since another one is another fact.
 */
async function candidates({ bundles }: Finder, { text }: WordNode): Promise<string[]> {
  if (hasDigit(text)) return [];
  const word = bundles[0]?.rule.sequences(text)[0]?.join('') ?? '';
  const [begins, spellings] = await Promise.all([
    Promise.all(bundles.map(({ forms }) => forms.beginning(word))),
    findSpellings(bundles, word),
  ]);
  const isBeginning = word.length >= minPrefixLength && begins.flat().length > 0;
  return [...(isBeginning ? [`${text}*`] : []), ...spellings.map(({ form }) => form)];
}

/**
 * Returns the results of the first spelling that occurs together with the other words, or else of the
 * likeliest; the query has it as the articles write it.
 */
async function likeliest(
  finder: Finder,
  text: string,
  word: WordNode,
  spellings: readonly string[],
): Promise<Found> {
  const founds = await Promise.all(
    spellings.map((spelling) => finder.find(replacePart(text, word, spelling))),
  );
  const index = Math.max(
    0,
    founds.findIndex(({ total }) => total > 0),
  );
  const [folded, spelling] = [founds[index]!, spellings[index]!];
  if (spelling.endsWith('*')) return folded;
  const written = await finder.find(replacePart(text, word, await writtenForm(finder, spelling)));
  return written.total === folded.total ? written : folded;
}

/**
 * Returns the query without the one word that prevents results; if there are several, the one whose removal
 * leaves the fewest results.
 */
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

/** Quotes each word of a query, so that it is taken literally. */
function exactly(text: string, words: readonly WordNode[]): string {
  return words
    .toSorted((a, b) => b.start - a.start)
    .reduce((query, word) => replacePart(query, word, quotedWord(word.text)), text);
}
