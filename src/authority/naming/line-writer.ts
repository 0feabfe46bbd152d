import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes values as lines of JSON. After the first error it writes nothing more. */
export class LineWriter {
  #descriptor: number | undefined;

  constructor(file: string) {
    this.#try(() => {
      mkdirSync(dirname(file), { recursive: true });
      this.#descriptor = openSync(file, 'w');
    });
  }

  /** Whether everything was written so far. */
  get isOpen(): boolean {
    return this.#descriptor !== undefined;
  }

  add(value: unknown): void {
    const descriptor = this.#descriptor;
    if (descriptor !== undefined) this.#try(() => writeFileSync(descriptor, `${JSON.stringify(value)}\n`));
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #try(write: () => void): void {
    try {
      write();
    } catch {
      this.close();
    }
  }
}
