import { closeSync, type Dirent, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { sourceProblem } from '../contract/source-problems.ts';
import type { CatalogMessage } from '../../text/catalog.ts';

/** A folder exported by a service, in which some files are articles and others are personal data. */
export interface ExportFolder {
  /** What is not read. */
  readonly note: CatalogMessage;
  /** Returns whether an entry of the folder is read. */
  includes(entry: Dirent): boolean;
}

/** What Medium exports next to `posts/`: whom its writer read, followed and paid, and from where. */
const mediumFolders = new Set(
  'about blocks bookmarks claps email-changes highlights interests ips lists lists-claps lists-subscriptions login-methods membership partner-program profile pubs-following publications sessions sus topics-following twitter user-follow-suggestions users-following'.split(
    ' ',
  ),
);

/**
 * Recognizes folders of exports in which most files are not articles. They contain addresses of subscribers,
 * logins and the like, so these files are not even opened.
 *
 * @returns undefined for any other folder
 */
export function exportFolder(folder: string, entries: readonly Dirent[]): ExportFolder | undefined {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('posts.csv') && isSubstackTable(join(folder, 'posts.csv'))) {
    return {
      note: sourceProblem('export-of-substack'),
      includes: ({ name }) => name === 'posts.csv',
    };
  }
  const ofMedium = [...names].filter((name) => mediumFolders.has(name));
  if (names.has('posts') && ofMedium.length >= 2) {
    return {
      note: sourceProblem('export-of-medium', { folders: ofMedium.toSorted() }),
      includes: (entry) => entry.name === 'posts' && entry.isDirectory(),
    };
  }
  return undefined;
}

/** The first columns of Substack's table of posts, which distinguish it from any other `posts.csv`. */
export const substackHead = /^\uFEFF?"?post_id"?,"?post_date"?,"?is_published"?/;

function isSubstackTable(path: string): boolean {
  const start = Buffer.alloc(200);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, start);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
  return substackHead.test(start.toString('utf8'));
}
