import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';

/** The environment variable with the path of the file in which the retried tests are listed. */
export const retriedFile = 'BACKFILE_RETRIED_TESTS';

/**
 * Appends a line for each test that passed only when it was tried again: its file, ` › ` and its title.
 * Vitest's JSON report does not tell them from those that passed at once.
 */
export default class RetriedReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const file = process.env[retriedFile];
    if (file && test.diagnostic()?.flaky)
      appendFileSync(file, `${test.module.relativeModuleId} › ${test.fullName}\n`);
  }
}
