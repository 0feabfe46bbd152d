import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/files/read-content.ts';
import { auditStaged } from '../../../src/withhold/audit/audit-staged.ts';
import { article, writeContent } from '../../support/content.ts';
import { noStagedFiles } from '../../support/withheld/no-staged-files.ts';

// All of it is fiction.
const hidden = 'Nobody may read that the old harbor crane fell into the sea that night.';
const download = 'data/articles-2018.jsonl';

/** A build that changes one file of the site. */
function building(path = download) {
  const contentDir = writeContent({
    'articles/sails.md': article('', 'The boats sailed.'),
    'articles/crane.md': article('draft: true\n', hidden),
  });
  return async (old: string | undefined, text: string, audited?: string) => {
    const staged = {
      changes: () => ({ added: [], changed: [path] }),
      paths: () => [path],
      has: (name: string) => name === path,
      isOfProgram: () => false,
      read: () => Buffer.from(text),
      readOld: () => (old === undefined ? undefined : Buffer.from(old)),
    };
    const { content } = readContent(contentDir);
    const found = await auditStaged(staged, { content, contentDir, day: '2026-11-28' }, audited);
    return { files: found.problems.map(({ file }) => file), audited: found.audited, contentDir };
  };
}
const record = (text: string) => `${JSON.stringify({ text })}\n`;

test('a record that is new or changed in a download is searched, each of the others only once', async () => {
  const build = building();
  const { audited } = await build(undefined, record('Boats.'));
  expect(audited).not.toBe('');
  expect((await build(record('Boats.'), record('Boats.') + record(hidden), audited)).files).toEqual([
    download,
  ]);
  expect((await build(record(hidden), record(hidden) + record('Boats.'), audited)).files).toEqual([]);
});

test.each([
  ['the file was changed by hand', undefined],
  ['it is the first build that searches', record(hidden)],
])('the whole download is searched if %s', async (_, old) => {
  const build = building();
  const { audited } = await build(undefined, record('Boats.'));
  const given = old === undefined ? audited : undefined;
  expect((await build(old, record(hidden) + record('Boats.'), given)).files).toEqual([download]);
});

test('the whole download is searched if another article is not published any more', async () => {
  const build = building();
  const { audited, contentDir } = await build(undefined, record('Boats.'));
  const later = 'Later that year nine more boats came home from the north with fish.';
  mkdirSync(join(contentDir, 'articles'), { recursive: true });
  writeFileSync(join(contentDir, 'articles/later.md'), article('draft: true\n', later));
  expect((await build(record(later), record(later) + record('Boats.'), audited)).files).toEqual([download]);
});

test('a changed page is searched as a whole: its lines are none by themselves', async () => {
  const page = 'articles/sails/index.html';
  const build = building(page);
  const { audited } = await build(undefined, '<p>Boats.</p>');
  const [first, rest] = hidden.split(/ (?=harbor)/);
  const old = `<p>${first}\n</p>`;
  expect((await build(old, `<p>${first}\n${rest}</p>`, audited)).files).toEqual([page]);
});

test('if decisions can’t be read, that is what is wrong with the site, and all files are searched the next time', async () => {
  const contentDir = writeContent({ 'articles/sails.md': article('', 'The boats sailed.') });
  mkdirSync(join(contentDir, '../.backfile/private/withheld'), { recursive: true });
  writeFileSync(join(contentDir, '../.backfile/private/withheld/1.json'), '{');
  const { content } = readContent(contentDir);
  const { problems, audited } = await auditStaged(
    noStagedFiles,
    { content, contentDir, day: '2026-11-28' },
    'old',
  );
  expect(problems).toMatchObject([{ severity: 'error', file: '.backfile/private' }]);
  expect(problems[0]!.message).toContain('1.json');
  expect(audited).toBe('');
});
