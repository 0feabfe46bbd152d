import type { Bits } from '../bits.ts';
import type { QueryName } from '../names-in-query.ts';
import { type RankedName, type RankedWord, scoreDocuments } from './rank.ts';
import type { SortedDocuments } from './sorted-documents.ts';

/** How much the record of an entity counts that the query does not name as a whole. */
const recordShare = 0.5;
/** How much more the only document counts that has all required words of several. */
const onlyExactShare = 1.2;

/**
 * Returns the bits of the scores by bundle and document. They sort like the scores, because no score is
 * negative. The record of an entity is before all articles if the query is its name or an alias, and otherwise
 * not before the best of them.
 */
export function relevanceRanks({ sets, exact, leaves, names, dates }: SortedDocuments): Uint32Array[] {
  const asked = leaves.filter(({ negated, sequences, role }) => !negated && sequences && role !== 'filler');
  const scored = sets.map(({ bundle, bits }, set) => {
    const words: RankedWord[] = [];
    const wordsOf = asked.map(({ sequences }) =>
      sequences!
        [set]!.flat()
        .flatMap(({ found, typed }) => (found ? [words.push({ postings: found.postings, typed }) - 1] : [])),
    );
    const own = names[set] ?? [];
    const ranked = own.flatMap(({ records, start, end }) =>
      records.map(({ listing }): RankedName => ({ listing, words: wordsOf.slice(start, end).flat() })),
    );
    for (const { start, end, articles, around } of dates)
      ranked.push({
        listing: articles[set]!,
        words: wordsOf.slice(start, end).flat(),
        date: around ? 'near' : 'own',
      });
    const isWhole = ({ start, end }: QueryName) => start === 0 && end === asked.length;
    return {
      scores: scoreDocuments(bundle.documents, words, ranked),
      whole: own.filter(isWhole).flatMap(({ records }) => records.flatMap(({ number }) => number ?? [])),
      bits,
      articles: bundle.articles,
    };
  });
  const exactTotal = exact.reduce((sum, { bits }) => sum + bits.count(), 0);
  if (exactTotal === 1)
    exact.forEach(({ bits }, set) => {
      for (const number of bits.numbers()) scored[set]!.scores[number]! *= onlyExactShare;
    });
  const best = Math.max(0, ...scored.map(({ scores, bits, articles }) => bestOf(scores, bits, articles)));
  return scored.map(({ scores, whole, articles }) => {
    for (let number = articles; number < scores.length; number += 1)
      scores[number] = Math.min(scores[number]! * recordShare, best > 0 ? best * 0.99 : Infinity);
    for (const number of whole) scores[number] = Infinity;
    return new Uint32Array(scores.buffer);
  });
}

/** Returns the highest score of the articles found. */
function bestOf(scores: Float32Array, bits: Bits, articles: number): number {
  let best = 0;
  for (const number of bits.numbers())
    if (number < articles && scores[number]! > best) best = scores[number]!;
  return best;
}
