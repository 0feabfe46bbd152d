import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bytesDigest, readManifest, type SiteFile, stampOf, writeManifest } from '../keep/site-manifest.ts';
import { settleFolders } from '../output/settle-folders.ts';
import type { Size } from './host-limits.ts';
import { isFixedFile } from './fixed-files.ts';
import { SiteWriter } from './site-writer.ts';
import { stagingFolder, updateSite } from './update-site.ts';

/** A site that is being built: what is in place from the last build, and what is new, beside it. */
export class StagedSite {
  readonly #out: string;
  readonly #old: ReadonlyMap<string, SiteFile>;
  readonly #stamps: ReadonlyMap<string, string>;
  readonly #files = new Map<string, SiteFile>();
  readonly #staged = new Set<string>();
  readonly #ofProgram = new Set<string>();
  readonly #writer: SiteWriter;

  /**
   * @param out the site, an absolute path
   * @param stamps of its files
   */
  constructor(out: string, stamps: ReadonlyMap<string, string>) {
    this.#out = out;
    this.#writer = new SiteWriter(stagingFolder(out));
    this.#stamps = stamps;
    this.#old = readManifest(out);
  }

  /** Whether every file is there as the last build made it, and no other. */
  get isUntouched(): boolean {
    return (
      this.#old.size > 0 &&
      this.#stamps.size === this.#old.size &&
      [...this.#old.keys()].every(this.isInPlace)
    );
  }

  /** Whether a file is there as the last build made it. */
  readonly isInPlace = (path: string): boolean => {
    const known = this.#old.get(path);
    const stamp = this.#stamps.get(path);
    if (!known || stamp === undefined) return false;
    if (known.stamp === stamp) return true;
    // The whole site may have been copied, which changes nothing but stamps.
    return bytesDigest(readFileSync(join(this.#out, path))) === known.digest;
  };

  /** Returns the digest of a file that is in place; undefined if it is not. */
  readonly digestInPlace = (path: string): string | undefined =>
    this.isInPlace(path) ? this.#old.get(path)!.digest : undefined;

  /** Returns the digests of the files below a folder that are in place, by their paths within it. */
  digestsIn(folder: string): Record<string, string> {
    return Object.fromEntries(
      [...this.#old].flatMap(([path, { digest }]) =>
        path.startsWith(folder) && this.isInPlace(path) ? [[path.slice(folder.length), digest]] : [],
      ),
    );
  }

  /** Adds a file of the new site, unless it is in place. It is written later: see {@link written}. */
  readonly write = (path: string, content: string | Uint8Array): void => {
    this.#writer.write(path, content, this.#expect(path));
  };

  /** Does the same with all files below a folder, which it may move. @throws {Error} if one can’t be written */
  async take(folder: string, prefix = ''): Promise<void> {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const from = join(entry.parentPath, entry.name);
      const path = prefix + from.slice(folder.length + 1).replaceAll('\\', '/');
      this.#writer.move(from, path, this.#expect(path));
      // What waits is open, and a system lets a process open a few thousand files.
      await this.#writer.room();
    }
  }

  /** Resolves when there is room for more files. @throws {Error} if one can’t be written */
  readonly room = (): Promise<void> => this.#writer.room();

  /** Resolves when all files that were added are written. @throws {Error} if one can’t be written */
  async written(): Promise<void> {
    for (const { path, size, digest, isSame } of await this.#writer.finish()) {
      // It may have been written before with other bytes.
      if (isSame) this.#unstage(path);
      else this.#staged.add(path);
      this.#files.set(path, { size, digest, stamp: isSame ? this.#stamps.get(path)! : '' });
    }
  }

  /** Writes nothing more. */
  async stop(): Promise<void> {
    await this.#writer.stop();
  }

  /** Keeps a file as it is. @throws {Error} if it is not in place */
  readonly keep = (path: string): void => {
    if (this.#files.has(path)) return;
    const known = this.#old.get(path);
    if (!known || !this.isInPlace(path)) throw new Error(`The file ${path} of the last build is missing`);
    this.#files.set(path, { ...known, stamp: this.#stamps.get(path)! });
  };

  readonly has = (path: string): boolean => this.#files.has(path);

  /** Returns the paths of all files so far. */
  paths(): string[] {
    return [...this.#files.keys()];
  }

  /** Notes files that came with the program. */
  markProgramFiles(paths: readonly string[]): void {
    for (const path of paths) this.#ofProgram.add(path);
  }

  /** Whether a file has the same bytes in any archive with these settings, an empty one too. */
  readonly isOfProgram = (path: string): boolean => this.#ofProgram.has(path) || isFixedFile(path);

  /** Reads a file of the new site. */
  readonly read = (path: string): Buffer =>
    readFileSync(join(this.#staged.has(path) ? stagingFolder(this.#out) : this.#out, path));

  /** Reads a file of the last site; undefined if it is not there as the last build made it. */
  readonly readOld = (path: string): Buffer | undefined =>
    this.isInPlace(path) ? readFileSync(join(this.#out, path)) : undefined;

  /** Returns what the new site adds, changes and lacks, as paths. */
  changes(): { readonly added: string[]; readonly changed: string[]; readonly removed: string[] } {
    const staged = [...this.#staged];
    return {
      added: staged.filter((path) => !this.#stamps.has(path)),
      changed: staged.filter((path) => this.#stamps.has(path)),
      removed: [...this.#stamps.keys()].filter((path) => !this.#files.has(path)),
    };
  }

  /** The size of the new site. */
  get size(): Size {
    return sizeOf(this.#files);
  }

  /** The size of the last site. */
  get lastSize(): Size {
    return sizeOf(this.#old);
  }

  /** Puts the new site in the place of the old one. @throws what node:fs throws; the next command then finishes it */
  async commit(): Promise<void> {
    const { removed } = this.changes();
    mkdirSync(stagingFolder(this.#out), { recursive: true });
    await settleFolders(stagingFolder(this.#out));
    updateSite(this.#out, { moved: [...this.#staged], removed });
    for (const path of this.#staged) {
      const file = this.#files.get(path)!;
      this.#files.set(path, { ...file, stamp: stampOf(join(this.#out, path))! });
    }
    writeManifest(this.#out, this.#files);
  }

  /** Notes that a file is part of the new site. @returns the digest of what is in place */
  #expect(path: string): string | undefined {
    this.#files.set(path, { size: 0, digest: '', stamp: '' });
    return this.digestInPlace(path);
  }

  #unstage(path: string): void {
    if (this.#staged.delete(path)) rmSync(join(stagingFolder(this.#out), path), { force: true });
  }
}

function sizeOf(manifest: ReadonlyMap<string, SiteFile>): Size {
  const files = [...manifest];
  return {
    pages: files.filter(([path]) => path.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, [, { size }]) => sum + size, 0),
  };
}
