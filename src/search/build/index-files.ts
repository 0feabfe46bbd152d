import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The SHA-256 digests of files, in base64url, by their paths. */
export type FileDigests = Readonly<Record<string, string>>;

/** Returns the digest of a file’s bytes, as in {@link FileDigests}. */
export function fileDigest(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** Writes the files of an index that its site does not have in place: after a change, few of thousands. */
export class IndexFiles {
  /** The paths of the files that are in place, and were not written. */
  readonly kept: string[] = [];
  readonly #folder: string;
  readonly #inPlace: FileDigests;

  /**
   * @param folder an absolute path
   * @param inPlace the files that the site has
   */
  constructor(folder: string, inPlace: FileDigests = {}) {
    this.#folder = folder;
    this.#inPlace = inPlace;
  }

  /**
   * Adds a file.
   *
   * @param path with `/` as separator
   * @param digest of its bytes, if known
   * @throws what node:fs throws
   */
  write(path: string, bytes: Uint8Array, digest: string = fileDigest(bytes)): void {
    if (this.#inPlace[path] === digest) {
      this.kept.push(path);
      return;
    }
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
