import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileMutant } from './choose-mutants.ts';
import type { NearTest } from './nearest-tests.ts';
import type { RunOutcome, SoundTests } from './sound-tests.ts';
import type { WorkerAnswer, WorkerOrder } from './test-worker.ts';

/** What became of a mutant: a test noticed it, none did, or there is none. */
export type MutantOutcome =
  | { readonly type: 'killed'; readonly by: string }
  | { readonly type: 'survived'; readonly tests: number }
  | { readonly type: 'no-test' };

/** A test that lasts that much longer than it did is ended, because a mutant may never end. */
const patienceMs = 20_000;
const maxSlowness = 4;
const maxSlowMs = 360_000;
/** Without a change, a test ends: it is waited for that many times as long. */
const unchangedPatience = 4;
/** What a worker may need until it has read its first order. */
const startMs = 60_000;
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

  /**
   * Tries a mutant with files of tests, one round of them after another until one fails.
   *
   * @param rounds those that are nearest to its line first
   */
  async try(mutant: FileMutant, rounds: readonly (readonly NearTest[])[]): Promise<MutantOutcome> {
    const text = readFileSync(join(this.#root, mutant.file), 'utf8');
    const changed = text.slice(0, mutant.start) + mutant.after + text.slice(mutant.end);
    let passed = 0;
    try {
      await this.#write(mutant.file, changed);
      for (const round of rounds) {
        let tests = round.filter(({ path }) => !this.#sound.isLeftOut(path));
        while (tests.length > 0) {
          const failed = await this.#run(tests, mutant.file, changed);
          if (failed.length === 0) break;
          for (const test of failed)
            if (await this.#isSound(test, mutant.file, text, changed))
              return { type: 'killed', by: test.path };
          tests = tests.filter((test) => !failed.includes(test));
        }
        passed += tests.length;
      }
      return passed > 0 ? { type: 'survived', tests: passed } : { type: 'no-test' };
    } finally {
      await this.#write(mutant.file, text);
    }
  }

  close(): void {
    this.#end();
  }

  /** Whether a test that failed passes without the change, which is taken back for that. */
  async #isSound(test: NearTest, file: string, text: string, changed: string): Promise<boolean> {
    let isUnchanged = false;
    const isSound = await this.#sound.isSound(test.path, async () => {
      if (!isUnchanged) await this.#write(file, text);
      isUnchanged = true;
      return this.#runUnchanged(test);
    });
    if (isUnchanged) await this.#write(file, changed);
    return isSound;
  }

  async #runUnchanged(test: NearTest): Promise<RunOutcome> {
    if (isSlow(test)) return this.#runAlone(test, maxSlowMs * unchangedPatience);
    const limitMs = (patienceMs + test.ms * maxSlowness) * unchangedPatience;
    const answer = await this.#ask({ type: 'run', tests: [test] }, limitMs);
    if (!answer) return 'unended';
    return answer.failed.length === 0 ? 'passed' : 'failed';
  }

  /**
   * Runs files of tests until one fails, all in one process. If they do not end, the worker is a new one, which is told of the
   * change, and each is run alone.
   *
   * @returns those that failed
   */
  async #run(tests: readonly NearTest[], file: string, text: string): Promise<readonly NearTest[]> {
    const slow = tests.filter(isSlow);
    for (const test of slow) if ((await this.#runAlone(test, maxSlowMs)) !== 'passed') return [test];
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
  async #runAlone({ path, project }: NearTest, limitMs: number): Promise<RunOutcome> {
    const vitest = join(this.#root, 'node_modules/vitest/vitest.mjs');
    const config = ['--config', 'tests/vitest.config.ts', '--project', project, '--bail', '1'];
    const child = spawn(process.execPath, [vitest, 'run', ...config, path], {
      cwd: this.#root,
      stdio: 'ignore',
      detached: true,
      env: this.#environment,
    });
    let isEnded = false;
    const timer = setTimeout(() => {
      isEnded = true;
      endGroup(child);
    }, limitMs);
    const [code] = (await once(child, 'close')) as [number | null];
    clearTimeout(timer);
    if (isEnded) return 'unended';
    return code === 0 ? 'passed' : 'failed';
  }

  async #write(file: string, text: string): Promise<void> {
    writeFileSync(join(this.#root, file), text);
    await this.#ask({ type: 'write', file, text }, patienceMs);
  }

  /** @returns undefined if the worker has not answered in time, and was ended */
  async #ask(order: WorkerOrder, limitMs: number): Promise<WorkerAnswer | undefined> {
    const starts = this.#child === undefined;
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
    const timer = setTimeout(() => timeout.abort(), starts ? limitMs + startMs : limitMs);
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

function isSlow({ project }: NearTest): boolean {
  return project === 'site' || project === 'browser';
}

function endGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
