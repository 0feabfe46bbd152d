import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileMutant } from './choose-mutants.ts';
import type { NearTest } from './nearest-tests.ts';
import type { WorkerAnswer, WorkerOrder } from './test-worker.ts';

/** What became of a mutant: a test noticed it, none did, or there is none. */
export type MutantOutcome =
  | { readonly type: 'killed'; readonly by: string }
  | { readonly type: 'survived'; readonly tests: number }
  | { readonly type: 'no-test' };

/** What all runners know of the tests: which of them fail without a change. */
export type SoundTests = Map<string, boolean>;

/** Those further away hardly ever notice what these have not. */
const maxTests = 12;
/** Of tests that take longer together, those at the head are run, but always some. */
const maxMs = 60_000;
const minTests = 2;
/** A test that lasts that much longer than it did is ended, because a mutant may never end. */
const patienceMs = 20_000;
const maxSlowness = 4;
const maxSlowMs = 360_000;
const worker = fileURLToPath(new URL('test-worker.ts', import.meta.url));

/** Tries mutants, one at a time, in a copy of the project of its own. */
export class MutantRunner {
  readonly #root: string;
  readonly #temporary: string;
  readonly #sound: SoundTests;
  #child: ChildProcess | undefined;

  /**
   * @param project the folder of the project, which is copied
   * @param folder where the copy is made, and what tests leave behind
   */
  constructor(project: string, folder: string, sound: SoundTests) {
    this.#root = join(folder, 'copy');
    this.#sound = sound;
    this.#temporary = join(folder, 'tmp');
    mkdirSync(this.#temporary, { recursive: true });
    cpSync(project, this.#root, {
      recursive: true,
      filter: (path) =>
        !/^(?:node_modules|\.git|\.astro|\.backfile|dist[^/]*)(?:\/|$)/.test(relative(project, path)),
    });
    symlinkSync(join(project, 'node_modules'), join(this.#root, 'node_modules'));
  }

  /** Tries a mutant with the tests that are nearest to its file. */
  async try(mutant: FileMutant, nearest: readonly NearTest[]): Promise<MutantOutcome> {
    const text = readFileSync(join(this.#root, mutant.file), 'utf8');
    const changed = text.slice(0, mutant.start) + mutant.after + text.slice(mutant.end);
    let tests = chosenTests(nearest.filter(({ path }) => this.#sound.get(path) !== false));
    try {
      await this.#write(mutant.file, changed);
      while (tests.length > 0) {
        const failed = await this.#run(tests, mutant.file, changed);
        if (failed.length === 0) return { type: 'survived', tests: tests.length };
        for (const test of failed)
          if (await this.#isSound(test, mutant.file, text, changed)) return { type: 'killed', by: test.path };
        tests = tests.filter(({ path }) => this.#sound.get(path) !== false);
      }
      return { type: 'no-test' };
    } finally {
      await this.#write(mutant.file, text);
    }
  }

  close(): void {
    this.#end();
  }

  /** Whether a test that failed passes without the change; it is run for that once. */
  async #isSound(test: NearTest, file: string, text: string, changed: string): Promise<boolean> {
    const known = this.#sound.get(test.path);
    if (known !== undefined) return known;
    await this.#write(file, text);
    const failed = await this.#run([test], file, text);
    this.#sound.set(test.path, failed.length === 0);
    await this.#write(file, changed);
    return failed.length === 0;
  }

  /**
   * Runs files of tests until one fails, all in one process. If they do not end, the worker is a new one, which is told of the
   * change, and each is run alone.
   *
   * @returns those that failed
   */
  async #run(tests: readonly NearTest[], file: string, text: string): Promise<readonly NearTest[]> {
    const slow = tests.filter(({ project }) => project === 'site' || project === 'browser');
    for (const test of slow) if (!(await this.#runAlone(test))) return [test];
    if (slow.length > 0) return [];
    const ms = tests.reduce((sum, test) => sum + test.ms, 0);
    const answer = await this.#ask({ type: 'run', tests }, patienceMs + ms * maxSlowness);
    if (answer) return tests.filter(({ path }) => answer.failed.includes(path));
    await this.#write(file, text);
    if (tests.length === 1) return tests;
    for (const test of tests) {
      const failed = await this.#run([test], file, text);
      if (failed.length > 0) return failed;
    }
    return [];
  }

  /** Runs a file of tests of built sites, which prepare something outside of the worker. */
  async #runAlone({ path, project }: NearTest): Promise<boolean> {
    const vitest = join(this.#root, 'node_modules/vitest/vitest.mjs');
    const config = ['--config', 'tests/vitest.config.ts', '--project', project, '--bail', '1'];
    const child = spawn(process.execPath, [vitest, 'run', ...config, path], {
      cwd: this.#root,
      stdio: 'ignore',
      detached: true,
      env: this.#environment,
    });
    const timer = setTimeout(() => endGroup(child), maxSlowMs);
    const [code] = (await once(child, 'close')) as [number | null];
    clearTimeout(timer);
    return code === 0;
  }

  async #write(file: string, text: string): Promise<void> {
    writeFileSync(join(this.#root, file), text);
    await this.#ask({ type: 'write', file, text }, patienceMs);
  }

  /** @returns undefined if the worker has not answered in time, and was ended */
  async #ask(order: WorkerOrder, limitMs: number): Promise<WorkerAnswer | undefined> {
    this.#child ??= fork(worker, [this.#root], {
      cwd: this.#root,
      // A group of its own, so that its workers end with it.
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: this.#environment,
    });
    const child = this.#child;
    child.send(order);
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), limitMs);
    const ended = () => timeout.abort();
    child.once('exit', ended);
    try {
      const [answer] = (await once(child, 'message', { signal: timeout.signal })) as [WorkerAnswer];
      return answer;
    } catch {
      this.#end();
      return undefined;
    } finally {
      clearTimeout(timer);
      child.off('exit', ended);
    }
  }

  get #environment(): NodeJS.ProcessEnv {
    return { ...process.env, TMPDIR: this.#temporary };
  }

  #end(): void {
    if (this.#child) endGroup(this.#child);
    this.#child = undefined;
  }
}

function chosenTests(tests: readonly NearTest[]): readonly NearTest[] {
  let ms = 0;
  return tests.slice(0, maxTests).filter((test, at) => {
    ms += test.ms;
    return at < minTests || ms <= maxMs;
  });
}

function endGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
