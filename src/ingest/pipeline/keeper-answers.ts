import { keysIn } from '../../files/key-problems.ts';
import type { Warn } from '../contract/incoming.ts';
import type { MatchedArticle } from '../known/known-articles.ts';
import { warnOfLikeness } from './likeness.ts';
import { importProblem } from '../contract/import-problems.ts';

/** What the keeper says about all articles of an import, and what is written in each of them. */
export interface KeeperAnswers {
  /** The keys and tokens in the texts are quoted. */
  readonly quotedKeys?: boolean;
  /** An article that repeats another one, or is like it, is an article of its own. */
  readonly distinct?: boolean;
}

/** Returns the keeper’s answers as fields of an article, and warns of what was not answered. */
export function answeredFields(
  body: string,
  match: MatchedArticle | undefined,
  { quotedKeys = false, distinct = false }: KeeperAnswers,
  warnOf: Warn,
): { readonly quotedKeys?: readonly string[]; readonly distinctFrom?: readonly string[] } {
  const keys = keysIn(body);
  const isLike = match !== undefined && match.type !== 'source';
  if (!quotedKeys) {
    for (const { which } of keys) warnOf(importProblem('imported-key', { which }));
  }
  if (isLike && !distinct) warnOfLikeness(match, warnOf);
  return {
    ...(quotedKeys && keys.length > 0 && { quotedKeys: [...new Set(keys.map(({ code }) => code))] }),
    ...(distinct && isLike && { distinctFrom: [match.article.id] }),
  };
}
