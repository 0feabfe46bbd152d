import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inFigures } from '../text/count-of.ts';
import { contentFormat } from '../files/require-format.ts';
import { openZip, UnreadableZip, type ZipMember } from '../ingest/source/open-zip.ts';
import { isInScope, isReturned } from './archive-files.ts';
import {
  BackupFault,
  type BackupManifest,
  backupListFile,
  parseManifest,
  readMeFile,
} from './backup-manifest.ts';
import { isSealed, withUnsealed } from './sealed-file.ts';

const maxManifestBytes = 200_000_000;

/** A backup whose list of files was checked. */
export interface OpenBackup {
  /** Its list, with the files that can be brought back. */
  readonly manifest: BackupManifest;
  /** Its list, with all its files. */
  readonly listed: BackupManifest;
  /** The paths of its files that are never brought back: programs, and repositories of Git. */
  readonly leftOut: readonly string[];
  /** Reads a file of it, also one that is left out. @throws {BackupFault} if its bytes are not those that were backed up */
  readonly read: (path: string) => Promise<Buffer>;
  /** Writes a file of it to a new file. @throws {BackupFault} as `read`, and what node:fs throws */
  readonly extract: (path: string, place: string, mode: number) => Promise<void>;
}

/**
 * Opens a backup for some work. Its list must name all its files and no others; none of them may be a link, or lead outside
 * an archive.
 *
 * @param file an absolute path
 * @param passphrase of a backup that has one
 * @throws {BackupFault} if it is none, or can’t be brought back here
 */
export function withBackup<T>(
  file: string,
  work: (backup: OpenBackup) => Promise<T>,
  passphrase?: string,
): Promise<T> {
  if (!isSealed(file)) return withPlainBackup(file, work);
  if (passphrase === undefined || passphrase === '')
    return Promise.reject(new BackupFault('This backup has a passphrase. Type it.'));
  return withUnsealed(file, passphrase, (plain) => withPlainBackup(plain, work));
}

async function withPlainBackup<T>(file: string, work: (backup: OpenBackup) => Promise<T>): Promise<T> {
  let zip;
  try {
    zip = await openZip(file);
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    throw new BackupFault(`${error.message} ${error.advice}`);
  }
  try {
    const members = new Map(zip.members.map((member) => [member.name, member]));
    const listed = await readManifest(members.get(backupListFile));
    refuse(zip.members, listed);
    const { true: kept = [], false: leftOut = [] } = Object.groupBy(
      Object.entries(listed.files),
      ([path]) => `${isReturned(path)}` as const,
    );
    const manifest = { ...listed, files: Object.fromEntries(kept) };
    const memberAt = (path: string) => members.get(path)!;
    return await work({
      manifest,
      listed,
      leftOut: leftOut.map(([path]) => path).toSorted(),
      read: async (path) => {
        const bytes = await memberAt(path).read();
        requireDigest(path, listed, createHash('sha256').update(bytes).digest('hex'));
        return bytes;
      },
      async extract(path, place, mode) {
        mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
        const digest = createHash('sha256');
        const digested = new PassThrough().on('data', (part: Buffer) => digest.update(part));
        try {
          const to = createWriteStream(place, { flags: 'wx', mode, flush: true });
          await pipeline(await memberAt(path).stream(), digested, to);
        } catch (error) {
          // An error of the disk has a code; one of the compression is not of this machine.
          if (/^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
          throw damaged(path);
        }
        requireDigest(path, listed, digest.digest('hex'));
      },
    });
  } catch (error) {
    if (error instanceof UnreadableZip) throw new BackupFault(`${error.message} ${error.advice}`);
    throw error;
  } finally {
    zip.close();
  }
}

/** Reads each file of a backup. @returns its list @throws {BackupFault} if a file is damaged */
export function verifyBackup(file: string, passphrase?: string): Promise<BackupManifest> {
  const verify = async ({ listed, read }: OpenBackup) => {
    for (const path of Object.keys(listed.files)) await read(path);
    return listed;
  };
  return withBackup(file, verify, passphrase);
}

async function readManifest(member: ZipMember | undefined): Promise<BackupManifest> {
  if (!member || member.size > maxManifestBytes)
    throw new BackupFault('This file is not a backup that Backfile made. Choose one that was made here.');
  const manifest = parseManifest((await member.read()).toString('utf8'));
  if (manifest.contentFormat > contentFormat)
    throw new BackupFault(
      'This backup is of a later version of Backfile. Upgrade the program, then bring it back.',
    );
  return manifest;
}

/** @throws {BackupFault} if the files of a ZIP are not those that its list names */
function refuse(members: readonly ZipMember[], { files, scope }: BackupManifest): void {
  const fault = (what: string): never => {
    throw new BackupFault(`${what} Nothing was brought back. Take another copy of the backup.`);
  };
  const seen = new Set<string>();
  for (const { name, size, isLink } of members) {
    if (name === backupListFile || name === readMeFile) continue;
    const listed = Object.hasOwn(files, name) ? files[name] : undefined;
    if (!listed) return fault(`“${inOneLine(name)}” is in the file, but not in its list of files.`);
    if (isLink) return fault(`“${name}” is a link in the file, and may lead anywhere.`);
    if (seen.has(name)) return fault(`“${name}” is in the file twice.`);
    if (!isInScope(name, scope)) return fault(`“${name}” does not belong into such a copy.`);
    if (size !== listed[0])
      return fault(`“${name}” has ${inFigures(size)} bytes; its list says ${inFigures(listed[0])}.`);
    seen.add(name);
  }
  const folder = [...seen].find((path) => foldersOf(path).some((one) => seen.has(one)));
  if (folder !== undefined)
    return fault(`“${foldersOf(folder).find((one) => seen.has(one))}” is a file in it, and also a folder.`);
  const missing = Object.keys(files).find((path) => !seen.has(path));
  if (missing !== undefined) fault(`“${missing}” is missing.`);
}

/** Returns a name as it can be shown. Where a ZIP does not say how it is written, line ends arrive as these signs. */
function inOneLine(name: string): string {
  return name.slice(0, 200).replaceAll(/[\p{Cc}\u25D8\u25D9\u2642\u266A]/gu, '?');
}

/** Returns the folders in which a file is: `a`, `a/b` of `a/b/c`. */
function foldersOf(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

function requireDigest(path: string, { files }: BackupManifest, digest: string): void {
  if (digest !== files[path]![1]) throw damaged(path);
}

function damaged(path: string): BackupFault {
  return new BackupFault(
    `“${path}” is damaged in it. Nothing was brought back. Take another copy of the backup.`,
  );
}
