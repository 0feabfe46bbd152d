import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IncomingArticle, warn, type Warn } from '../contract/incoming.ts';
import type { ArticleFeatures, KnownArticle, KnownArticles, MatchedBy } from '../known/known-articles.ts';
import type { ImportEvent } from './import-event.ts';
import { redirectsOf } from '../fields/redirects-of.ts';
import { addRedirects } from '../write/add-redirects.ts';
import { writeAtomically } from '../../files/write-file.ts';

/** Warns of an article that is imported although another one is similar. */
export function warnOfLikeness(features: ArticleFeatures, articles: KnownArticles, warnOf: Warn): void {
  const namesake = articles.namesake(features);
  if (namesake) {
    warnOf(
      `It has the same text as ${namesake.file}, but a title and address of its own; both were kept.`,
      'Compare the two. If they are the same article, merge them: npm run articles -- merge.',
    );
    return;
  }
  const headline = features.date === 'XXXX' ? undefined : articles.sameHeadline(features);
  const near = headline ?? articles.nearlySame(features);
  if (!near) return;
  const likeness = headline
    ? `It has the same title and date as ${near.file}, but a different text`
    : `It has nearly the same text as ${near.file}`;
  warnOf(
    `${likeness}; it may be another version.`,
    'To compare such articles and keep one or both, run npm run articles -- duplicates.',
  );
}

/**
 * Handles an article that is already in the archive: a changed one needs `--update`, and a repeat leaves its
 * addresses.
 *
 * @throws what node:fs throws
 */
export function* handleExisting(
  article: IncomingArticle,
  { article: known, by }: { readonly article: KnownArticle; readonly by: MatchedBy },
  isSame: boolean,
  articles: KnownArticles,
  settings: { readonly contentDir: string; readonly dryRun: boolean },
): Generator<ImportEvent> {
  if (!isSame) {
    yield warn(
      article.place,
      `It has changed since it was imported as ${known.file}, which was not updated.`,
      'Import it with --update to update what you have not edited.',
    );
    yield { type: 'outcome', outcome: 'changed', file: known.file, records: 0 };
    return;
  }
  if (by !== 'digest' && by !== 'place') {
    const same = by.endsWith('address') ? 'the same address' : 'the same text';
    const added = keepAddresses(article, known, articles, settings);
    const kept = added.length > 0 ? `; its former address ${added.join(', ')} now redirects there` : '';
    yield warn(
      article.place,
      `It is already in the archive as ${known.file}, with ${same}${kept}.`,
      'Nothing was added. If it is a different article, add it yourself.',
    );
  }
  yield { type: 'outcome', outcome: 'already', file: known.file, records: 0 };
}

/**
 * Adds the addresses of a repeat to the article that it repeats, so that links to them keep working.
 *
 * @returns the former paths that redirect there from now on
 * @throws what node:fs throws
 */
function keepAddresses(
  { url, oldPaths = [] }: IncomingArticle,
  { id, file }: KnownArticle,
  articles: KnownArticles,
  { contentDir, dryRun }: { readonly contentDir: string; readonly dryRun: boolean },
): readonly string[] {
  const addresses = url === undefined ? oldPaths : [...oldPaths, url];
  for (const address of addresses) articles.addAddress(address, id);
  const isTaken = (path: string) => articles.atPath(path) !== undefined;
  const free = addresses.flatMap((address) =>
    redirectsOf({ oldPaths: [address] }, isTaken, () => undefined).map((path) => ({
      path,
      ...(/^https?:/i.test(address) && { host: new URL(address).host }),
    })),
  );
  const path = join(dirname(contentDir), file);
  if (free.length === 0 || !existsSync(path)) return [];
  const changed = addRedirects(readFileSync(path, 'utf8'), free);
  if (!changed) return [];
  if (!dryRun) writeAtomically(path, changed.text);
  for (const added of changed.added) articles.addPath(added, id);
  return changed.added;
}
