import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { EarlierContent } from '../../../src/copies/earlier/earlier-content.ts';
import { planEarlier } from '../../../src/copies/earlier/plan-earlier.ts';
import { article, entity, type Files, writeContent } from '../../support/content.ts';
import { withholdName } from '../../support/names.ts';

// All of it is fiction.
const day = '2026-11-29';

/** What an earlier publication had; a file is compared by its bytes, unless it is said to differ. */
function earlierOf(files: Files, differs?: boolean): EarlierContent {
  const bytesOf = (path: string) => Buffer.from(files[path]!);
  return {
    from: 'a copy of fiction',
    paths: Object.keys(files),
    differs: (path, now) => differs ?? !now.equals(bytesOf(path)),
    read: (paths) => Promise.resolve(new Map(paths.map((path) => [path, bytesOf(path)]))),
  };
}
const planOf = (then: Files, today: Files, differs?: boolean) =>
  planEarlier(writeContent(today), earlierOf(then, differs), day);
const corrected = (count: number, text = 'Now.') =>
  article(`corrections:\n${'  - { date: 2026-05-01, text: It was closed. }\n'.repeat(count)}`, text);

test('files come back in the order of their paths, and each says what it was and will be', async () => {
  const then = {
    'articles/d.md': article('', 'D.'),
    'articles/c.md': article('', 'C.'),
    'articles/b.md': article('', 'B.'),
  };
  const today = {
    'articles/b.md': article('', 'Now.'),
    'articles/z.md': article(),
    'articles/y.md': article(),
  };
  const more = { 'pages/a.md': '---\ntitle: A\n---\n', 'articles/a.md': article('', 'A.') };
  const old = { 'pages/a.md': '---\ntitle: Then\n---\n', 'articles/a.md': article('', 'Then.') };
  const plan = await planOf({ ...then, ...old }, { ...today, ...more });
  expect(plan).toMatchObject({
    from: 'a copy of fiction',
    replaced: ['articles/a.md', 'articles/b.md', 'pages/a.md'],
    added: ['articles/c.md', 'articles/d.md'],
    removed: ['articles/y.md', 'articles/z.md'],
    kept: [],
    uncorrected: [],
    refusals: [],
  });
  expect(Object.fromEntries([...plan.texts].map(([path, bytes]) => [path, String(bytes)]))).toEqual({
    ...then,
    ...old,
  });
  const sha256 = (text: string | undefined) => (text === undefined ? null : hash('sha256', text));
  const before: Readonly<Record<string, string>> = { ...today, ...more };
  const after: Readonly<Record<string, string>> = { ...then, ...old };
  expect(plan.files.toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual(
    [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().map((path) => ({
      file: `content/${path}`,
      before: sha256(before[path]),
      after: sha256(after[path]),
    })),
  );
  const other = await planOf({ ...then, ...old, 'articles/c.md': article('', 'E.') }, { ...today, ...more });
  expect(other.digest).not.toBe(plan.digest);
  expect((await planOf({ ...then, ...old }, { ...today, ...more })).digest).toBe(plan.digest);
});

test('nothing is said of what is as it was, though it is a draft now', async () => {
  const files = { 'articles/a.md': article('draft: true\n'), 'articles/b.md': article('draft: true\n') };
  const plan = await planOf(files, { ...files, 'articles/b.md': article('draft: true\n', 'Now.') });
  expect(plan.kept).toEqual([{ path: 'articles/b.md', why: 'it is a draft' }]);
  expect(plan.files).toEqual([]);
});

test('a picture comes back byte for byte, also one that is no text, or has other line ends', async () => {
  const bytes = (...more: readonly number[]) => Uint8Array.of(0xff, 0xd8, 0x0a, ...more);
  const then = {
    'articles/a.jpg': bytes(0x80),
    'articles/b.jpg': Uint8Array.of(0xff, 0x0a),
    'articles/c.jpg': bytes(),
  };
  const plan = await planOf(
    then,
    {
      'articles/b.jpg': Uint8Array.of(0xff, 0x0d, 0x0a),
      'articles/c.jpg': bytes(),
      'articles/d.jpg': bytes(),
    },
    true,
  );
  expect(plan).toMatchObject({ added: ['articles/a.jpg'], replaced: ['articles/b.jpg'], removed: [] });
  expect([...plan.texts.get('articles/a.jpg')!]).toEqual([...bytes(0x80)]);
});

test('a text with other line ends is the same text', async () => {
  const text = article();
  const crlf = text.replaceAll('\n', '\r\n');
  for (const [then, today] of [
    [text, crlf],
    [crlf, text],
    [text, text],
  ] as const)
    expect((await planOf({ 'articles/a.md': then }, { 'articles/a.md': today }, true)).files).toEqual([]);
  const other = await planOf({ 'articles/a.md': text }, { 'articles/a.md': crlf.replace('body', 'bodice') });
  expect(other.replaced).toEqual(['articles/a.md']);
});

test('articles that lose a correction are named, by path; those that have as many or more are not', async () => {
  const today = {
    'articles/two.md': corrected(2),
    'articles/one.md': corrected(1),
    'articles/mark.md': `\uFEFF${corrected(1)}`,
    'articles/same.md': corrected(1),
    'articles/fewer.md': article(),
    'articles/gone.md': corrected(1),
  };
  const plan = await planOf(
    {
      'articles/two.md': corrected(1, 'Then.'),
      'articles/one.md': article('', 'Then.'),
      'articles/mark.md': article('', 'Then.'),
      'articles/same.md': corrected(1, 'Then.'),
      'articles/fewer.md': corrected(1, 'Then.'),
      'articles/new.md': article(),
    },
    today,
  );
  expect(plan.uncorrected).toEqual(['articles/mark.md', 'articles/one.md', 'articles/two.md']);
});

test('a text without front matter, or with corrections that are no list, has none', async () => {
  const none = ['No front matter.', '---\ncorrections: none\n---\n', '---\n- a\n---\n'];
  for (const now of none) {
    const plan = await planOf({ 'pages/a.md': '---\ntitle: Then\n---\n' }, { 'pages/a.md': now });
    expect(plan).toMatchObject({ replaced: ['pages/a.md'], uncorrected: [] });
    const back = await planOf({ 'pages/a.md': now }, { 'pages/a.md': corrected(1) });
    expect(back.uncorrected).toEqual(['pages/a.md']);
    for (const then of none)
      expect((await planOf({ 'pages/a.md': then }, { 'pages/a.md': now })).uncorrected).toEqual([]);
  }
});

test('new articles and pages go; new records stay, unless they took the place of one that comes back', async () => {
  const plan = await planOf(
    {
      'articles/2018/moved.md': article(),
      'entities/old.yaml': entity('Old Boats'),
      'topics/then.yaml': 'label: Then\n',
      'topics/same.yaml': 'label: Same\n',
    },
    {
      'articles/moved.md': article(),
      'articles/new.md': article(),
      'articles/draft.md': article('draft: true\n'),
      'articles/new.png': Uint8Array.of(1),
      'pages/new.md': '---\ntitle: New\n---\n',
      'entities/merged.yaml': entity('Boats', 'organization', 'formerIds: [other, old]\n'),
      'entities/then.yaml': entity('Then', 'organization', 'formerIds: [same]\n'),
      'entities/new.yaml': entity('New Boats'),
      'topics/merged.yaml': 'label: Merged\nformerIds: [then]\n',
      'topics/new.yaml': 'label: New\nformerIds: [old]\n',
      'topics/folder/same.yaml': 'label: Same\n',
    },
  );
  expect(plan.removed).toEqual([
    'articles/moved.md',
    'articles/new.md',
    'entities/merged.yaml',
    'pages/new.md',
    'topics/folder/same.yaml',
    'topics/merged.yaml',
  ]);
  expect(plan.kept).toEqual([]);
});

test('settings, lists and files of others neither come back nor go', async () => {
  const contentDir = writeContent({
    'look.css': 'a {}',
    'review/a.yaml': 'reviewed: true\n',
    'articles/.hidden/a.md': article(),
  });
  const beside = join(dirname(contentDir), 'public/articles/a.md');
  mkdirSync(dirname(beside), { recursive: true });
  writeFileSync(beside, article());
  const plan = await planEarlier(contentDir, earlierOf({}), day);
  expect(plan.files).toEqual([]);
});

test('a file that was removed since does not come back with a withheld name in its path; one that stayed does', async () => {
  const contentDir = writeContent({
    'articles/jane-quill-stays.jpg': Uint8Array.of(1),
    'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
  });
  await withholdName(contentDir, 'jane-quill');
  writeFileSync(join(contentDir, 'articles/jane-quill-stays.jpg'), Uint8Array.of(1));
  const then = {
    'articles/jane-quill-speaks.md': article(),
    'articles/jane-quill-leaves.jpg': Uint8Array.of(2),
    'articles/jane-quill-stays.jpg': Uint8Array.of(3),
    'articles/quay.jpg': Uint8Array.of(4),
  };
  const { refusals, added, replaced } = await planEarlier(contentDir, earlierOf(then), day);
  expect(refusals).toEqual([
    'articles/jane-quill-speaks.md: its address has the name that decision 1 withholds.',
    'articles/jane-quill-leaves.jpg: its address has the name that decision 1 withholds.',
  ]);
  expect([added, replaced]).toEqual([['articles/quay.jpg'], ['articles/jane-quill-stays.jpg']]);
});
