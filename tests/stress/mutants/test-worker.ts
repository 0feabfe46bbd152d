// Runs files of tests in one kept instance of Vitest, in a copy of the project whose files are changed between runs;
// driven by messages of mutant-runner.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, createVitest, type TestCase, type TestSpecification } from 'vitest/node';

/** What the worker is asked to do: to give a file another text, or to run files of tests in their order. */
export type WorkerOrder =
  | { readonly type: 'write'; readonly file: string; readonly text: string }
  | { readonly type: 'run'; readonly tests: readonly TestToRun[] };

interface TestToRun {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly project: string;
}

/** What it answers. */
export interface WorkerAnswer {
  /** The paths of the files of tests that failed, of which the first ended the run. */
  readonly failed: readonly string[];
}

class AsGiven extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files);
  }
}

const root = process.argv[2]!;
let cancelling: Promise<void> | undefined;
const vitest = await createVitest({
  root,
  config: join(root, 'tests/vitest.config.ts'),
  project: ['unit', 'mocked'],
  watch: false,
  run: true,
  maxWorkers: 1,
  fileParallelism: false,
  sequence: { sequencer: AsGiven },
  reporters: [
    {
      // The first failure is enough.
      onTestCaseResult: (test: TestCase) => {
        if (test.result().state === 'failed') cancelling ??= vitest.cancelCurrentRun('test-failure');
      },
    },
  ],
});
await vitest.standalone();

process.on('message', (order: WorkerOrder) => {
  void answer(order).then((failed) => process.send!({ failed } satisfies WorkerAnswer));
});

async function answer(order: WorkerOrder): Promise<readonly string[]> {
  if (order.type === 'write') {
    const path = join(root, order.file);
    writeFileSync(path, order.text);
    vitest.invalidateFile(path);
    return [];
  }
  // A run that was ended by the failure before it says nothing.
  return (await runOnce(order.tests)) ?? (await runOnce(order.tests)) ?? order.tests.map(({ path }) => path);
}

/** Runs files of tests. @returns those that failed; undefined if some have neither passed nor failed */
async function runOnce(tests: readonly TestToRun[]): Promise<readonly string[] | undefined> {
  const specifications = tests.map(({ path, project }) =>
    vitest.projects.find(({ name }) => name === project)!.createSpecification(join(root, path)),
  );
  try {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    // Ending a run may last longer than the run, and must not end the next one.
    await cancelling;
    const states = new Map(testModules.map((module) => [module.moduleId, module.state()]));
    const inState = (state: string) =>
      tests.map(({ path }) => path).filter((path) => states.get(join(root, path)) === state);
    const failed = inState('failed');
    if (failed.length > 0) return failed;
    if (unhandledErrors.length > 0) return tests.map(({ path }) => path);
    return inState('passed').length === tests.length ? [] : undefined;
  } catch {
    return tests.map(({ path }) => path);
  } finally {
    cancelling = undefined;
  }
}
