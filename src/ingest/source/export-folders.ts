import { closeSync, type Dirent, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that a service exported: some of its files are articles, others say who read them. */
export interface ExportFolder {
  /** A sentence that says what of it is not read, where there is any. */
  readonly note: string;
  /** Whether something in the folder is read. */
  takes(entry: Dirent): boolean;
}

/** What Medium puts beside `posts/`: whom its writer read, followed and paid, and from where. */
const mediumFolders = new Set(
  'about blocks bookmarks claps email-changes highlights interests ips lists lists-claps lists-subscriptions login-methods membership partner-program profile pubs-following publications sessions sus topics-following twitter user-follow-suggestions users-following'.split(
    ' ',
  ),
);

/**
 * Knows the folders of exports in which most files are no articles. Addresses of subscribers, logins and the like
 * are in them: those files are not even opened.
 *
 * @returns undefined for any other folder
 */
export function exportFolder(folder: string, entries: readonly Dirent[]): ExportFolder | undefined {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('posts.csv') && isSubstackTable(join(folder, 'posts.csv'))) {
    return {
      note: 'It is a Substack export: its posts are read by posts.csv. Lists of subscribers and of readers are not opened.',
      takes: ({ name }) => name === 'posts.csv',
    };
  }
  const ofMedium = [...names].filter((name) => mediumFolders.has(name));
  if (names.has('posts') && ofMedium.length >= 2) {
    return {
      note: `It is a Medium export: the posts are read. What is no post is not opened: ${ofMedium.toSorted().join(', ')}.`,
      takes: (entry) => entry.name === 'posts' && entry.isDirectory(),
    };
  }
  return undefined;
}

/** The first columns of Substack's table of posts, by which it is told from any other `posts.csv`. */
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
