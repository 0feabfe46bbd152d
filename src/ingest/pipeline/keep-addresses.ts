import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IncomingArticle } from '../contract/incoming.ts';
import { redirectsOf } from '../fields/redirects-of.ts';
import type { KnownArticle, KnownArticles } from '../known/known-articles.ts';
import { addRedirects } from '../write/add-redirects.ts';
import { writeAtomically } from '../../files/write-file.ts';

/**
 * Adds the addresses of a repeat to the article that it repeats, so that links to them keep working.
 *
 * @returns the former paths that redirect there from now on
 * @throws what node:fs throws
 */
export function keepAddresses(
  { url, oldPaths = [], place }: IncomingArticle,
  { id, file }: KnownArticle,
  articles: KnownArticles,
  { contentDir, dryRun }: { readonly contentDir: string; readonly dryRun: boolean },
): readonly string[] {
  const addresses = url === undefined ? oldPaths : [...oldPaths, url];
  for (const address of addresses) articles.addAddress(address, id);
  const free = addresses.flatMap((address) =>
    redirectsOf({ oldPaths: [address], place }, (path) => articles.atPath(path) !== undefined).paths.map(
      (path) => ({
        path,
        ...(/^https?:/i.test(address) && { host: new URL(address).host }),
      }),
    ),
  );
  const path = join(dirname(contentDir), file);
  if (free.length === 0 || !existsSync(path)) return [];
  const changed = addRedirects(readFileSync(path, 'utf8'), free);
  if (!changed) return [];
  if (!dryRun) writeAtomically(path, changed.text);
  for (const added of changed.added) articles.addPath(added, id);
  return changed.added;
}
