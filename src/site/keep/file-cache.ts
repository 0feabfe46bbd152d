import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { placeFile } from '../../files/write-file.ts';

const digestBytes = 32;

/** Files that are slow to make, kept between builds, each under a digest of all that it was made from. */
export class FileCache {
  readonly #folder: string;

  /** @param folder an absolute path, which need not exist */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Returns a file that is kept and undamaged, or makes and keeps it.
   *
   * @param facts all that it is made from
   */
  async fileOf(facts: unknown, make: () => Promise<Buffer>): Promise<Buffer> {
    const file = join(this.#folder, nameOf(facts));
    const kept = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const bytes = kept.subarray(digestBytes);
    if (hash('sha256', bytes, 'buffer').equals(kept.subarray(0, digestBytes))) return bytes;
    const made = await make();
    placeFile(file, Buffer.concat([hash('sha256', made, 'buffer'), made]));
    return made;
  }

  /** Removes all files but these: what was removed or withheld may not stay in a cache. @param facts all that each is made from */
  keepOnly(facts: readonly unknown[]): void {
    if (!existsSync(this.#folder)) return;
    const names = new Set(facts.map(nameOf));
    for (const name of readdirSync(this.#folder))
      if (!names.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}

function nameOf(facts: unknown): string {
  return `${hash('sha256', JSON.stringify(facts))}.kept`;
}
