import { closeSync, openSync } from 'node:fs';
import { ByteWindow, type FileStretch } from '../records/byte-window.ts';
import { contentOf, type HttpMessage, maxBodyBytes, readHttpMessage } from '../records/http-message.ts';
import { recordAt } from '../records/records-in.ts';
import type { ArchivePlace } from './page-capture.ts';

/** Reads records of a web archive by their places. */
export class ArchiveFiles {
  readonly #files: readonly number[];
  readonly #windows: readonly ByteWindow[];

  /** @throws what node:fs throws */
  constructor(stretches: readonly FileStretch[]) {
    const files: number[] = [];
    try {
      for (const { path } of stretches) files.push(openSync(path, 'r'));
    } catch (error) {
      for (const file of files) closeSync(file);
      throw error;
    }
    this.#files = files;
    this.#windows = stretches.map((stretch, index) => new ByteWindow(files[index]!, stretch));
  }

  /** Returns a file that was received, and what was said of it; undefined if it is missing, damaged or too large. */
  read(
    place: ArchivePlace,
    kind: keyof typeof maxBodyBytes,
  ): { readonly message: HttpMessage; readonly content: Buffer } | undefined {
    const record = recordAt(this.#windows[place.stretch]!, place);
    const message = record && readHttpMessage(record.head, record.block);
    const content = message && contentOf(message, maxBodyBytes[kind]);
    return message && Buffer.isBuffer(content) ? { message, content } : undefined;
  }

  close(): void {
    for (const file of this.#files) closeSync(file);
  }
}
