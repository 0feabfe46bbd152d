import { expect, test } from 'vitest';
import { runIn } from '../support/project.ts';
import { builderProject } from '../support/builds/run-build.ts';

test('serve and dev outlive malformed requests', () => {
  const { stdout, stderr, code } = runIn(builderProject(), 'tests/stress/requests.ts', '400', '18');
  expect(stdout.match(/^\w+: 400 requests .* it still answers$/gm), stdout + stderr).toHaveLength(2);
  expect(code).toBe(0);
});
