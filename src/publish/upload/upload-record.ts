import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { makePrivateFolder, privateFolder } from '../../files/private-folder.ts';
import { compareText } from '../../text/compare-text.ts';
import { type SiteManifest, writeDurably } from '../../site/keep/site-manifest.ts';
import type { FileTag } from './transport.ts';

/** What this machine sent to a target: the digest of a file, and its tag there. Empty while it is being sent. */
export interface SentFile {
  readonly digest: string;
  readonly tag: FileTag;
}

type RecordLine = readonly [path: string, digest: string, tag: string] | readonly [path: string];

/**
 * What this machine has sent to one target, in the private folder: after a break, the next upload goes on from it, and only
 * what stands in it is ever removed from the target. Each line overrides earlier ones about the same file.
 */
export class UploadRecord {
  readonly #contentDir: string;
  readonly #file: string;
  readonly #target: string;
  readonly #files: Map<string, SentFile>;
  #descriptor: number | undefined;
  /** Whether something was sent to this target before. */
  readonly isKnown: boolean;

  /** @param target as it is written */
  constructor(contentDir: string, target: string) {
    this.#contentDir = contentDir;
    this.#file = recordFile(recordsFolder(contentDir), target);
    this.#target = target;
    const [of, ...lines] = readLines(this.#file);
    this.isKnown = of === target;
    this.#files = new Map();
    if (this.isKnown)
      for (const line of lines) if (Array.isArray(line)) this.#apply(line as unknown as RecordLine);
  }

  /** What was sent, by path. */
  get files(): ReadonlyMap<string, SentFile> {
    return this.#files;
  }

  /** Opens the record for an upload. */
  begin(): void {
    makePrivateFolder(this.#contentDir);
    mkdirSync(recordsFolder(this.#contentDir), { recursive: true, mode: 0o700 });
    this.#write();
    this.#descriptor = openSync(this.#file, 'a', 0o600);
  }

  /** Notes files before they are sent, since a break may leave them at the target. */
  sending(paths: readonly string[]): void {
    this.#add(paths.map((path) => [path, '', '']));
  }

  sent(path: string, { digest, tag }: SentFile): void {
    this.#add([[path, digest, tag]]);
  }

  removed(path: string): void {
    this.#add([[path]]);
  }

  /** Forgets other files, which are not at the target. */
  keepOnly(isKept: (path: string) => boolean): void {
    this.#add([...this.#files.keys()].filter((path) => !isKept(path)).map((path) => [path]));
  }

  /** Notes that a target has a site as a whole. */
  replaceAll(manifest: SiteManifest, tag: FileTag): void {
    for (const [path, { digest }] of manifest) this.sent(path, { digest, tag });
    this.keepOnly((path) => manifest.has(path));
  }

  /** Closes the record, and leaves one line a file. */
  end(): void {
    if (this.#descriptor === undefined) return;
    closeSync(this.#descriptor);
    this.#descriptor = undefined;
    this.#write();
  }

  #write(): void {
    const lines = [...this.#files]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([path, { digest, tag }]) => [path, digest, tag]);
    writeDurably(this.#file, textOf([this.#target, ...lines]));
  }

  #add(lines: readonly RecordLine[]): void {
    for (const line of lines) this.#apply(line);
    // Unlike a single write, it goes on if the disk takes a part only.
    writeFileSync(this.#descriptor!, textOf(lines));
  }

  #apply([path, digest, tag = '']: RecordLine): void {
    if (digest === undefined) this.#files.delete(path);
    else this.#files.set(path, { digest, tag });
  }
}

/** Returns the targets to which this machine has sent a site, as they are written, sorted. */
export function knownTargets(contentDir: string): string[] {
  const folder = recordsFolder(contentDir);
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => {
        const [target] = readLines(join(folder, name));
        return typeof target === 'string' ? [target] : [];
      })
      .toSorted(compareText);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Returns the target to which this machine has sent a site last, as it is written; undefined if there is none. */
export function lastTarget(contentDir: string): string | undefined {
  const folder = recordsFolder(contentDir);
  const records = knownTargets(contentDir).map((target) => ({
    target,
    // The record is written when an upload ends.
    time: statSync(recordFile(folder, target)).mtimeMs,
  }));
  return records.toSorted((a, b) => b.time - a.time)[0]?.target;
}

function recordFile(folder: string, target: string): string {
  return join(folder, `${hash('sha256', target).slice(0, 16)}.jsonl`);
}

/** Returns the folder of what is kept about publications. */
export function recordsFolder(contentDir: string): string {
  return join(privateFolder(contentDir), 'published');
}

function textOf(lines: readonly unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Reads the lines of a record; undefined for one that is not whole, as the last may be after a break. */
function readLines(file: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return text.split('\n').map((line) => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      return undefined;
    }
  });
}
