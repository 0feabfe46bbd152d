import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/files/read-content.ts';
import { rereadFiles } from '../../../src/files/reread-files.ts';
import { article, writeContent } from '../../support/content.ts';

// All of it is fiction.
const files = {
  'articles/ferry.md': article('', 'The ferry.'),
  'articles/lamp.md': article('', 'A lamp.'),
};

test('files that were changed, added or removed are read as the whole folder would be', () => {
  const contentDir = writeContent(files);
  const read = readContent(contentDir);
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'The ferry sailed.'));
  writeFileSync(join(contentDir, 'articles/quay.md'), article('draft: 3\n', 'A quay.'));
  rmSync(join(contentDir, 'articles/lamp.md'));
  const changed = ['ferry', 'quay', 'lamp'].map((id) => `content/articles/${id}.md`);
  const { content, problems } = rereadFiles(contentDir, read, changed)!;
  const whole = readContent(contentDir);
  expect(content.articles).toEqual(whole.content.articles);
  expect(problems).toEqual(whole.problems);
  expect(problems).not.toEqual([]);
});

test('only the whole folder tells what is left once a link that was reported is gone', () => {
  const contentDir = writeContent(files);
  const link = join(contentDir, 'articles/quay.md');
  writeFileSync(join(dirname(contentDir), 'elsewhere.md'), article('', 'A quay.'));
  symlinkSync(join(dirname(contentDir), 'elsewhere.md'), link);
  const read = readContent(contentDir);
  expect(read.problems.map(({ file }) => file)).toEqual(['content/articles/quay.md']);
  rmSync(link);
  expect(rereadFiles(contentDir, read, ['content/articles/quay.md'])).toBeUndefined();
});
