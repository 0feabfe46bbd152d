import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder, privateFolder } from '../files/private-folder.ts';
import { writeAtomically } from '../files/write-file.ts';
import { type BackupOrder, writeBackup } from './write-backup.ts';

/** How many copies are kept of each sort: from before changes, and of publications. */
const maxCopies = 10;
const nameOf = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}\.zip$/;

/** A copy of the archive as it was before a change. */
export interface DatedCopy {
  /** An absolute path. */
  readonly file: string;
  /** When it was made, an ISO time. */
  readonly made: string;
  readonly bytes: number;
  /** Why it was made, in words; empty if that is not known. */
  readonly why: string;
  /** The digest of the release whose content it is, if it was made when that was published. */
  readonly release?: string | undefined;
}

/** What to copy. */
export interface CopyOrder extends Omit<BackupOrder, 'onProgress'>, Pick<DatedCopy, 'release'> {}

/**
 * Copies the archive as it is into the private folder, under the time of now. The last ten copies are kept, and those of the
 * last ten releases.
 *
 * @param needed a copy that is kept although there are ten later ones
 * @returns the copy, an absolute path
 * @throws what node:fs throws; no copy is removed then
 */
export function keepDatedCopy({ release, ...order }: CopyOrder, needed?: string): string {
  const folder = copiesFolder(makePrivateFolder(order.contentDir));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${order.now.toISOString().replace('Z', '').replaceAll(/[:.]/g, '-')}.zip`);
  writeBackup(file, order);
  const { why = '' } = order;
  writeAtomically(noteOf(file), `${JSON.stringify({ why, release })}\n`);
  const { true: ofReleases = [], false: others = [] } = Object.groupBy(
    datedCopies(order.contentDir),
    (copy) => `${copy.release !== undefined}` as const,
  );
  // A release that is sent again, because the first attempt failed, has one copy.
  const repeated = ofReleases.filter((one) => one.release === release && one.file !== file);
  const distinct = ofReleases.filter((one) => !repeated.includes(one));
  for (const old of [...others.slice(maxCopies), ...distinct.slice(maxCopies), ...repeated])
    if (old.file !== needed) for (const path of [old.file, noteOf(old.file)]) rmSync(path, { force: true });
  return file;
}

/** Returns the dated copies of an archive, the newest first. */
export function datedCopies(contentDir: string): DatedCopy[] {
  const folder = copiesFolder(privateFolder(contentDir));
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => nameOf.test(name))
    .toSorted()
    .toReversed()
    .map((name) => ({
      file: join(folder, name),
      made: name.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})\.zip$/, 'T$1:$2:$3.$4Z'),
      bytes: statSync(join(folder, name)).size,
      ...readNote(noteOf(join(folder, name))),
    }));
}

/** Returns the file beside a copy that says what it is, so that a list need not open each of them. */
function noteOf(file: string): string {
  return `${file}.json`;
}

function readNote(file: string): Pick<DatedCopy, 'why' | 'release'> {
  try {
    const { why, release } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return {
      why: typeof why === 'string' ? why : '',
      ...(typeof release === 'string' && { release }),
    };
  } catch {
    return { why: '' };
  }
}

function copiesFolder(ownFolder: string): string {
  return join(ownFolder, 'copies');
}
