import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runNames } from '../../../../src/cli/names/run-names.ts';
import { article, entity, writeContent } from '../../../support/content.ts';
import { runInProcess } from '../../../support/run-in-process.ts';
import { withholdName } from '../../../support/names.ts';

// All of it is fiction.
test('a withheld name is never proposed, and where it is not known here, nothing is', async () => {
  const content = writeContent({
    'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
    'articles/sails.md': article('', 'Jane Quill sailed.', { entities: '[jane-quill]' }),
    'articles/other.md': article(
      '',
      'Mrs. Jane Quill met Mr. Peter Anchor on the quay, said Mrs. Jane Quill.',
    ),
  });
  const propose = (...args: string[]) =>
    runInProcess(runNames, 'names', 'propose', '--json', '--content', content, ...args);
  await withholdName(content, 'jane-quill');
  const { stdout } = await propose();
  expect(stdout).toContain('Peter Anchor');
  expect(stdout).not.toContain('Jane Quill');
  rmSync(join(dirname(content), '.backfile'), { recursive: true });
  const { code, stderr } = await propose();
  expect([code, stderr]).toEqual([
    1,
    'The names that decision 1 withholds are not in .backfile/private on this machine. They could be proposed.\n  Take them over from the other keeper: npm run withhold -- --take-over FILE. Or go on with --without-private.\n',
  ]);
  expect((await propose('--without-private')).code).toBe(0);
});
