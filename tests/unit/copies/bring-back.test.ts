import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bringBack, previewReturn, unpackBackup } from '../../../src/copies/bring-back.ts';
import { datedCopies, keepDatedCopy } from '../../../src/copies/dated-copies.ts';
import { article } from '../../support/content.ts';
import {
  archiveOfAllParts,
  backUp,
  copyTime,
  filesBelow,
  returnOrder,
  unpackTo,
} from '../../support/copies/backups.ts';
import { withholdName } from '../../support/names.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

// All of it is fiction.

test('it is unpacked into a new folder byte for byte, and not into one with files', async () => {
  const contentDir = archiveOfAllParts();
  const root = dirname(contentDir);
  const { file } = backUp(contentDir);
  const folder = join(root, 'again');
  const { leftOut } = await unpackBackup(file, unpackTo(folder));
  const unpacked = filesBelow(folder);
  for (const [path, text] of Object.entries(unpacked))
    if (!['.backfile/.gitignore', 'package.json'].includes(path))
      expect(readFileSync(join(root, path), 'latin1'), path).toBe(text);
  expect(unpacked['.backfile/.gitignore']).toBe('*\n');
  // The program, and what is installed with it, is never taken from a backup.
  expect(leftOut).toEqual(['backfile-0.2.0.tgz', 'package-lock.json', 'package.json']);
  expect(unpacked['package.json']).toBe(
    'made anew, beside { "dependencies": { "backfile": "file:backfile-0.2.0.tgz" } }',
  );
  expect(Object.keys(unpacked)).toHaveLength(8);
  expect(statSync(join(folder, '.backfile/private/requests/1.json')).mode & 0o077).toBe(0);
  expect((await faultOf(unpackBackup(file, unpackTo(folder)))).message).toMatch(
    /There is something in .*again\. Choose a new folder\./,
  );
});

test('bringing it back restores what was changed, added and removed, after a copy of what is there', async () => {
  const contentDir = archiveOfAllParts();
  const root = dirname(contentDir);
  const before = filesBelow(root);
  const { file } = backUp(contentDir);
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'Another text.'));
  writeFileSync(join(contentDir, 'articles/later.md'), article());
  rmSync(join(contentDir, 'articles/gate.jpg'));
  writeFileSync(join(root, '.backfile/private/requests/1.json'), '{}');
  const changed = filesBelow(root);
  const { plan } = await previewReturn(file, contentDir);
  expect(plan).toMatchObject({
    added: ['content/articles/gate.jpg'],
    replaced: ['content/articles/ferry.md', 'private/requests/1.json'],
    removed: ['content/articles/later.md'],
    uncovered: [],
    refusals: [],
  });
  expect((await faultOf(bringBack(file, returnOrder(contentDir, plan.digest)))).message).toMatch(
    'Something would be lost',
  );
  expect(filesBelow(root)).toEqual(changed);
  const copy = await bringBack(file, returnOrder(contentDir, plan.digest, true));
  expect(filesBelow(root)).toEqual({ ...before, '.backfile/.gitignore': '*\n' });
  expect(datedCopies(contentDir).map((one) => one.file)).toEqual([copy]);
  // The copy brings back what was there.
  const again = await previewReturn(copy!, contentDir);
  await bringBack(copy!, {
    ...returnOrder(contentDir, again.plan.digest, true),
    now: new Date('2026-11-29T07:31:00Z'),
  });
  expect(filesBelow(root)).toEqual({ ...changed, '.backfile/.gitignore': '*\n' });
});

const modeOf = (path: string) => statSync(path).mode & 0o7777;

test('what is brought back has the rights that are there, and what is private is for its owner alone', async () => {
  const contentDir = archiveOfAllParts();
  const root = dirname(contentDir);
  const [ferry, gate, request] = [
    join(contentDir, 'articles/ferry.md'),
    join(contentDir, 'articles/gate.jpg'),
    join(root, '.backfile/private/requests/1.json'),
  ];
  const { file } = backUp(contentDir);
  const ofNewFiles = modeOf(ferry);
  writeFileSync(ferry, article());
  chmodSync(ferry, 0o755);
  for (const path of [gate, request]) rmSync(path);
  const { plan } = await previewReturn(file, contentDir);
  await bringBack(file, returnOrder(contentDir, plan.digest));
  expect([ferry, gate, request].map(modeOf)).toEqual([0o755, ofNewFiles, 0o600]);

  const folder = join(root, 'again');
  await unpackBackup(file, unpackTo(folder));
  const unpacked = ['content/articles', 'content/articles/gate.jpg', '.backfile/private/requests/1.json'];
  expect(unpacked.map((path) => modeOf(join(folder, path)))).toEqual([0o700, ofNewFiles, 0o600]);
});

test('an archive that is as it was is not copied, and one with more loses just that', async () => {
  const contentDir = archiveOfAllParts();
  const root = dirname(contentDir);
  const { file } = backUp(contentDir);
  const { plan: nothing } = await previewReturn(file, contentDir);
  const before = filesBelow(root);
  expect(await bringBack(file, returnOrder(contentDir, nothing.digest))).toBeUndefined();
  expect(datedCopies(contentDir)).toEqual([]);
  expect(filesBelow(root)).toEqual(before);
  writeFileSync(join(contentDir, 'articles/later.md'), article());
  const { plan } = await previewReturn(file, contentDir);
  const copy = await bringBack(file, returnOrder(contentDir, plan.digest, true));
  expect(filesBelow(root)).toEqual({ ...before, '.backfile/.gitignore': '*\n' });
  expect(datedCopies(contentDir)).toMatchObject([
    { file: copy, why: 'Before bringing back the copy of 2026-11-29' },
  ]);
});

test.each([
  ['an embargo that was moved to a later day', 'embargo: 2027-05-01\n', 'embargo: 2027-01-01\n', true],
  [
    'an article that search engines may list again',
    'listing: address-only\n',
    'listing: no-search-engines\n',
    true,
  ],
  ['a draft written in another way', 'draft: true\n', '"draft": true # not yet\n', false],
  ['a reason that was corrected', 'draft: true\nsection: Quay\n', 'draft: true\nsection: Key\n', false],
])('%s: whether bringing back an earlier text asks first', async (_, now, then, isAsked) => {
  const contentDir = archiveOfAllParts();
  const file = join(contentDir, 'articles/quay.md');
  writeFileSync(file, article(then));
  const backup = backUp(contentDir);
  writeFileSync(file, article(now));
  const { plan } = await previewReturn(backup.file, contentDir);
  expect(plan).toMatchObject({
    replaced: ['content/articles/quay.md'],
    uncovered: isAsked ? ['content/articles/quay.md'] : [],
  });
});

test('what was changed since the preview is not overwritten', async () => {
  const contentDir = archiveOfAllParts();
  const { file } = backUp(contentDir);
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'Another text.'));
  const { plan } = await previewReturn(file, contentDir);
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'A third text.'));
  expect((await faultOf(bringBack(file, returnOrder(contentDir, plan.digest, true)))).message).toMatch(
    'Files have changed since this was shown.',
  );
  expect(readFileSync(join(contentDir, 'articles/ferry.md'), 'utf8')).toContain('A third text.');
  expect(datedCopies(contentDir)).toEqual([]);
});

test('a name that was withheld since does not come back, and an article that was withdrawn only if one says so', async () => {
  const contentDir = archiveOfAllParts();
  writeFileSync(join(contentDir, 'articles/quay.md'), article());
  const { file } = backUp(contentDir);
  writeFileSync(
    join(contentDir, 'articles/quay.md'),
    article('withdrawn:\n  date: 2026-11-01\n  reason: An error.\n'),
  );
  const withdrawn = await previewReturn(file, contentDir);
  expect(withdrawn.plan).toMatchObject({ uncovered: ['content/articles/quay.md'], refusals: [] });
  expect((await faultOf(bringBack(file, returnOrder(contentDir, withdrawn.plan.digest)))).message).toMatch(
    'lost or published',
  );
  await withholdName(contentDir, 'jane-quill');
  const files = filesBelow(dirname(contentDir));
  const { plan } = await previewReturn(file, contentDir);
  expect(plan.refusals).toEqual([
    'It is older than the decision to withhold a name (number 1), and still has that name. Take the decision back first if the name may be published again, or bring the backup back into a new folder.',
  ]);
  expect((await faultOf(bringBack(file, returnOrder(contentDir, plan.digest, true)))).message).toMatch(
    'still has that name',
  );
  expect(filesBelow(dirname(contentDir))).toEqual(files);
});

test('nothing is written through a link', async () => {
  const contentDir = archiveOfAllParts();
  const { file } = backUp(contentDir);
  const outside = join(dirname(contentDir), 'outside');
  mkdirSync(outside);
  rmSync(join(contentDir, 'articles'), { recursive: true });
  symlinkSync(outside, join(contentDir, 'articles'));
  const { plan } = await previewReturn(file, contentDir);
  expect(plan.refusals).toEqual([
    '“content/articles” is a link to another place, where nothing is replaced. Put the files themselves there.',
  ]);
  expect((await faultOf(bringBack(file, returnOrder(contentDir, plan.digest, true)))).message).toMatch(
    'is a link',
  );
  expect(readdirSync(outside)).toEqual([]);
  expect(readdirSync(join(dirname(contentDir), '.backfile/private'))).toEqual([
    'decisions',
    'published',
    'requests',
  ]);
  expect(backUp(contentDir).written.links).toEqual(['content/articles']);
});

test('a copy of the texts alone does not become a folder of its own', async () => {
  const contentDir = archiveOfAllParts();
  const copy = keepDatedCopy({ contentDir, scope: 'texts', why: 'Before a change', now: copyTime });
  const folder = join(dirname(contentDir), 'again');
  expect((await faultOf(unpackBackup(copy, unpackTo(folder)))).message).toMatch(
    'This copy has only the texts. Bring it back at the desk, where the rest of the archive is.',
  );
  expect(existsSync(folder)).toBe(false);
});
