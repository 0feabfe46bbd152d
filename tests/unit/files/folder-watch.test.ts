import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFolder } from '../../../src/files/folder-watch.ts';
import { writeContent } from '../../support/content.ts';

test('what is not there is no folder, and a file is none', () => {
  const contentDir = writeContent({});
  expect(isFolder(contentDir)).toBe(true);
  expect(isFolder(join(contentDir, 'site.yaml'))).toBe(false);
  expect(isFolder(join(contentDir, 'nowhere'))).toBe(false);
});
