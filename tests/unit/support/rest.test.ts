import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rest, restPatterns } from '../../support/suite/rest.ts';

const root = join(import.meta.dirname, '../../..');

test('each file of tests that npm test leaves to npm run test:rest is there, and has a reason', () => {
  expect(restPatterns().filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(Object.values(rest).filter((reason) => reason.length < 20)).toEqual([]);
});
