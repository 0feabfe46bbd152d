import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { isReservedPath, isUnsafePath, normalizePath } from '../../archive/checks/check-redirects.ts';
import { writeAtomically } from '../../files/write-file.ts';
import type { Warn } from '../contract/incoming.ts';
import { hostKey } from '../known/article-keys.ts';
import type { ArticleFeatures, KnownArticle, KnownArticles } from '../known/known-articles.ts';
import { fileText, sortFields } from './entry.ts';
import { splitEntry } from './split-entry.ts';
import { importProblem, type OldPathFault } from '../contract/import-problems.ts';

/**
 * Returns the old paths of an article that can redirect to it, and warns of each other one.
 *
 * @param claimed returns whether another article or a page already uses a path
 */
export function redirectsOf(
  oldPaths: readonly string[],
  claimed: (path: string) => boolean,
  warn: Warn,
): string[] {
  const paths: string[] = [];
  for (const written of new Set(oldPaths)) {
    const isAddress = /^https?:\/\//i.test(written);
    if (!URL.canParse(written, 'http://localhost')) continue;
    const { protocol, pathname, search } = new URL(written, 'http://localhost');
    if (!/^https?:$/.test(protocol)) continue;
    if (isAddress && pathname === '/' && search === '') continue;
    const where = normalizePath(pathname);
    const fault: OldPathFault | undefined =
      search !== ''
        ? 'query'
        : where === ''
          ? 'site'
          : isReservedPath(where) || /^articles(\/|$)/.test(where)
            ? 'archive'
            : isUnsafePath(where)
              ? 'unusable'
              : claimed(pathname)
                ? 'taken'
                : undefined;
    if (fault === undefined) {
      if (!paths.some((path) => normalizePath(path) === where)) paths.push(pathname);
    } else {
      warn(importProblem('old-path-unusable', { path: `${pathname}${search}`.slice(0, 200), which: fault }));
    }
  }
  return paths;
}

/**
 * Adds the addresses of a repeat to the article that it repeats, so that links to them keep working.
 *
 * @returns the former paths that redirect there from now on
 * @throws what node:fs throws
 */
export function addRedirects(
  { url, oldPaths }: ArticleFeatures,
  { id, file }: KnownArticle,
  articles: KnownArticles,
  { contentDir, dryRun }: { readonly contentDir: string; readonly dryRun: boolean },
): readonly string[] {
  const addresses = url === undefined ? oldPaths : [...oldPaths, url];
  for (const address of addresses) articles.addAddress(address, id);
  const path = join(dirname(contentDir), file);
  if (addresses.length === 0 || !existsSync(path)) return [];
  const isTaken = (old: string) => articles.atPath(old) !== undefined;
  const changed = withRedirects(readFileSync(path, 'utf8'), addresses, isTaken);
  if (!changed) return [];
  if (!dryRun) writeAtomically(path, changed.text);
  for (const added of changed.added) articles.addPath(added, id);
  return changed.added;
}

/**
 * Adds former paths to the text of an article's file. Those of another site than the article's own are
 * ignored. Nothing else in the file changes.
 *
 * @returns undefined if there are none, or import did not write the file
 */
function withRedirects(
  file: string,
  addresses: readonly string[],
  isTaken: (path: string) => boolean,
): { text: string; added: readonly string[] } | undefined {
  const parts = splitEntry(file);
  if (!parts) return undefined;
  const document = parseDocument(parts.yaml, { schema: 'failsafe' });
  if (document.errors.length > 0 || !document.has('imported')) return undefined;
  const host = hostOf(document.getIn(['source', 'url']));
  const existing = document.get('redirectFrom');
  const has = new Set(isSeq(existing) ? existing.items.map(String) : []);
  const ofSite = addresses.filter((one) => host === undefined || (hostOf(one) ?? host) === host);
  const added = redirectsOf(ofSite, isTaken, () => undefined).filter((path) => !has.has(path));
  if (added.length === 0) return undefined;
  document.set('redirectFrom', document.createNode([...has, ...added]));
  sortFields(document);
  return { text: fileText(document, parts.body), added };
}

function hostOf(address: unknown): string | undefined {
  const url = URL.parse(String(address));
  return url ? hostKey(url.host) : undefined;
}
