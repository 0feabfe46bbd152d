import { expect, test } from 'vitest';
import { builderProject } from '../support/builds/run-build.ts';
import { runIn } from '../support/project.ts';

// `npm run stress -- faults` fails every change of every command.
test('a command whose system call fails, or that is killed there, loses nothing and can be run again', (context) => {
  const { stdout, stderr, code } = runIn(
    builderProject(),
    'tests/stress/faults/run-faults.ts',
    ...['--every', '29', 'articles-merge', 'import', 'import-web', 'new-archive', 'desk'],
  );
  const skipped = /^Skipped: .*/m.exec(stdout)?.[0];
  if (skipped !== undefined) return context.skip(skipped);
  const [, faults = '0', violations] = /^(\d+) faults, (\d+) violations$/m.exec(stdout) ?? [];
  expect(violations, stdout + stderr).toBe('0');
  expect(Number(faults)).toBeGreaterThan(10);
  expect(code).toBe(0);
});
