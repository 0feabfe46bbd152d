import { inFigures } from '../../../text/count-of.ts';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isWindowsName } from '../../../schema/id-fault.ts';
import { processIdentity } from '../../../workspace/lock.ts';
import type { UploadState } from '../../api/import.ts';

/** The maximum total size of uploads. */
export const maxUploadBytes = 2_000_000_000;
const maxFiles = 100_000;
const maxNameBytes = 200;
const maxDepth = 12;
const maxRefusals = 50;

/** The files uploaded by the keeper, in a private folder on this machine. */
export class Uploads {
  #folder: string | undefined;
  /** The size in bytes by path. */
  readonly #files = new Map<string, number>();
  readonly #refused = new Map<string, string>();

  /** The absolute path of the folder; undefined if there are no files. */
  get folder(): string | undefined {
    return this.#files.size > 0 ? this.#folder : undefined;
  }

  get state(): UploadState {
    let bytes = 0;
    for (const size of this.#files.values()) bytes += size;
    return {
      files: this.#files.size,
      bytes,
      refused: [...this.#refused].slice(0, maxRefusals).map(([name, message]) => ({ name, message })),
    };
  }

  /** Adds a part of a file; a file that is not allowed is refused without affecting others. */
  add(path: string, start: number, bytes: Uint8Array): UploadState {
    const fault = this.#faultOf(path, start, bytes.length);
    if (fault !== undefined) {
      this.#refused.set(path, fault);
      return this.state;
    }
    this.#folder ??= newUploadFolder();
    const file = join(this.#folder, path);
    if (start === 0) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes, { mode: 0o600 });
    } else appendFileSync(file, bytes);
    this.#files.set(path, start + bytes.length);
    this.#refused.delete(path);
    return this.state;
  }

  /** Removes all files. */
  clear(): UploadState {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
    this.#files.clear();
    this.#refused.clear();
    return this.state;
  }

  #faultOf(path: string, start: number, length: number): string | undefined {
    const name = nameFault(path);
    if (name !== undefined) return name;
    const known = this.#files.get(path);
    if (start !== 0 && start !== known) return 'The upload is incomplete. Drop the file again.';
    if (known === undefined && this.#files.size >= maxFiles)
      return `More than ${inFigures(maxFiles)} files are too many. Type the path of their folder instead.`;
    if (this.state.bytes - (start === 0 ? (known ?? 0) : 0) + length > maxUploadBytes)
      return `All files together are larger than ${maxUploadBytes / 1e9} GB. Type the path of their folder instead.`;
    const there = this.#folder === undefined ? undefined : statOf(join(this.#folder, path));
    return there?.isDirectory() ? 'There is a folder with this name.' : undefined;
  }
}

/** Returns why a path within the upload is not allowed; undefined if it is allowed. */
export function nameFault(path: string): string | undefined {
  const parts = path.split('/');
  if (parts.length > maxDepth) return 'It is nested too deeply.';
  for (const part of parts) {
    if (part === '' || part === '.' || part === '..') return 'Its path leads outside the folder.';
    if (
      /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(part) ||
      !isWindowsName(part)
    )
      return 'Its name contains characters that some systems do not allow. Rename it.';
    if (part.startsWith('.')) return 'Its name begins with a dot: systems hide such files. Rename it.';
    if (Buffer.byteLength(part) > maxNameBytes) return 'Its name is too long. Rename it.';
  }
  return undefined;
}

/** Makes a folder that states by which process, and removes those of processes that ended without doing so. */
function newUploadFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const owner = /^backfile-import-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && processIdentity(Number(owner)) === undefined)
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  return mkdtempSync(join(tmpdir(), `backfile-import-${process.pid}-`));
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
