import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Model } from '../../recognition/tagger/model.ts';
import { packModel, unpackModel } from '../../recognition/tagger/pack-model.ts';
import { codeDigest } from '../../files/code-digest.ts';

/** Stores the last model, and whether it is better than the rules. */
export class ModelStore {
  readonly #dir: string | undefined;

  /** @param dir an absolute path; nothing is stored without it */
  constructor(dir: string | undefined) {
    this.#dir = dir;
  }

  /** Returns the stored model if it has this digest. */
  load(digest: string): Model | undefined {
    return this.last(digest)?.model;
  }

  /**
   * Returns the stored model.
   *
   * @param digest the required digest; any if undefined
   */
  last(digest?: string): { readonly model: Model; readonly digest: string } | undefined {
    const bytes = this.#read('model.bin');
    const end = bytes?.indexOf(10) ?? -1;
    if (!bytes || end < 0) return undefined;
    const known = bytes.toString('utf8', 0, end);
    if (digest !== undefined && known !== digest) return undefined;
    try {
      return { model: unpackModel(bytes.subarray(end + 1)), digest: known };
    } catch {
      return undefined;
    }
  }

  keep(digest: string, model: Model): void {
    this.#write('model.bin', Buffer.concat([Buffer.from(`${digest}\n`), packModel(model)]));
  }

  /** Returns which was better in the last cross-validation; undefined if there was none. */
  uses(): string | undefined {
    return this.#read('uses.txt')?.toString('utf8');
  }

  keepUses(uses: 'rules' | 'tagger'): void {
    this.#write('uses.txt', Buffer.from(uses));
  }

  #read(name: string): Buffer | undefined {
    try {
      return this.#dir === undefined ? undefined : readFileSync(join(this.#dir, name));
    } catch {
      return undefined;
    }
  }

  #write(name: string, bytes: Buffer): void {
    if (this.#dir === undefined) return;
    const file = join(this.#dir, name);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.${process.pid}`, bytes);
      renameSync(`${file}.${process.pid}`, file);
    } catch {
      // The next run learns again.
    }
  }
}

/** Returns a digest of the code that recognizes names: when it changes, stored results are not used. */
export function recognitionSource(): string {
  return codeDigest(['recognition', 'archive']);
}
