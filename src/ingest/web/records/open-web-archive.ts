import { closeSync, createWriteStream, openSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { isZip, openZip, type ZipMember } from '../../source/open-zip.ts';
import { ByteWindow, type FileStretch } from './byte-window.ts';
import { isOneMember } from './records-in.ts';
import { importProblem } from '../../contract/import-problems.ts';

/** A web archive on the disk, of which every record can be read by its place. */
export interface OpenWebArchive {
  readonly stretches: readonly FileStretch[];
  /** A folder for what is noted of it, which `close` removes. */
  readonly folder: string;
  /** Whether it was decompressed into that folder. */
  readonly isUnpacked: boolean;
  close(): void;
}

/** The share of the free space of the disk that may be used for decompressed files. */
const maxShareOfDisk = 0.5;
const inWacz = /^archive\/.+\.w?arc(?:\.gz)?$/i;

/** Returns whether the files of a ZIP archive are those of a WACZ. */
export function isWacz(members: readonly string[]): boolean {
  return members.includes('datapackage.json') && members.some((name) => inWacz.test(name));
}

/**
 * Opens a web archive: a WARC, an ARC, or the WARC files of a WACZ. A file that can only be read from its beginning, because it
 * is compressed as a whole, is decompressed into a folder.
 *
 * @param folder for that and for what is noted of it; it is removed with all that is in it
 * @throws {SourceFault} if it can’t be opened, and what node:fs throws; nothing is left behind then
 */
export async function openWebArchive({ path }: OpenedSource, folder: string): Promise<OpenWebArchive> {
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    if (path === undefined) throw new SourceFault(importProblem('web-archive-needs-file'));
    const stretches = await stretchesOf(path, folder);
    return { stretches, folder, isUnpacked: stretches.some((one) => one.path !== path), close };
  } catch (error) {
    close();
    throw error;
  }
}

async function stretchesOf(path: string, folder: string): Promise<FileStretch[]> {
  const { size } = statSync(path);
  const whole: FileStretch = { path, start: 0, length: size };
  const isPacked = isZip(startOfFile(path));
  if (!isPacked) return [await seekable(whole, folder, 0)];
  const zip = await openZip(path);
  try {
    const members = zip.members.filter(({ name }) => inWacz.test(name));
    if (members.length === 0) throw new SourceFault(importProblem('web-archive-empty'));
    const found: FileStretch[] = [];
    for (const [index, member] of members.entries()) {
      const at = member.stored();
      const stretch =
        at === undefined
          ? await unpacked(() => member.stream(), member, join(folder, `member-${index}`))
          : { path, ...at, name: member.name };
      found.push(await seekable(stretch, folder, index));
    }
    return found;
  } finally {
    zip.close();
  }
}

/** Returns a stretch whose records can be read one by one. */
async function seekable(stretch: FileStretch, folder: string, index: number): Promise<FileStretch> {
  const file = openSync(stretch.path, 'r');
  try {
    if (!isOneMember(new ByteWindow(file, stretch))) return stretch;
  } finally {
    closeSync(file);
  }
  requireRoom(folder, stretch.length * 4);
  const path = join(folder, `records-${index}`);
  const { start, length } = stretch;
  const from = createReadStream(stretch.path, { start, end: start + length - 1 });
  await pipeline(from, createGunzip(), createWriteStream(path, { flags: 'wx' }));
  return {
    path,
    start: 0,
    length: statSync(path).size,
    ...(stretch.name !== undefined && { name: stretch.name }),
  };
}

async function unpacked(
  read: ZipMember['stream'],
  { name, size }: ZipMember,
  path: string,
): Promise<FileStretch> {
  requireRoom(join(path, '..'), size);
  await pipeline(await read(), createWriteStream(path, { flags: 'wx' }));
  return { path, start: 0, length: statSync(path).size, name };
}

function requireRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bytes <= bavail * bsize * maxShareOfDisk) return;
  throw new SourceFault(importProblem('web-archive-needs-room', { gigabytes: Math.round(bytes / 1e8) / 10 }));
}

function startOfFile(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    return Buffer.from(new ByteWindow(file, { start: 0, length: 4 }).read(0, 4));
  } finally {
    closeSync(file);
  }
}
