import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { interruptedChange } from '../files/change-files.ts';
import { makePrivateFolder } from '../files/private-folder.ts';
import { contentFormat } from '../files/require-format.ts';
import { programVersion } from '../files/roots.ts';
import { writeZip, type ZippedFile } from '../publish/transports/write-zip.ts';
import { archiveFiles, type CopyScope } from './archive-files.ts';
import { BackupFault, type BackupManifest, backupListFile, readMe, readMeFile } from './backup-manifest.ts';
import { sealFile } from './sealed-file.ts';

/** What to copy, and what is said of it. */
export interface BackupOrder extends Pick<BackupManifest, 'why'> {
  readonly contentDir: string;
  readonly scope: CopyScope;
  readonly now: Date;
  /** Whether with what was captured of old sites. */
  readonly withCaptures?: boolean;
  /** Called after each file. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** What does not become smaller. */
const packed = /\.(?:jpe?g|png|webp|gif|avif|mp[34]|m4a|og[ga]|webm|zip|tgz|pdf|woff2)$/i;
/** Larger files are not read as a whole, in bytes. */
const maxWholeBytes = 32_000_000;
const partBytes = 1_000_000;
const ownerOnly = 0o600;

/**
 * Writes an archive to one ZIP file with a list of all files and their digests. The file is replaced once it is complete.
 * Names the links, which are not followed, and the repositories of Git, neither of which is in it.
 *
 * @param file an absolute path
 * @throws {BackupFault} if a change of the content was interrupted, so that its files are in a mixed state
 * @throws what node:fs throws; the file is unchanged then
 */
export function writeBackup(file: string, order: BackupOrder) {
  const { contentDir, scope, now, why, onProgress, withCaptures } = order;
  const interrupted = interruptedChange(contentDir);
  if (interrupted)
    throw new BackupFault(
      `A change of the content was interrupted: ${interrupted.title}. Open the archive at the desk, which finishes it.`,
    );
  const { files, links, repositories, captures } = archiveFiles(contentDir, scope, withCaptures);
  const listed: Record<string, [number, string]> = {};
  const manifest = (): BackupManifest => ({
    format: 1,
    contentFormat,
    made: now.toISOString(),
    program: programVersion(),
    scope,
    ...(why !== undefined && { why }),
    files: listed,
  });
  function* entries(): Iterable<ZippedFile> {
    yield { path: readMeFile, read: () => Buffer.from(readMe) };
    for (const [index, { path, place }] of files.entries()) {
      yield { path, read: () => readListed(place, (bytes, digest) => (listed[path] = [bytes, digest])) };
      onProgress?.(index + 1, files.length);
    }
    // Last, when the digests are known.
    yield { path: backupListFile, read: () => Buffer.from(JSON.stringify(manifest())) };
  }
  writeZip(file, entries(), (path) => packed.test(path), ownerOnly);
  return { files: files.length, bytes: statSync(file).size, links, repositories, captures };
}

/**
 * Writes an archive to one file that only a passphrase opens. It is encrypted from a ZIP file in the private folder, where
 * everything that is in it lies anyhow, and which goes then.
 *
 * @param file an absolute path, where there is no file
 * @throws as `writeBackup`; there is no file then
 */
export async function writeSealedBackup(file: string, passphrase: string, order: BackupOrder) {
  const plain = join(makePrivateFolder(order.contentDir), '.backup.backfile-part');
  const part = join(dirname(file), `.${basename(file)}.backfile-part`);
  try {
    const written = writeBackup(plain, order);
    rmSync(part, { force: true });
    await sealFile(plain, part, passphrase);
    renameSync(part, file);
    return { ...written, bytes: statSync(file).size };
  } finally {
    for (const made of [plain, part]) rmSync(made, { force: true });
  }
}

/** Returns the bytes of a file, or its parts if it is large, and notes its size and digest once they are read. */
function readListed(place: string, note: (bytes: number, digest: string) => void): Buffer | Iterable<Buffer> {
  if (statSync(place).size > maxWholeBytes) return partsOf(place, note);
  const bytes = readFileSync(place);
  note(bytes.length, createHash('sha256').update(bytes).digest('hex'));
  return bytes;
}

function* partsOf(place: string, note: (bytes: number, digest: string) => void): Iterable<Buffer> {
  const digest = createHash('sha256');
  const descriptor = openSync(place, 'r');
  let bytes = 0;
  try {
    for (;;) {
      const part = Buffer.allocUnsafe(partBytes);
      const length = readSync(descriptor, part);
      if (length === 0) break;
      bytes += length;
      digest.update(part.subarray(0, length));
      yield part.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
  note(bytes, digest.digest('hex'));
}
