import type { Archive, Article } from '../../../archive/archive.ts';
import type { ArticleId } from '../../../schema/id.ts';
import { fact, basis } from '../../../shared/base/fact.ts';
import { unspacedScripts } from '../../../text/unspaced-scripts.ts';

/** A word that spaces divide from others, of two signs at least: single ones are often what is left of a word. */
const word = new RegExp(String.raw`(?:(?![${unspacedScripts}])[\p{L}\p{M}\p{N}]){2,}`, 'gu');
const letter = /\p{L}/u;
/** In a smaller archive, most words that are read well stand nowhere else. */
const minArticles = 50;
/** Of fewer words, a share says little. */
const minWords = 20;

const articlesByWord = basis('articles by word', ({ articles }) => {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const one of new Set(wordsIn(article))) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
});

/**
 * Returns how many of 100 words of an article stand in another article of the archive, too, rounded down: a measure of how well a
 * printed text was recognized, since misread words rarely come twice. Undefined where that would say little: in a small
 * archive, of a short text, and in scripts without spaces.
 */
export const percentOfKnownWords = fact('percent of known words', (archive, id): number | undefined => {
  const article = archive.article.get(id as ArticleId);
  if (!article || archive.articles.length < minArticles) return undefined;
  const words = wordsIn(article);
  if (words.length < minWords) return undefined;
  const counts = articlesByWord(archive);
  const known = words.filter((one) => (counts.get(one) ?? 0) > 1);
  return Math.floor((known.length / words.length) * 100);
});

/** Whether a text was recognized: of the words of one of its pages it is stated how sure the reading is. */
export function isRecognized({ issueOf }: Pick<Archive, 'issueOf'>, id: ArticleId): boolean {
  const issue = issueOf.get(id);
  const regions = issue?.articles.find(({ article }) => article === id)?.regions ?? [];
  return regions.some(({ page }) => issue!.pages[page - 1]?.words?.isRecognized === true);
}

function wordsIn({ body }: Article): string[] {
  const found = body.blocks.flatMap((block) => block.normalize('NFKC').toLowerCase().match(word) ?? []);
  return found.filter((one) => letter.test(one));
}
