// Runs single files of tests in one kept instance of Vitest, in a copy of the project whose files are changed between runs;
// driven by messages of mutant-runner.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type TestCase } from 'vitest/node';

/** What the worker is asked to do: to give a file another text, or to run a file of tests. */
export type WorkerOrder =
  | { readonly type: 'write'; readonly file: string; readonly text: string }
  | { readonly type: 'run'; readonly path: string; readonly project: string };

/** What it answers. */
export interface WorkerAnswer {
  readonly passed: boolean;
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
  void answer(order).then((passed) => process.send!({ passed } satisfies WorkerAnswer));
});

async function answer(order: WorkerOrder): Promise<boolean> {
  if (order.type === 'write') {
    const path = join(root, order.file);
    writeFileSync(path, order.text);
    vitest.invalidateFile(path);
    return true;
  }
  // A run that was ended by the failure before it says nothing.
  return (await runOnce(order)) ?? (await runOnce(order)) ?? false;
}

/** Runs a file of tests. @returns whether it passes; undefined if it neither passed nor failed */
async function runOnce({
  path,
  project,
}: Extract<WorkerOrder, { type: 'run' }>): Promise<boolean | undefined> {
  const moduleId = join(root, path);
  const specification = vitest.projects.find(({ name }) => name === project)!.createSpecification(moduleId);
  try {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
    // Ending a run may last longer than the run, and must not end the next one.
    await cancelling;
    const state = testModules.find((module) => module.moduleId === moduleId)?.state();
    if (state === 'failed' || unhandledErrors.length > 0) return false;
    return state === 'passed' ? true : undefined;
  } catch {
    return false;
  } finally {
    cancelling = undefined;
  }
}
