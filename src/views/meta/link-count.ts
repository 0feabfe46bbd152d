import type { CountedLink, Link } from '../../shared/base/link.ts';
import type { Words } from '../../shared/words/words.ts';

/** Returns the number of a counted link, as it is shown and in words: that of articles by default. */
export function linkCount(
  words: Words,
  count: number,
  countText = words.articles(count),
): Omit<CountedLink, keyof Link> {
  return { count, figure: words.number(count), countText };
}
