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
        if (test.result().state === 'failed') void vitest.cancelCurrentRun('test-failure');
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
  const project = vitest.projects.find(({ name }) => name === order.project)!;
  const moduleId = join(root, order.path);
  try {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([
      project.createSpecification(moduleId),
    ]);
    const state = testModules.find((module) => module.moduleId === moduleId)?.state();
    return state === 'passed' && unhandledErrors.length === 0;
  } catch {
    return false;
  }
}
