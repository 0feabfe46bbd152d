import { keyTypeNames } from '../../files/file-problems.ts';
import { keysIn } from '../../files/key-problems.ts';
import type { Warn } from '../contract/incoming.ts';
import type { MatchedArticle } from '../known/known-articles.ts';
import { warnOfLikeness } from './likeness.ts';

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
    for (const { which } of keys)
      warnOf(`The text contains what looks like ${keyTypeNames[which]}, and everybody will read it.`, {
        advice:
          'If the article quotes it, the check says how to keep it; import with --quoted-keys says so of all. Otherwise remove it, and have it replaced where it opens something.',
        atDesk:
          'If the article quotes it, say so under Problems, or of all articles under “Options”. Otherwise remove it, and have it replaced where it opens something.',
      });
  }
  if (isLike && !distinct) warnOfLikeness(match, warnOf);
  return {
    ...(quotedKeys && keys.length > 0 && { quotedKeys: [...new Set(keys.map(({ code }) => code))] }),
    ...(distinct && isLike && { distinctFrom: [match.article.id] }),
  };
}
