import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('no text makes a reader throw', { timeout: 120_000 }, () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/stress/fuzz.ts', '40', '18'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([
    0,
    expect.stringMatching(/^(?:\w+: 40 texts, \d+ articles found\n)+\d+ texts of \d+ kinds .* 0 faults\n$/),
    '',
  ]);
});
