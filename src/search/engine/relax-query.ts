import type { WordNode } from '../query/node.ts';
import { plainQuery } from '../query/plain-words.ts';
import { removePart, replacePart } from '../query/remove-part.ts';
import { quotedWord } from '../query/write.ts';
import { isAsked } from './answer.ts';
import type { Finder } from './finder.ts';
import type { Found } from './found.ts';
import { correctWords } from './correct-words.ts';

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

/**
 * Finds the results of a day written in a query of plain words, or alternatives for one without results.
 * Queries with operators, quotation marks or fields are taken literally.
 *
 * @returns undefined if there are none
 */
export async function relaxQuery(finder: Finder, found: Found): Promise<RelaxedResults | undefined> {
  const words = plainQuery(found.query)?.words;
  if (!words) return undefined;
  const dated = await byDates(finder, found, words);
  if (dated) return dated;
  if (found.exactTotal > 0) return undefined;
  const better = words.length > maxWords ? undefined : await byNamesAndSpellings(finder, found);
  if (better) return { type: 'corrected', found: better, instead: exactly(found.query.text, words) };
  if (found.total === 0) return undefined;
  const ofDates = new Set(found.leaves.filter(({ isInDate }) => isInDate).map(({ node }) => node));
  const others = words.filter((word) => !ofDates.has(word));
  const without = words.length < 2 ? undefined : await withoutOne(finder, found.query.text, others);
  return { type: 'nearest', found, ...(without && { without }) };
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
  return found.exactTotal > 0 ? { type: 'dated', found, instead: exactly(query.text, words) } : undefined;
}

/** Replaces names of entities and topics in a query, misspelled words, or both, until any document has all of it. */
async function byNamesAndSpellings(finder: Finder, found: Found): Promise<Found | undefined> {
  const query = nameQuery(found);
  const named = query === undefined ? undefined : await finder.find(query);
  if (named && named.exactTotal > 0) return named;
  const corrected = await correctWords(finder, found);
  if ((corrected && corrected.exactTotal > 0) || !named) return withResults(corrected);
  return withResults(await correctWords(finder, named)) ?? withResults(corrected);
}

function withResults(found: Found | undefined): Found | undefined {
  return found && found.total > 0 ? found : undefined;
}

/**
 * Returns the query without the one word that prevents results; if there are several, the one whose removal
 * leaves the fewest results.
 *
 * @param words those that may be left out, which a date is not
 */
async function withoutOne(
  finder: Finder,
  text: string,
  words: readonly WordNode[],
): Promise<WithoutWord | undefined> {
  if (words.length > maxWords) return undefined;
  const searches = await Promise.all(
    words.map(async (word): Promise<WithoutWord> => {
      const query = removePart(text, word);
      return { word: word.text, query, total: (await finder.find(query)).exactTotal };
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

/**
 * Replaces the names of entities and topics in a query of plain words with fields, so that it finds articles
 * that list them, regardless of their words: `japan crude` becomes `entity:japan topic:crude`.
 *
 * @returns undefined if the query contains no names
 */
function nameQuery({ query: { text }, leaves, names }: Found): string | undefined {
  const named = names.find(({ length }) => length > 0);
  if (!named) return undefined;
  const words = leaves.filter(isAsked);
  return named.toReversed().reduce((query, { start, end, records }) => {
    const isTopic = records.every(({ kind }) => kind === 'topic');
    const ids = records.filter(({ kind }) => (kind === 'topic') === isTopic).map(({ id }) => id);
    const span = { start: words[start]!.node.start, end: words[end - 1]!.node.end };
    return replacePart(query, span, `${isTopic ? 'topic' : 'entity'}:${ids.join(',')}`);
  }, text);
}
