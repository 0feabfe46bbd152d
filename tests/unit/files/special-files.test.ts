import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../../src/files/find-files.ts';
import { writeContent } from '../../support/content.ts';

test.skipIf(process.platform === 'win32')('a pipe in the content is reported as one, and not read', () => {
  const content = writeContent({ 'articles/a.md': '' });
  execFileSync('mkfifo', [join(content, 'articles/b.md')]);
  const { files, problems } = findFiles(content);
  expect(files.map(({ id }) => id)).toEqual(['a']);
  expect(problems.map(({ message }) => message)).toEqual([
    'This is not a file, but a pipe, a socket or a device.',
  ]);
});
