import type { NameDetail } from '../../api/names.ts';

/** Returns the spelling in most articles of a name and its variants; its own if no other is in more. */
export function mostFrequentSpelling({
  words,
  list,
  alike,
}: Pick<NameDetail, 'words' | 'list' | 'alike'>): string {
  let most = { words, articles: list.length };
  for (const one of alike)
    if (one.articles.length > most.articles) most = { words: one.words, articles: one.articles.length };
  return most.words;
}
