import { hash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareText } from '../../text/compare-text.ts';

/** One file of a site. */
export interface SiteFile {
  /** In bytes. */
  readonly size: number;
  /** The SHA-256 digest of its bytes, in base64url. */
  readonly digest: string;
  /** Identifies this version of the file on this disk: it changes with each write, even of the same bytes. */
  readonly stamp: string;
}

/** The files of a site by path, with `/` as separator. */
export type SiteManifest = ReadonlyMap<string, SiteFile>;

/** Returns the manifest’s file: beside the site, never in it. @param out the site, an absolute path */
export function manifestFile(out: string): string {
  return join(dirname(out), `.${basename(out)}.backfile-manifest`);
}

/** Reads the manifest of a site; empty if there is none. */
export function readManifest(out: string): SiteManifest {
  try {
    const lines = readFileSync(manifestFile(out), 'utf8').split('\n');
    if (lines.pop() !== '') return new Map();
    return new Map(
      lines.map((line) => {
        const [path, size, digest, stamp] = JSON.parse(line) as [string, number, string, string];
        return [path, { size, digest, stamp }];
      }),
    );
  } catch {
    return new Map();
  }
}

/** Writes the manifest of a site, sorted by path. */
export function writeManifest(out: string, manifest: SiteManifest): void {
  const lines = [...manifest]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, { size, digest, stamp }]) => `${JSON.stringify([path, size, digest, stamp])}\n`);
  writeDurably(manifestFile(out), lines.join(''));
}

/** Returns the name of a file while it is being written; a build that was killed leaves it to the next one. */
export function unfinished(file: string): string {
  return `${file}.new`;
}

/** Writes a file so that it is whole even after a power failure. Only one process may write it at a time. */
export function writeDurably(file: string, text: string): void {
  const temporary = unfinished(file);
  const descriptor = openSync(temporary, 'w');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
}

/**
 * Returns the stamps of all files below a folder, by path with `/` as separator; empty if there is no folder.
 *
 * @param isSkipped whether to leave out a file or folder of a name
 */
export function stampsIn(
  folder: string,
  isSkipped: (name: string) => boolean = () => false,
): Map<string, string> {
  const stamps = new Map<string, string>();
  const visit = (path: string) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      if (isSkipped(entry.name)) continue;
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(inner);
      else stamps.set(inner, stampOf(join(folder, inner)) ?? '');
    }
  };
  try {
    visit('');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return stamps;
}

/**
 * Returns what identifies a version of a file; undefined if there is no such file. The time of its last change of any
 * kind, which no program can set, is part of it.
 */
export function stampOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}

/** Returns the SHA-256 digest of bytes, in base64url. */
export function bytesDigest(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}
