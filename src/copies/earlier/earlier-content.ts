import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { dayText } from '../../text/day-text.ts';
import { filesInCommit, firstCommitWith, readBlobs } from '../../files/git-history.ts';
import { datedCopies } from '../dated-copies.ts';
import { withBackup } from '../open-backup.ts';

/** The content of a publication as it was then. Paths are those in the content folder: `articles/letter.md`. */
export interface EarlierContent {
  /** Where it comes from, in words. */
  readonly from: string;
  /** The copy that has it, an absolute path; absent if Git has it. */
  readonly copy?: string;
  readonly paths: readonly string[];
  /** Returns whether a file has other bytes now. */
  readonly differs: (path: string, now: Buffer) => boolean;
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
}

/** What comes back: articles, records, own pages, and the files beside them. Settings and decisions stay as they are. */
export const comesBack = /^(?:articles|entities|topics|pages)\/(?!(?:.*\/)?\.)/;

/**
 * Finds the content of a publication for some work: in the commit by which it was recorded, as the last one, or else in the
 * copy that was kept when it was published; undefined if neither is on this machine.
 *
 * @param release the digest of the release
 * @throws {BackupFault} if the copy is damaged
 */
export function withEarlierContent<T>(
  contentDir: string,
  release: string,
  work: (earlier: EarlierContent | undefined) => Promise<T>,
): Promise<T> {
  const committed = fromGit(contentDir, release);
  if (committed) return work(committed);
  const copy = datedCopies(contentDir).find((one) => one.release === release);
  if (!copy) return work(undefined);
  return withBackup(copy.file, ({ manifest, read }) => {
    const digests = new Map(
      Object.entries(manifest.files).flatMap(([path, [, digest]]) => {
        const [, name = ''] = /^content\/([^]+)$/.exec(path) ?? [];
        return comesBack.test(name) ? [[name, digest] as const] : [];
      }),
    );
    return work({
      from: `the copy of ${dayText(copy.made.slice(0, 10))}`,
      copy: copy.file,
      paths: [...digests.keys()],
      differs: (path, now) => createHash('sha256').update(now).digest('hex') !== digests.get(path),
      async read(paths) {
        const found = new Map<string, Buffer>();
        for (const path of paths) found.set(path, await read(`content/${path}`));
        return found;
      },
    });
  });
}

function fromGit(contentDir: string, release: string): EarlierContent | undefined {
  const found = firstCommitWith(join(contentDir, 'releases.yaml'), release);
  if (!found) return undefined;
  const all = filesInCommit(contentDir, found.commit);
  const list = all.get('releases.yaml');
  // One that was recorded with later ones has their content.
  const records = list === undefined ? '' : String(readBlobs(contentDir, [list]).get(list)).trimEnd();
  if (!records.slice(records.lastIndexOf('\n')).includes(release)) return undefined;
  const blobs = new Map([...all].filter(([path]) => comesBack.test(path)));
  return {
    from: `the version of ${dayText(found.day)}`,
    paths: [...blobs.keys()],
    differs: (path, now) => blobOf(now, blobs.get(path)!) !== blobs.get(path),
    read(paths) {
      const read = readBlobs(contentDir, [...new Set(paths.map((path) => blobs.get(path)!))]);
      return Promise.resolve(new Map(paths.map((path) => [path, read.get(blobs.get(path)!)!])));
    },
  };
}

/** Returns the id that Git gives to bytes; like another one, it is a SHA-1 or a SHA-256 digest. */
function blobOf(bytes: Buffer, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
