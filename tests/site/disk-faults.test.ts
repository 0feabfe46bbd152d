import { expect, test } from 'vitest';
import { runIn } from '../support/project.ts';
import { builderProject } from '../support/builds/run-build.ts';

// Each ninth, of each kind of fault others; npm run stress has all of them.
test('whichever disk operation fails or is the last, nothing is lost, partly written or stuck', () => {
  const { stdout, code } = runIn(builderProject(), 'tests/stress/disk-faults.ts', '9');
  const [, faults = '0', violations] = /^(\d+) faults, (\d+) violations$/m.exec(stdout) ?? [];
  expect(violations, stdout).toBe('0');
  expect(Number(faults)).toBeGreaterThan(120);
  // A second build without changes would do nothing that can fail.
  for (const build of ['first build', 'build'])
    expect(Number(new RegExp(`^${build}: (\\d+) changes`, 'm').exec(stdout)?.[1]), stdout).toBeGreaterThan(
      60,
    );
  expect(code).toBe(0);
});
