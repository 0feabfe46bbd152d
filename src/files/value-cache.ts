import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readLines } from './read-text.ts';
import { runSteps, type Steps } from '../archive/steps.ts';

/** A cache of computed values between runs, keyed by a digest of their input. */
export class ValueCache<T> {
  readonly #file: string | undefined;
  /** The values of earlier rounds. */
  #old: ReadonlyMap<string, T>;
  #used = new Map<string, T>();
  /** The keys that are in the file. */
  #stored: ReadonlySet<string>;

  /** @param file an absolute path; without it nothing is cached between runs */
  constructor(file: string | undefined) {
    this.#file = file;
    this.#old =
      file === undefined
        ? new Map<string, T>()
        : readEntries(file, (line) => JSON.parse(line.toString()) as [string, T]);
    this.#stored = new Set(this.#old.keys());
  }

  /** Whether there is a cached value for a key. */
  has(key: string): boolean {
    return this.#used.has(key) || this.#old.has(key);
  }

  /** Returns the cached value for a key, computing it if there is none. */
  of(key: string, make: () => T): T {
    const kept = this.#used.has(key) ? this.#used : this.#old;
    const value = kept.has(key) ? (kept.get(key) as T) : make();
    this.#used.set(key, value);
    return value;
  }

  /**
   * Begins a new round over the input: the next whole save removes the values that were not used since then.
   */
  beginRound(): void {
    this.#old = new Map([...this.#old, ...this.#used]);
    this.#used = new Map();
  }

  /**
   * Writes the values used in this round; a cache that can't be written is ignored.
   *
   * @param isPart whether to keep unused values as well, because only part of the input was processed
   */
  save(isPart = false): void {
    runSteps(this.saveSteps(isPart));
  }

  /** Does the same in steps. */
  *saveSteps(isPart = false): Steps<void> {
    if (!isPart) this.#old = this.#used;
    if (this.#file === undefined) return;
    const values = new Map(isPart ? [...this.#old, ...this.#used] : this.#used);
    if (values.size === this.#stored.size && [...values.keys()].every((key) => this.#stored.has(key))) return;
    const isWritten = yield* writeSteps(this.#file, values, (entry) => JSON.stringify(entry));
    if (isWritten) this.#stored = new Set(values.keys());
  }
}

/** Returns a digest of several texts. */
export function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} ${part}\n`);
  return hash.digest('base64url');
}

/**
 * Reads the entries of a cache, one in each line; none if there is no such file yet or it is incomplete.
 *
 * @param entryOf returns the key and the value of a line
 */
export function readEntries<T>(
  file: string,
  entryOf: (line: Buffer) => readonly [key: string, value: T],
): Map<string, T> {
  try {
    return new Map(Array.from(readLines(file), entryOf));
  } catch {
    return new Map<string, T>();
  }
}

/**
 * Writes the entries of a cache in steps, one in each line: as one text, those of a large archive would take twice the memory.
 *
 * @returns false if it can’t be written; then the next run computes its values again
 */
export function* writeSteps<T>(
  file: string,
  entries: ReadonlyMap<string, T>,
  lineOf: (entry: readonly [key: string, value: T]) => string | Buffer,
): Steps<boolean> {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const descriptor = openSync(temporary, 'w');
    try {
      for (const entry of entries) {
        writeFileSync(descriptor, lineOf(entry));
        writeFileSync(descriptor, '\n');
        yield;
      }
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
    return true;
  } catch {
    return false;
  }
}
