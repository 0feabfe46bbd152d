import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// Vitest's variables; a keeper's commands have neither, and with VITEST Astro's development server finds no
// page.
const { NODE_ENV: _, VITEST: __, ...env } = process.env;

test('serve and dev outlive malformed requests', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/stress/requests.ts', '400', '18'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env,
    encoding: 'utf8',
  });
  expect(stdout.match(/^\w+: 400 requests .* it still answers$/gm), stdout + stderr).toHaveLength(2);
  expect(status).toBe(0);
});
