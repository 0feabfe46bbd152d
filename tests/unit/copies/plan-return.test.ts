import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { OpenBackup } from '../../../src/copies/open-backup.ts';
import { coversIn, planReturn } from '../../../src/copies/plan-return.ts';
import { article, writeContent } from '../../support/content.ts';

// All of it is fiction.

/** Makes a backup of the texts of files, by their paths in it. */
function backupOf(texts: Readonly<Record<string, string>>): OpenBackup {
  const files = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      [text.length, createHash('sha256').update(text).digest('hex')] as const,
    ]),
  );
  return {
    manifest: { files, scope: 'all' },
    read: (path: string) => Promise.resolve(Buffer.from(texts[path]!)),
  } as unknown as OpenBackup;
}

/** Compares an archive of files in its content folder with a backup of others. */
async function planned(now: Readonly<Record<string, string>>, then: Readonly<Record<string, string>>) {
  const contentDir = writeContent(now);
  const inContent = Object.entries(then).map(([path, text]) => [`content/${path}`, text] as const);
  return planReturn(contentDir, backupOf(Object.fromEntries(inContent)));
}

test('files are added, replaced or removed, each list in order; those that are the same are left alone', async () => {
  const { added, replaced, removed, files, refusals, uncovered } = await planned(
    {
      'pages/b.md': 'now',
      'pages/a.md': 'now',
      'pages/same.md': 'same',
      'pages/z.md': 'z',
      'pages/y.md': 'y',
    },
    {
      'pages/n.md': 'n',
      'pages/m.md': 'm',
      'pages/b.md': 'then',
      'pages/a.md': 'then',
      'pages/same.md': 'same',
    },
  );
  expect(added).toEqual(['content/pages/m.md', 'content/pages/n.md']);
  expect(replaced).toEqual(['content/pages/a.md', 'content/pages/b.md']);
  expect(removed.filter((path) => path.includes('/pages/'))).toEqual([
    'content/pages/y.md',
    'content/pages/z.md',
  ]);
  expect([refusals, uncovered]).toEqual([[], []]);
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const ofFile = (name: string) => files.find(({ file }) => file.endsWith(name));
  expect(ofFile('m.md')).toMatchObject({ before: null, after: digest('m') });
  expect(ofFile('a.md')).toMatchObject({ before: digest('now'), after: digest('then') });
  expect(ofFile('z.md')).toMatchObject({ before: digest('z'), after: null });
  expect(files).toHaveLength(added.length + replaced.length + removed.length);
});

test('an article that readers would see again is named, and no other', async () => {
  const plain = article('', 'The ferry.');
  const other = article('', 'The other ferry.');
  const draft = article('draft: true\n', 'The ferry.');
  const until = (day: string, body = 'The ferry.') => article(`embargo: ${day}\n`, body);
  const { uncovered } = await planned(
    {
      'articles/z.md': draft,
      'articles/a.md': until('2027-01-02'),
      'articles/later.md': until('2027-01-02'),
      'articles/same.md': until('2027-01-02'),
      'articles/open.md': plain,
      'pages/page.md': draft,
      'articles/note.txt': draft,
    },
    {
      'articles/z.md': plain,
      'articles/a.md': until('2026-01-02'),
      'articles/later.md': article('embargo: 2027-01-02\ndraft: true\n', 'The ferry.'),
      'articles/same.md': until('2027-01-02', 'Another.'),
      'articles/open.md': other,
      'pages/page.md': plain,
      'articles/note.txt': plain,
    },
  );
  expect(uncovered).toEqual(['content/articles/a.md', 'content/articles/z.md']);
});

test.each<[string, readonly string[]]>([
  ['---\ndraft: true\n---\nText', ['["draft","true"]']],
  ['\uFEFF---\r\ndraft: true\r\n---\r\nText', ['["draft","true"]']],
  ['---\rdraft: true\r---\rText', ['["draft","true"]']],
  ['--- \ndraft: true\n---\t\nText', ['["draft","true"]']],
  ['---\nnote: |\n  a\n----: b\ndraft: true\n---\n', ['["draft","true"]']],
  ['---\ndraft: false\nlisting: address-only\n---\n', ['["listing","address-only"]']],
  ['---\ndraft: false\nlisting: listed\n---\n', []],
  [
    '---\nlisting: address-only\nembargo: 2027-01-02\ntitle: A\nwithdrawn: { reason: Wrong. }\n---\n',
    ['["withdrawn",{"reason":"Wrong."}]', '["embargo","2027-01-02"]', '["listing","address-only"]'],
  ],
  ['---\ntitle: A\n---\ndraft: true\n---\n', []],
  ['---\ndraft: true\n', []],
  ['draft: true\n', []],
  ['', []],
])('what keeps an article from readers is read from its front matter: %j', (text, covers) => {
  expect(coversIn(text)).toEqual(covers);
});

test('an article that something else keeps from readers than then is named, although one thing is the same', async () => {
  const covered = (...fields: readonly string[]) =>
    article(fields.map((field) => `${field}\n`).join(''), 'The ferry.');
  const { uncovered } = await planned(
    { 'articles/a.md': covered('draft: true', 'embargo: 2027-01-02') },
    { 'articles/a.md': covered('draft: true') },
  );
  expect(uncovered).toEqual(['content/articles/a.md']);
});

test('a backup older than a decision is refused with the numbers that it does not have', async () => {
  const decided = (...numbers: readonly string[]) =>
    `decisions:\n${numbers.map((number) => `  - number: ${number}\n`).join('')}`;
  const refused = async (now: string, then?: string) =>
    (await planned({ 'withheld.yaml': now }, then === undefined ? {} : { 'withheld.yaml': then })).refusals;
  const old = (numbers: string) => [
    `It is older than the decision to withhold a name (number ${numbers}), and still has that name. Take the decision back first if the name may be published again, or bring the backup back into a new folder.`,
  ];
  expect(await refused(decided('1', '2', '3'), decided('2'))).toEqual(old('1, 3'));
  expect(await refused(decided('1'))).toEqual(old('1'));
  expect(await refused(decided('1'), 'decisions: none\n')).toEqual(old('1'));
  expect(await refused(decided('1'), decided('1', '2'))).toEqual([]);
  expect(await refused('decisions: []\n', decided('1'))).toEqual([]);
});

test('a file that would be written through a link is refused, and the plan is recognized by its digest', async () => {
  const contentDir = writeContent({ 'pages/a.md': 'now' });
  const elsewhere = join(dirname(contentDir), 'elsewhere');
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(contentDir, 'linked'));
  const plan = (texts: Readonly<Record<string, string>>) => planReturn(contentDir, backupOf(texts));
  const through = await plan({ 'content/linked/b.md': 'then', 'content/pages/a.md': 'now' });
  expect(through.refusals).toHaveLength(1);
  const plain = await plan({ 'content/pages/a.md': 'then' });
  expect(plain.refusals).toEqual([]);
  expect((await plan({ 'content/pages/a.md': 'then' })).digest).toBe(plain.digest);
  expect((await plan({ 'content/pages/a.md': 'other' })).digest).not.toBe(plain.digest);
});
