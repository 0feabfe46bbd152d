import type { Content } from '../../archive/record.ts';
import { shownMarkdown } from './content-values.ts';
import { type TermSearch, wordOfHit } from './term-hits.ts';

/** Returns the words with letters of a name that articles outside a decision have in small letters: they are usual words. */
export function usualWords(
  { articles }: Pick<Content, 'articles'>,
  own: ReadonlySet<string>,
  search: TermSearch,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { id, body } of articles) {
    if (own.has(id)) continue;
    // Addresses are no words.
    const shown = shownMarkdown(body);
    for (const hit of search.find(shown)) {
      const word = wordOfHit(shown, hit);
      if (word?.isSmall === true) words.add(word.letters);
    }
  }
  return words;
}
