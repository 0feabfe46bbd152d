import { type IncomingArticle, warn, type Warn } from '../contract/incoming.ts';
import type { KnownArticle, MatchedArticle } from '../known/known-articles.ts';
import type { ImportEvent } from './import-event.ts';

/** Warns of an article that is imported although another one is similar. */
export function warnOfLikeness({ article: { file }, by }: MatchedArticle, warnOf: Warn): void {
  if (by === 'text') {
    warnOf(`It has the same text as ${file}, but a title and address of its own; both were kept.`, {
      advice: 'Compare the two. If they are the same article, merge them: npm run articles -- merge.',
      atDesk: 'Compare the two under Records, “Are these the same?”.',
    });
    return;
  }
  const likeness =
    by === 'headline'
      ? `It has the same title and date as ${file}, but a different text`
      : `It has nearly the same text as ${file}`;
  warnOf(`${likeness}; it may be another version.`, {
    advice: 'To compare such articles and keep one or both, run npm run articles -- duplicates.',
    atDesk: 'To compare such articles and keep one or both, open Records, “Are these the same?”.',
  });
}

/** Reports an article of the same source that is there already, and is not updated. */
export function* reportKnown(
  { place, sha256 }: IncomingArticle,
  known: KnownArticle,
): Generator<ImportEvent> {
  const isSame = known.sha256 === sha256;
  if (!isSame)
    yield warn(place, `It has changed since it was imported as ${known.file}, which was not updated.`, {
      advice: 'Import it with --update to update what you have not edited.',
      atDesk: 'Tick “Update articles” to update what you have not edited.',
    });
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
  const kept =
    redirected.length > 0 ? `; its former address ${redirected.join(', ')} now redirects there` : '';
  yield warn(
    place,
    `It is already in the archive as ${file}, with the same ${by}${kept}.`,
    by === 'address'
      ? 'Nothing was added. If it is a different article, add it yourself.'
      : {
          advice: 'Nothing was added. If it is a different article, import it with --distinct.',
          atDesk:
            'Nothing was added. If it is a different article, tick “Articles like others are articles of their own” under “Options”, and import it again.',
        },
  );
  yield { type: 'outcome', outcome: 'already', file, records: 0 };
}
