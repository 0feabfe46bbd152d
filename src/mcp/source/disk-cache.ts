import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What was answered at an address, and by what the host knows whether it has changed. */
export interface CachedAnswer {
  readonly etag?: string;
  readonly modified?: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Where answers are kept, and how many bytes of them. */
export interface CacheSettings {
  /** An absolute path. */
  readonly folder: string;
  readonly maxBytes: number;
}

/** Keeps answers of hosts in a folder, within a limit: what was used longest ago goes first. */
export class DiskCache {
  readonly #settings: CacheSettings;
  #written = 0;

  constructor(settings: CacheSettings) {
    this.#settings = settings;
  }

  /** Returns what is kept for an address; undefined if nothing is, or it can’t be read. */
  async get(url: string): Promise<CachedAnswer | undefined> {
    const file = this.#fileOf(url);
    try {
      const bytes = await readFile(file);
      const end = bytes.indexOf(0x0a);
      const head = JSON.parse(bytes.toString('utf8', 0, end)) as Record<string, string>;
      if (head['url'] !== url) return undefined;
      const now = new Date();
      await utimes(file, now, now);
      return {
        ...(head['etag'] !== undefined && { etag: head['etag'] }),
        ...(head['modified'] !== undefined && { modified: head['modified'] }),
        body: new Uint8Array(bytes.subarray(end + 1)),
      };
    } catch {
      return undefined;
    }
  }

  /** Keeps an answer. What can’t be written is not kept: it is asked for again. */
  async put(url: string, { body, ...head }: CachedAnswer): Promise<void> {
    const { folder, maxBytes } = this.#settings;
    if (body.length > maxBytes / 4) return;
    try {
      await mkdir(folder, { recursive: true });
      const file = this.#fileOf(url);
      const part = `${file}.${process.pid}.part`;
      await writeFile(part, Buffer.concat([Buffer.from(`${JSON.stringify({ url, ...head })}\n`), body]));
      await rename(part, file);
      this.#written += body.length;
      // Counting the folder costs more than a file, so it is done once for a sixteenth of the limit.
      if (this.#written > maxBytes / 16) await this.#shrink();
    } catch {
      // A full or read-only disk must not keep anybody from an answer.
    }
  }

  /** Removes what was used longest ago until the rest is within three quarters of the limit. */
  async #shrink(): Promise<void> {
    const { folder, maxBytes } = this.#settings;
    this.#written = 0;
    const files = await Promise.all(
      (await readdir(folder)).map(async (name) => {
        const { size, mtimeMs } = await stat(join(folder, name));
        return { name, size, mtimeMs };
      }),
    );
    let total = files.reduce((sum, { size }) => sum + size, 0);
    for (const { name, size } of files.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (total <= maxBytes * 0.75) return;
      await rm(join(folder, name), { force: true });
      total -= size;
    }
  }

  #fileOf(url: string): string {
    return join(this.#settings.folder, createHash('sha256').update(url).digest('hex').slice(0, 40));
  }
}
