import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { readLines } from './read-lines.ts';
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
    this.#old = file === undefined ? new Map<string, T>() : load<T>(file);
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
    const temporary = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      yield* lineSteps(temporary, values);
      renameSync(temporary, this.#file);
      this.#stored = new Set(values.keys());
    } catch {
      // The next run computes it again.
    }
  }
}

/** Returns a digest of several texts. */
export function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} ${part}\n`);
  return hash.digest('base64url');
}

function load<T>(file: string): Map<string, T> {
  try {
    const values = new Map<string, T>();
    for (const line of readLines(file)) {
      const [key, value] = JSON.parse(line) as [string, T];
      values.set(key, value);
    }
    return values;
  } catch {
    return new Map<string, T>();
  }
}

function* lineSteps(file: string, values: Iterable<unknown>): Steps<void> {
  const descriptor = openSync(file, 'w');
  try {
    for (const entry of values) {
      writeSync(descriptor, `${JSON.stringify(entry)}\n`);
      yield;
    }
  } finally {
    closeSync(descriptor);
  }
}
