import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  bytesDigest,
  readManifest,
  type SiteFile,
  stampOf,
  stampsIn,
  writeManifest,
} from '../keep/site-manifest.ts';
import { settleFiles } from '../output/settle-files.ts';
import type { Size } from './host-limits.ts';
import { stagingFolder, updateSite } from './update-site.ts';

/** Where Astro puts scripts, styles and pictures. */
const assetsFolder = '_astro/';
const pictureEnding = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** A site that is being built: what is in place from the last build, and what is new, beside it. */
export class StagedSite {
  readonly #out: string;
  readonly #old: ReadonlyMap<string, SiteFile>;
  readonly #stamps: ReadonlyMap<string, string>;
  readonly #files = new Map<string, SiteFile>();
  readonly #staged = new Set<string>();
  readonly #folders = new Set<string>();

  /** @param out the site, an absolute path */
  constructor(out: string) {
    this.#out = out;
    this.#stamps = stampsIn(out);
    this.#old = readManifest(out);
    rmSync(stagingFolder(out), { recursive: true, force: true });
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

  /** Adds a file of the new site, unless it is in place. */
  readonly write = (path: string, content: string | Uint8Array): void => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (!this.#isKept(path, bytes)) writeFileSync(this.#stage(path), bytes);
  };

  /** Does the same with all files below a folder, which it may move. @returns their paths */
  take(folder: string, prefix = ''): string[] {
    const taken: string[] = [];
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const from = join(entry.parentPath, entry.name);
      const path = prefix + from.slice(folder.length + 1).replaceAll('\\', '/');
      if (!this.#isKept(path, readFileSync(from))) moveFile(from, this.#stage(path));
      taken.push(path);
    }
    return taken;
  }

  /** Keeps a file as it is. @throws {Error} if it is not in place */
  readonly keep = (path: string): void => {
    if (this.#files.has(path)) return;
    const known = this.#old.get(path);
    if (!known || !this.isInPlace(path)) throw new Error(`The file ${path} of the last build is missing`);
    this.#files.set(path, { ...known, stamp: this.#stamps.get(path)! });
  };

  /** Leaves a file out of the new site. */
  drop(path: string): void {
    this.#files.delete(path);
    this.#unstage(path);
  }

  readonly has = (path: string): boolean => this.#files.has(path);

  /** Returns the paths of all files so far. */
  paths(): string[] {
    return [...this.#files.keys()];
  }

  /** Reads a file of the new site. */
  readonly read = (path: string): Buffer =>
    readFileSync(join(this.#staged.has(path) ? stagingFolder(this.#out) : this.#out, path));

  /** Removes pictures that no page and no style sheet shows, such as originals that were only optimized. */
  dropUnusedPictures(shown: ReadonlySet<string>): void {
    const pictures = this.paths().filter((path) => path.startsWith(assetsFolder) && pictureEnding.test(path));
    const unused = pictures.filter((path) => !shown.has(path));
    if (unused.length === 0) return;
    const styles = this.paths()
      .filter((path) => path.startsWith(assetsFolder) && path.endsWith('.css'))
      .map((path) => this.read(path).toString());
    for (const path of unused) {
      const name = path.slice(assetsFolder.length);
      if (!styles.some((style) => style.includes(name))) this.drop(path);
    }
  }

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
    await settleFiles(stagingFolder(this.#out));
    updateSite(this.#out, { moved: [...this.#staged], removed });
    for (const path of this.#staged) {
      const file = this.#files.get(path)!;
      this.#files.set(path, { ...file, stamp: stampOf(join(this.#out, path))! });
    }
    writeManifest(this.#out, this.#files);
  }

  /** Records a file; returns whether the same bytes are in place. */
  #isKept(path: string, bytes: Uint8Array): boolean {
    const digest = bytesDigest(bytes);
    const known = this.#old.get(path);
    const isSame = known?.digest === digest && this.isInPlace(path);
    // It may have been written before with other bytes.
    if (isSame) this.#unstage(path);
    this.#files.set(path, {
      size: bytes.byteLength,
      digest,
      stamp: isSame ? this.#stamps.get(path)! : '',
    });
    return isSame;
  }

  #unstage(path: string): void {
    if (this.#staged.delete(path)) rmSync(join(stagingFolder(this.#out), path), { force: true });
  }

  #stage(path: string): string {
    const file = join(stagingFolder(this.#out), path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    this.#staged.add(path);
    return file;
  }
}

function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    writeFileSync(to, readFileSync(from));
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
