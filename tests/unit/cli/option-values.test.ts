import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, deskFolder } from '../../../src/cli/option-values.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('the desk makes a content folder that is not there yet, and other commands refuse it', () => {
  const content = join(temporaryFolder(), 'content');
  expect(() => contentFolder({ content })).toThrow('There is no content folder');
  expect(existsSync(content)).toBe(false);
  expect(deskFolder({ content })).toBe(content);
  expect(existsSync(content)).toBe(true);
});

test('a path of which more is missing is taken for a slip', () => {
  const content = join(temporaryFolder(), 'archve/content');
  expect(() => deskFolder({ content })).toThrow('There is no content folder');
});
