import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesDigest, stampsIn, writeDurably } from './site-manifest.ts';

/** The files of a folder by path, with `/` as separator, at one moment. */
export interface FolderState {
  readonly files: ReadonlyMap<string, FileState>;
  /** When it was looked at, in milliseconds since 1970. */
  readonly at: number;
}

interface FileState {
  readonly stamp: string;
  /** The SHA-256 digest of its bytes. */
  readonly digest: string;
}

/** Some file systems and clocks are this coarse: a file changed so shortly before it was looked at may have changed since. */
const clockResolutionMs = 2000;

/**
 * Looks at a folder. Only files with another stamp than in an earlier state are read.
 *
 * @param folder an absolute path
 * @param isSkipped whether a file or folder of this name is left out; by default hidden ones, which are not content
 */
export function lookAt(
  folder: string,
  earlier: FolderState | undefined,
  at: number,
  isSkipped = isHidden,
): FolderState {
  const files = new Map<string, FileState>();
  for (const [path, stamp] of stampsIn(folder, isSkipped)) {
    const known = earlier?.files.get(path);
    const digest =
      known?.stamp === stamp && !isRecent(stamp, earlier!.at)
        ? known.digest
        : bytesDigest(readFileSync(join(folder, path)));
    files.set(path, { stamp, digest });
  }
  return { files, at };
}

/** Whether two states have the same files with the same bytes; no state is like none. */
export function isSameState(one: FolderState | undefined, other: FolderState): boolean {
  if (one?.files.size !== other.files.size) return false;
  for (const [path, { digest }] of one.files) if (other.files.get(path)?.digest !== digest) return false;
  return true;
}

/** Whether the files of a folder are those of an earlier state, some of them with other bytes. */
export function hasOnlyEdits(earlier: FolderState | undefined, now: FolderState): boolean {
  if (earlier?.files.size !== now.files.size || isSameState(earlier, now)) return false;
  return [...now.files.keys()].every((path) => earlier.files.has(path));
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

function isRecent(stamp: string, at: number): boolean {
  const modifiedNs = stamp.split(' ')[2]!;
  return Number(BigInt(modifiedNs) / 1_000_000n) > at - clockResolutionMs;
}

/** Writes a state; if that fails, everything is read at the next build. */
export function saveState(file: string, { files, at }: FolderState): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const lines = [...files].map(([path, { stamp, digest }]) => JSON.stringify([path, stamp, digest]));
    writeDurably(file, [String(at), ...lines, ''].join('\n'));
  } catch {
    // It is only slower.
  }
}

/** Reads a state; undefined if there is none. */
export function loadState(file: string): FolderState | undefined {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    if (lines.pop() !== '') return undefined;
    const [at, ...rest] = lines;
    const files = rest.map((line): [string, FileState] => {
      const [path, stamp, digest] = JSON.parse(line) as [string, string, string];
      return [path, { stamp, digest }];
    });
    return { at: Number(at), files: new Map(files) };
  } catch {
    return undefined;
  }
}
