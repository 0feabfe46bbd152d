import type { CitedArticle } from '../../../shared/base/cited-article.ts';

/** Returns what a file for reference managers says of the text of an article: what it is, and since when it is so. */
export function noteOf({ note, revision }: CitedArticle): string | undefined {
  return [note, revision].filter(Boolean).join('; ') || undefined;
}
