import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a file of tests executed, as `record-lines.ts` writes it. */
export interface LinesOfTest {
  /** The file of tests, relative to the root of the project as all files here. */
  readonly test: string;
  /** The SHA-256 digests of all files that it executed, and its own. */
  readonly digests: Readonly<Record<string, string>>;
  /** How long it took, in milliseconds. */
  readonly ms: number;
  /** The lines, counted from 1, that it executed within functions, by file. */
  readonly lines: Readonly<Record<string, readonly number[]>>;
}

/** A file of tests that executes a line, and how many it executes in all: the fewer, the more it says about each. */
export interface ExecutingTest {
  readonly path: string;
  readonly lines: number;
  readonly ms: number;
}

/** Knows which unit tests execute a line of the program. */
export class ExecutedLines {
  readonly #tests: readonly (ExecutingTest & {
    readonly ofFiles: ReadonlyMap<string, ReadonlySet<number>>;
  })[];

  constructor(records: readonly LinesOfTest[]) {
    this.#tests = records
      .map(({ test, ms, lines }) => {
        const ofProgram = Object.entries(lines).filter(([file]) => file.startsWith('src/'));
        return {
          path: test,
          ms,
          lines: ofProgram.reduce((sum, [, ofFile]) => sum + ofFile.length, 0),
          ofFiles: new Map(ofProgram.map(([file, ofFile]) => [file, new Set(ofFile)])),
        };
      })
      .toSorted((a, b) => a.lines - b.lines || (a.path < b.path ? -1 : 1));
  }

  /** Returns the tests that execute a line, or any line of a file: those that execute the fewest in all are first. */
  of(file: string, line?: number): ExecutingTest[] {
    return this.#tests
      .filter(({ ofFiles }) => (line === undefined ? ofFiles.has(file) : ofFiles.get(file)?.has(line)))
      .map(({ path, lines, ms }) => ({ path, lines, ms }));
  }

  /** Returns how long a file of tests took, in milliseconds. */
  msOf(path: string): number | undefined {
    return this.#tests.find((test) => test.path === path)?.ms;
  }
}

/** Returns the name of the file in which a file of tests has its lines. */
export function recordName(test: string): string {
  return `${test.replaceAll('/', '+')}.json`;
}

/** Returns the digest by which a file is known to have changed. */
export function digestOf(root: string, file: string): string | undefined {
  try {
    return createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex');
  } catch {
    return undefined;
  }
}

/**
 * Runs unit tests to note their lines, but for those that have not changed since, nor executed one of some files that has, and
 * returns the lines of all. Those of other files may be of an earlier program.
 *
 * @param root the folder of the project, in which they are kept below `node_modules`
 * @param files the files of which lines will be asked for
 * @param jobs how many files of tests may run at a time
 */
export function recordedLines(
  root: string,
  tests: readonly string[],
  files: ReadonlySet<string>,
  jobs: string,
): ExecutedLines {
  const folder = join(root, 'node_modules/.cache/backfile/lines');
  mkdirSync(folder, { recursive: true });
  const stale = tests.filter((test) => !isCurrent(root, readRecord(folder, test), files));
  if (stale.length > 0)
    spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        ...['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--project', 'mocked'],
        ...['--maxWorkers', jobs, '--passWithNoTests', '--reporter', 'dot'],
        ...stale,
      ],
      { cwd: root, stdio: 'ignore', env: { ...process.env, LINES_FOLDER: folder } },
    );
  // What processes have left that were ended.
  for (const left of globSync('processes-*', { cwd: folder }))
    rmSync(join(folder, left), { recursive: true, force: true });
  return new ExecutedLines(tests.flatMap((test) => readRecord(folder, test) ?? []));
}

/** Whether neither a file of tests has changed, nor which lines of some files it executes. */
export function isCurrent(
  root: string,
  record: LinesOfTest | undefined,
  files: ReadonlySet<string>,
): boolean {
  return (
    record !== undefined &&
    Object.entries(record.digests)
      .filter(([file]) => file === record.test || files.has(file))
      .every(([file, digest]) => digestOf(root, file) === digest)
  );
}

function readRecord(folder: string, test: string): LinesOfTest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, recordName(test)), 'utf8')) as LinesOfTest;
  } catch {
    return undefined;
  }
}
