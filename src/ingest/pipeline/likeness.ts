import { type IncomingArticle, warn, type Warn } from '../contract/incoming.ts';
import type { KnownArticle, MatchedArticle } from '../known/known-articles.ts';
import type { ImportEvent } from './import-event.ts';
import { importProblem } from '../contract/import-problems.ts';

/** Warns of an article that is imported although another one is similar. */
export function warnOfLikeness({ article: { file }, by }: MatchedArticle, warnOf: Warn): void {
  const id =
    by === 'text' ? 'article-same-text' : by === 'headline' ? 'article-like-headline' : 'article-like-text';
  warnOf(importProblem(id, { file }));
}

/** Reports an article of the same source that is there already, and is not updated. */
export function* reportKnown(
  { place, sha256 }: IncomingArticle,
  known: KnownArticle,
): Generator<ImportEvent> {
  const isSame = known.sha256 === sha256;
  if (!isSame) yield warn(place, importProblem('article-changed-in-source', { file: known.file }));
  yield { type: 'outcome', outcome: isSame ? 'already' : 'changed', file: known.file, records: 0 };
}

/**
 * Reports an article that repeats another one.
 *
 * @param redirected its former paths, which redirect to the other one from now on
 */
export function* reportRepeat(
  { place }: IncomingArticle,
  { article: { file }, by }: MatchedArticle,
  redirected: readonly string[],
): Generator<ImportEvent> {
  const id = by === 'address' ? 'article-repeats-address' : 'article-repeats-text';
  const paths = redirected.length > 0 ? redirected : undefined;
  yield warn(place, importProblem(id, { file, paths }));
  yield { type: 'outcome', outcome: 'already', file, records: 0 };
}
