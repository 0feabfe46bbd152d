import { expect, test } from 'vitest';
import { runIn } from '../support/project.ts';
import { builderProject } from '../support/builds/run-build.ts';

// Each third; npm run stress has all of them.
test('whichever disk operation fails or is the last, nothing is lost, partly written or stuck', () => {
  const { stdout, code } = runIn(builderProject(), 'tests/stress/disk-faults.ts', '3');
  const [, faults = '0', violations] = /^(\d+) faults, (\d+) violations$/m.exec(stdout) ?? [];
  expect(violations, stdout).toBe('0');
  expect(Number(faults)).toBeGreaterThan(130);
  expect(code).toBe(0);
});
