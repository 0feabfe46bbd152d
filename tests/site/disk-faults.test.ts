import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// Vitest's variables; a keeper's commands have none.
const { NODE_ENV: _, ...env } = process.env;

test('whichever disk operation fails or is the last, nothing is lost, partly written or stuck', () => {
  const { stdout, status } = spawnSync(process.execPath, ['tests/stress/disk-faults.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env,
    encoding: 'utf8',
  });
  const [, faults = '0', violations] = /^(\d+) faults, (\d+) violations$/m.exec(stdout) ?? [];
  expect(violations, stdout).toBe('0');
  expect(Number(faults)).toBeGreaterThan(400);
  expect(status).toBe(0);
});
