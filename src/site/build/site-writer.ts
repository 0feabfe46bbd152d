import { Worker } from 'node:worker_threads';
import { type FileBatch, type FileToWrite, writeBatch, type WrittenFile } from './write-batch.ts';

/** The bytes of a batch; a larger file has a batch of its own. */
const batchBytes = 1_000_000;
/** Each is open until it is flushed. */
const maxFilesInBatch = 64;
/** How many batches may wait to be written before no more pages are rendered. */
const maxWaiting = 4;
/** No character takes more bytes in UTF-8 for each of its units in UTF-16. */
const maxBytesOfUnit = 3;

/** What the thread answers to a batch. */
export interface BatchAnswer {
  /** Those of the batch, to be used again. */
  readonly bytes: ArrayBuffer;
  readonly written?: readonly WrittenFile[];
  readonly fault?: Partial<NodeJS.ErrnoException>;
}

/** A batch to which files are added. */
interface OpenBatch {
  readonly buffer: Buffer<ArrayBuffer>;
  readonly files: FileToWrite[];
  used: number;
}

/**
 * Writes files to a folder in a thread, so that pages are rendered meanwhile. What does not fill a batch is written without
 * one, since starting it would take longer.
 */
export class SiteWriter {
  readonly #folder: string;
  readonly #folders = new Set<string>();
  readonly #spare: Buffer<ArrayBuffer>[] = [];
  #batch: OpenBatch | undefined;
  #thread: Worker | undefined;
  #waiting = 0;
  #written: WrittenFile[] = [];
  #fault: Error | undefined;
  /** Called when a batch is written, or one can’t be. */
  #onAnswer: (() => void)[] = [];

  /** @param folder an absolute path */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Adds a file.
   *
   * @param known the digest of the file that is in place: with the same bytes, nothing is written
   */
  write(path: string, content: string | Uint8Array, known: string | undefined): void {
    const isText = typeof content === 'string';
    const size = isText ? content.length * maxBytesOfUnit : content.byteLength;
    if (size > batchBytes) {
      const { buffer, byteLength } = new Uint8Array(isText ? Buffer.from(content) : content);
      this.#send();
      const file: FileToWrite = { path, known, content: [0, byteLength] };
      this.#batch = { buffer: Buffer.from(buffer), files: [file], used: byteLength };
      this.#send();
      return;
    }
    const batch = this.#batchFor(size);
    const start = batch.used;
    batch.used += isText ? batch.buffer.write(content, start) : copy(content, batch.buffer, start);
    batch.files.push({ path, known, content: [start, batch.used] });
  }

  /** Adds a file that exists elsewhere, which is moved. @param from an absolute path */
  move(from: string, path: string, known: string | undefined): void {
    this.#batchFor(0).files.push({ path, known, content: from });
  }

  /** Resolves when there is room for more. @throws {Error} if a file can’t be written */
  async room(): Promise<void> {
    while (this.#waiting > maxWaiting && !this.#fault) await this.#answer();
    if (this.#fault) throw this.#fault;
  }

  /** Writes all that was added. @returns what became of it, in the order in which it was added */
  async finish(): Promise<readonly WrittenFile[]> {
    if (this.#thread) this.#send();
    else if (this.#batch) {
      const { buffer, files } = this.#batch;
      this.#batch = undefined;
      this.#written.push(...(await writeBatch(this.#folder, { bytes: buffer.buffer, files }, this.#folders)));
    }
    while (this.#waiting > 0 && !this.#fault) await this.#answer();
    if (this.#fault) throw this.#fault;
    const written = this.#written;
    this.#written = [];
    return written;
  }

  /** Writes nothing more. */
  async stop(): Promise<void> {
    await this.#thread?.terminate();
  }

  #batchFor(size: number): OpenBatch {
    const { files, used } = this.#batch ?? { files: [], used: 0 };
    if (files.length === maxFilesInBatch || used + size > batchBytes) this.#send();
    this.#batch ??= {
      buffer: this.#spare.pop() ?? Buffer.from(new ArrayBuffer(batchBytes)),
      files: [],
      used: 0,
    };
    return this.#batch;
  }

  #send(): void {
    if (!this.#batch) return;
    const { buffer, files } = this.#batch;
    this.#batch = undefined;
    this.#waiting += 1;
    this.#thread ??= this.#start();
    this.#thread.postMessage({ bytes: buffer.buffer, files } satisfies FileBatch, [buffer.buffer]);
  }

  #start(): Worker {
    const thread = new Worker(new URL('./write-batches.ts', import.meta.url), { workerData: this.#folder });
    thread.on('message', ({ bytes, written, fault }: BatchAnswer) => {
      this.#waiting -= 1;
      if (bytes.byteLength === batchBytes) this.#spare.push(Buffer.from(bytes));
      if (written) this.#written.push(...written);
      if (fault) this.#fault ??= Object.assign(new Error(fault.message), fault);
      this.#settle();
    });
    thread.on('error', (error: Error) => {
      this.#fault ??= error;
      this.#settle();
    });
    return thread;
  }

  #answer(): Promise<void> {
    return new Promise((resolve) => this.#onAnswer.push(resolve));
  }

  #settle(): void {
    for (const resolve of this.#onAnswer.splice(0)) resolve();
  }
}

function copy(bytes: Uint8Array, target: Buffer, start: number): number {
  target.set(bytes, start);
  return bytes.byteLength;
}
