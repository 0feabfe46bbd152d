import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/** What happens at the chosen call: a system error, or the end of the process. */
export type DiskFault = 'ENOSPC' | 'EACCES' | 'EIO' | 'kill';

/** Thrown by every disk operation after the process counts as dead, so that it changes nothing. */
export class Killed extends Error {}

interface Change {
  /** The arguments that are paths. */
  readonly paths: readonly number[];
  /** Whether a call with these arguments changes anything. */
  readonly changes?: (...args: unknown[]) => boolean;
  /** What a write has done when it fails halfway. */
  readonly half?: (...args: unknown[]) => void;
}

type Functions = Record<string, (...args: unknown[]) => unknown>;
const sync = fs as unknown as Functions;
const promised = fs.promises as unknown as Functions;
const original = { ...sync };

const isWriting = (flags: unknown) => typeof flags === 'string' && /[wax+]/.test(flags);
const writeHalf = (path: unknown, text: unknown, options?: unknown) => {
  if (typeof text !== 'string' && !Buffer.isBuffer(text)) return;
  original.writeFileSync!(path, text.slice(0, text.length / 2), options);
};

const changes: Readonly<Record<string, Change>> = {
  writeFileSync: { paths: [0], half: writeHalf },
  appendFileSync: { paths: [0] },
  openSync: { paths: [0], changes: (_path, flags) => isWriting(flags) },
  mkdirSync: { paths: [0] },
  mkdtempSync: { paths: [0] },
  renameSync: { paths: [0, 1] },
  linkSync: { paths: [0, 1] },
  symlinkSync: { paths: [1] },
  copyFileSync: { paths: [1], half: (from, to) => original.writeFileSync!(to, halfOf(String(from))) },
  cpSync: { paths: [1] },
  rmSync: { paths: [0], changes: (path) => fs.existsSync(String(path)) },
  unlinkSync: { paths: [0] },
  rmdirSync: { paths: [0] },
  truncateSync: { paths: [0] },
};
const promisedNames = [
  'writeFile',
  'appendFile',
  'mkdir',
  'mkdtemp',
  'rename',
  'link',
  'symlink',
  'copyFile',
  'cp',
  'rm',
  'unlink',
  'rmdir',
];

function halfOf(path: string): Buffer {
  const bytes = original.readFileSync!(path) as Buffer;
  return bytes.subarray(0, bytes.length / 2);
}

/** A disk that fails at a chosen change in some folders; it replaces `node:fs`. */
export class FaultyDisk {
  readonly #folders: readonly string[];
  readonly #descriptors = new Set<unknown>();
  #count = 0;
  #failing = Infinity;
  #fault: DiskFault = 'EIO';
  /** The changes in order: `renameSync content/.changes/journal.part`. */
  readonly calls: string[] = [];

  /** @param folders absolute paths */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
    for (const [name, change] of Object.entries(changes)) {
      const work = original[name]!;
      sync[name] = (...args) => {
        this.#pass(name, change, args);
        const result = work(...args);
        if (name === 'openSync' && change.changes!(...args) && this.#isWatched(args[0]))
          this.#descriptors.add(result);
        return result;
      };
    }
    for (const name of ['writeSync', 'fsyncSync']) {
      const work = original[name]!;
      sync[name] = (...args) => {
        if (this.#descriptors.has(args[0]))
          this.#hit(name, () => {
            if (name === 'writeSync' && (typeof args[1] === 'string' || Buffer.isBuffer(args[1])))
              work(args[0], args[1].slice(0, args[1].length / 2));
          });
        return work(...args);
      };
    }
    const close = original.closeSync!;
    sync.closeSync = (descriptor) => {
      this.#descriptors.delete(descriptor);
      return close(descriptor);
    };
    for (const name of promisedNames) {
      const work = promised[name]!;
      promised[name] = async (...args) => {
        this.#pass(`promises.${name}`, changes[`${name}Sync`]!, args);
        return work(...args);
      };
    }
    syncBuiltinESMExports();
  }

  /** Restarts counting, to fail at a change, from 1; at none without `failing`. */
  arm(fault: DiskFault = 'EIO', failing = Infinity): void {
    this.#fault = fault;
    this.#failing = failing;
    this.#count = 0;
    this.calls.length = 0;
  }

  /** Whether the chosen change has happened. */
  get hasFailed(): boolean {
    return this.#count >= this.#failing;
  }

  #isWatched(path: unknown): boolean {
    if (typeof path !== 'string') return false;
    const whole = resolve(path);
    return this.#folders.some((folder) => whole === folder || whole.startsWith(folder + sep));
  }

  #pass(name: string, { paths, changes: isChange, half }: Change, args: unknown[]): void {
    if (!paths.some((index) => this.#isWatched(args[index])) || isChange?.(...args) === false) return;
    this.#hit(`${name} ${String(args[paths.at(-1)!])}`, () => half?.(...args));
  }

  #hit(call: string, half: () => void): void {
    this.#count += 1;
    this.calls.push(call);
    if (this.#count < this.#failing) return;
    if (this.#count === this.#failing) half();
    if (this.#fault === 'kill') throw new Killed(call);
    if (this.#count > this.#failing) return;
    const [, path] = call.split(' ');
    throw Object.assign(new Error(`${this.#fault}: of a test, ${call}`), { code: this.#fault, path });
  }
}
