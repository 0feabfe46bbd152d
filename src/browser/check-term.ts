import { hasBeginning, wordsOf } from './find-matches.ts';
import type { Bundle } from './open-bundles.ts';
import { type Term, termQuery } from './search-query.ts';

const enough = 3;

/**
 * Finds out whether a bundle has a term. Pagefind itself doesn't say: it replaces a word that it lacks by the
 * longest one that begins it, or drops it.
 *
 * @returns the term, as a `beginning` where it only begins other words; undefined where the bundle has it not
 */
export async function checkTerm({ pagefind }: Bundle, term: Term): Promise<Term | undefined> {
  const exact = await pagefind.search(termQuery({ ...term, kind: 'phrase' }));
  if (exact.results.length > 0) return term;
  if (term.kind === 'phrase') return undefined;
  const loose = await pagefind.search(term.words[0]!);
  const fragments = await Promise.all(
    loose.results.slice(0, enough).map(async (result) => ({ words: wordsOf(await result.data()), result })),
  );
  const begins = fragments.some(({ words, result }) => hasBeginning(words, result.words, term.words[0]!));
  return begins ? { ...term, kind: 'beginning' } : undefined;
}
