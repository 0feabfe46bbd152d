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

/** What all runners know of the tests: how long each took, and which of them fail without a change. */
export interface TestRecord {
  readonly ms: Map<string, number>;
  readonly isSound: Map<string, boolean>;
}

/** Those further away hardly ever notice what these have not. */
const maxTests = 12;
/** A test of unknown length is ended after this time, because a mutant may never end; others sooner. */
const patienceMs = 120_000;
const maxSlowness = 4;
const worker = fileURLToPath(new URL('test-worker.ts', import.meta.url));

/** Tries mutants, one at a time, in a copy of the project of its own. */
export class MutantRunner {
  readonly #root: string;
  readonly #temporary: string;
  readonly #record: TestRecord;
  #child: ChildProcess | undefined;

  /**
   * @param project the folder of the project, which is copied
   * @param folder where the copy is made, and what tests leave behind
   */
  constructor(project: string, folder: string, record: TestRecord) {
    this.#root = join(folder, 'copy');
    this.#record = record;
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
  async try(mutant: FileMutant, tests: readonly NearTest[]): Promise<MutantOutcome> {
    const text = readFileSync(join(this.#root, mutant.file), 'utf8');
    const changed = text.slice(0, mutant.start) + mutant.after + text.slice(mutant.end);
    let ran = 0;
    try {
      await this.#write(mutant.file, changed);
      for (const test of tests.slice(0, maxTests)) {
        if (this.#record.isSound.get(test.path) === false) continue;
        const passed = await this.#run(test, mutant.file, changed);
        if (!passed && (await this.#isSound(test, mutant.file, text, changed)))
          return { type: 'killed', by: test.path };
        ran += 1;
      }
    } finally {
      await this.#write(mutant.file, text);
    }
    return ran === 0 ? { type: 'no-test' } : { type: 'survived', tests: ran };
  }

  close(): void {
    this.#end();
  }

  /** Whether a test that failed passes without the change; it is run for that once. */
  async #isSound(test: NearTest, file: string, text: string, changed: string): Promise<boolean> {
    const known = this.#record.isSound.get(test.path);
    if (known !== undefined) return known;
    await this.#write(file, text);
    const start = Date.now();
    const passed = await this.#run(test, file, text);
    this.#record.isSound.set(test.path, passed);
    this.#record.ms.set(test.path, Date.now() - start);
    await this.#write(file, changed);
    return passed;
  }

  /** Runs a file of tests. If it does not end, that is a failure, and the worker a new one, which is told of the change. */
  async #run(test: NearTest, file: string, text: string): Promise<boolean> {
    if (test.project === 'site' || test.project === 'browser') return this.#runAlone(test);
    const known = this.#record.ms.get(test.path);
    const limit = known === undefined ? patienceMs : Math.min(patienceMs, 20_000 + known * maxSlowness);
    const start = Date.now();
    const answer = await this.#ask({ type: 'run', path: test.path, project: test.project }, limit);
    if (answer === undefined) await this.#write(file, text);
    else if (answer.passed && known === undefined) this.#record.ms.set(test.path, Date.now() - start);
    return answer?.passed ?? false;
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
    const timer = setTimeout(() => endGroup(child), 3 * patienceMs);
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

function endGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
