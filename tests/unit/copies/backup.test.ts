import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bringBack, previewReturn, unpackBackup } from '../../../src/copies/bring-back.ts';
import { datedCopies, keepDatedCopy } from '../../../src/copies/dated-copies.ts';
import { verifyBackup } from '../../../src/copies/open-backup.ts';
import { writeBackup } from '../../../src/copies/write-backup.ts';
import { article, entity, writeContent } from '../../support/content.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { withholdName } from '../../support/names.ts';
import { type Packed, zip } from '../../support/zip.ts';

// All of it is fiction.
const now = new Date('2026-11-29T07:30:00Z');
const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x80, 0xfe);

/** Writes an archive with files of each part, and files that no backup has. */
function writeArchive(): string {
  const contentDir = writeContent({
    'articles/ferry.md': article('', 'Jane Quill took the ferry.', { entities: '[jane-quill]' }),
    'articles/gate.jpg': picture,
    'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
  });
  const root = dirname(contentDir);
  const others = {
    'package.json': '{ "dependencies": { "backfile": "file:backfile-0.2.0.tgz" } }',
    'package-lock.json': '{}',
    'backfile-0.2.0.tgz': 'the program',
    'public/robots.txt': 'User-agent: *\n',
    '.backfile/private/requests/1.json': '{"of":"Jane Quill"}',
    '.backfile/private/published/host.json': '{}',
    '.backfile/private/decisions/content/1.json': '{}',
    'content/.changes.lock': '1 2',
    'dist/index.html': 'made again by a build',
    'notes.txt': 'a file of the keeper',
  };
  for (const [path, text] of Object.entries(others)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return contentDir;
}

/** The files of a folder, with their bytes as text, but for copies. */
function allFiles(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && !entry.parentPath.endsWith('copies') && !entry.name.endsWith('zip'),
      )
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'latin1')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test('the progress of a backup is told file by file', () => {
  const contentDir = writeArchive();
  const told: (readonly [number, number])[] = [];
  const { files } = writeBackup(join(dirname(contentDir), 'backup.zip'), {
    contentDir,
    scope: 'everything',
    now,
    onProgress: (done, of) => told.push([done, of]),
  });
  expect(told).toEqual(Array.from({ length: files }, (_, index) => [index + 1, files]));
});

function back(contentDir: string) {
  const file = join(dirname(contentDir), 'backup.zip');
  return { file, written: writeBackup(file, { contentDir, scope: 'everything', now }) };
}

/** How a backup is unpacked, with a file in the place of the program. */
const unpack = (folder: string) => ({
  folder,
  addProgram: (part: string, before: string | undefined) =>
    writeFileSync(join(part, 'package.json'), `made anew, beside ${before}`),
});

const order = (contentDir: string, digest: string, mayLose = false) => ({ contentDir, digest, mayLose, now });

test('a backup has everything of an archive, the private folder too, for its owner alone', async () => {
  const contentDir = writeArchive();
  const { file, written } = back(contentDir);
  const { files, scope, made } = await verifyBackup(file);
  expect(Object.keys(files)).toEqual([
    'backfile-0.2.0.tgz',
    'content/articles/ferry.md',
    'content/articles/gate.jpg',
    'content/entities/jane-quill.yaml',
    'content/site.yaml',
    'package-lock.json',
    'package.json',
    'private/requests/1.json',
    'public/robots.txt',
  ]);
  expect({ scope, made, files: written.files }).toEqual({
    scope: 'everything',
    made: now.toISOString(),
    files: 9,
  });
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readFileSync(file, 'latin1')).toContain('READ-ME-FIRST.txt');
});

test.each([
  'file:../secret.tgz',
  '../secret.tgz',
  'file:notes.txt',
  'file:content/site.yaml',
  'file:.hidden.tgz',
  'file:gone-0.2.0.tgz',
  '^0.2.0',
])('a backup of an archive whose program is %s has no other file for that', (program) => {
  const contentDir = writeArchive();
  const root = dirname(contentDir);
  writeFileSync(join(root, 'package.json'), JSON.stringify({ dependencies: { backfile: program } }));
  for (const other of ['../secret.tgz', '.hidden.tgz']) writeFileSync(join(root, other), 'of nobody else');
  onTestFinished(() => rmSync(join(root, '../secret.tgz')));
  expect(back(contentDir).written.files).toBe(8);
});

test('it is unpacked into a new folder byte for byte, and not into one with files', async () => {
  const contentDir = writeArchive();
  const root = dirname(contentDir);
  const { file } = back(contentDir);
  const folder = join(root, 'again');
  const { leftOut } = await unpackBackup(file, unpack(folder));
  const unpacked = allFiles(folder);
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
  expect((await faultOf(unpackBackup(file, unpack(folder)))).message).toMatch(
    /There is something in .*again\. Choose a new folder\./,
  );
});

test('bringing it back restores what was changed, added and removed, after a copy of what is there', async () => {
  const contentDir = writeArchive();
  const root = dirname(contentDir);
  const before = allFiles(root);
  const { file } = back(contentDir);
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'Another text.'));
  writeFileSync(join(contentDir, 'articles/later.md'), article());
  rmSync(join(contentDir, 'articles/gate.jpg'));
  writeFileSync(join(root, '.backfile/private/requests/1.json'), '{}');
  const changed = allFiles(root);
  const { plan } = await previewReturn(file, contentDir);
  expect(plan).toMatchObject({
    added: ['content/articles/gate.jpg'],
    replaced: ['content/articles/ferry.md', 'private/requests/1.json'],
    removed: ['content/articles/later.md'],
    uncovered: [],
    refusals: [],
  });
  expect((await faultOf(bringBack(file, order(contentDir, plan.digest)))).message).toMatch(
    'Something would be lost',
  );
  expect(allFiles(root)).toEqual(changed);
  const copy = await bringBack(file, order(contentDir, plan.digest, true));
  expect(allFiles(root)).toEqual({ ...before, '.backfile/.gitignore': '*\n' });
  expect(datedCopies(contentDir).map((one) => one.file)).toEqual([copy]);
  // The copy brings back what was there.
  const again = await previewReturn(copy!, contentDir);
  await bringBack(copy!, {
    ...order(contentDir, again.plan.digest, true),
    now: new Date('2026-11-29T07:31:00Z'),
  });
  expect(allFiles(root)).toEqual({ ...changed, '.backfile/.gitignore': '*\n' });
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
  const contentDir = writeArchive();
  const file = join(contentDir, 'articles/quay.md');
  writeFileSync(file, article(then));
  const backup = back(contentDir);
  writeFileSync(file, article(now));
  const { plan } = await previewReturn(backup.file, contentDir);
  expect(plan).toMatchObject({
    replaced: ['content/articles/quay.md'],
    uncovered: isAsked ? ['content/articles/quay.md'] : [],
  });
});

test('what was changed since the preview is not overwritten', async () => {
  const contentDir = writeArchive();
  const { file } = back(contentDir);
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'Another text.'));
  const { plan } = await previewReturn(file, contentDir);
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'A third text.'));
  expect((await faultOf(bringBack(file, order(contentDir, plan.digest, true)))).message).toMatch(
    'Files have changed since this was shown.',
  );
  expect(readFileSync(join(contentDir, 'articles/ferry.md'), 'utf8')).toContain('A third text.');
  expect(datedCopies(contentDir)).toEqual([]);
});

test('a name that was withheld since does not come back, and an article that was withdrawn only if one says so', async () => {
  const contentDir = writeArchive();
  writeFileSync(join(contentDir, 'articles/quay.md'), article());
  const { file } = back(contentDir);
  writeFileSync(
    join(contentDir, 'articles/quay.md'),
    article('withdrawn:\n  date: 2026-11-01\n  reason: An error.\n'),
  );
  const withdrawn = await previewReturn(file, contentDir);
  expect(withdrawn.plan).toMatchObject({ uncovered: ['content/articles/quay.md'], refusals: [] });
  expect((await faultOf(bringBack(file, order(contentDir, withdrawn.plan.digest)))).message).toMatch(
    'lost or published',
  );
  await withholdName(contentDir, 'jane-quill');
  const files = allFiles(dirname(contentDir));
  const { plan } = await previewReturn(file, contentDir);
  expect(plan.refusals).toEqual([
    'It is older than the decision to withhold a name (number 1), and still has that name. Take the decision back first if the name may be published again, or bring the backup back into a new folder.',
  ]);
  expect((await faultOf(bringBack(file, order(contentDir, plan.digest, true)))).message).toMatch(
    'still has that name',
  );
  expect(allFiles(dirname(contentDir))).toEqual(files);
});

test('nothing is written through a link', async () => {
  const contentDir = writeArchive();
  const { file } = back(contentDir);
  const outside = join(dirname(contentDir), 'outside');
  mkdirSync(outside);
  rmSync(join(contentDir, 'articles'), { recursive: true });
  symlinkSync(outside, join(contentDir, 'articles'));
  const { plan } = await previewReturn(file, contentDir);
  expect(plan.refusals).toEqual([
    '“content/articles” is a link to another place, where nothing is replaced. Put the files themselves there.',
  ]);
  expect((await faultOf(bringBack(file, order(contentDir, plan.digest, true)))).message).toMatch('is a link');
  expect(readdirSync(outside)).toEqual([]);
  expect(readdirSync(join(dirname(contentDir), '.backfile/private'))).toEqual([
    'decisions',
    'published',
    'requests',
  ]);
  expect(back(contentDir).written.links).toEqual(['content/articles']);
});

const digestOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** A backup with files of its own making; `listed` is what its list says of them. */
function forge(files: readonly Packed[], listed: object, more: object = {}): Packed[] {
  const manifest = {
    format: 1,
    contentFormat: 1,
    made: now.toISOString(),
    program: '0.2.0',
    scope: 'everything',
    files: listed,
    ...more,
  };
  return [...files, { name: 'backup.json', content: JSON.stringify(manifest) }];
}
const empty = { content: '' };

test.each<[string, readonly Packed[], string]>([
  ['leads outside', forge([{ name: '../x.md', ...empty }], {}), 'a name that leads outside'],
  ['lists a path outside', forge([], { 'content/../../x.md': [0, digestOfNothing] }), 'list of files'],
  ['lists a lock', forge([], { 'content/.changes/journal.json': [0, digestOfNothing] }), 'list of files'],
  ['lists a program’s file', forge([], { 'src/cli/main.ts': [0, digestOfNothing] }), 'list of files'],
  ['has more than it lists', forge([{ name: 'content/x.md', ...empty }], {}), 'not in its list of files'],
  ['has less than it lists', forge([], { 'content/x.md': [0, digestOfNothing] }), 'is missing'],
  [
    'has a link',
    forge([{ name: 'content/x.md', content: '/etc', mode: 0o120777 }], {
      'content/x.md': [4, digestOfNothing],
    }),
    'is a link',
  ],
  [
    'has a file twice',
    forge(
      [
        { name: 'content/x.md', ...empty },
        { name: 'content/x.md', ...empty },
      ],
      { 'content/x.md': [0, digestOfNothing] },
    ),
    'twice',
  ],
  [
    'has a file where others have a folder',
    forge(
      [
        { name: 'content/x', ...empty },
        { name: 'content/x/y.md', ...empty },
      ],
      { 'content/x': [0, digestOfNothing], 'content/x/y.md': [0, digestOfNothing] },
    ),
    '“content/x” is a file in it, and also a folder.',
  ],
  [
    'has a line end in a name',
    forge([{ name: 'content/x\ny.md', ...empty }], {}),
    '“content/x?y.md” is in the file, but not in its list of files.',
  ],
  [
    'has other bytes',
    forge([{ name: 'content/x.md', content: 'other' }], { 'content/x.md': [5, digestOfNothing] }),
    'is damaged',
  ],
  [
    'has another size than its list says',
    forge([{ name: 'content/x.md', content: 'x'.repeat(1200) }], { 'content/x.md': [1300, digestOfNothing] }),
    '“content/x.md” has 1,200 bytes; its list says 1,300.',
  ],
  [
    'is larger than it says',
    forge([{ name: 'content/x.md', content: 'x'.repeat(99), statedSize: 0 }], {
      'content/x.md': [0, digestOfNothing],
    }),
    'damaged',
  ],
  [
    'is a bomb',
    forge([{ name: 'content/x.md', content: 'x'.repeat(99), statedSize: 4_000_000_000 }], {
      'content/x.md': [4_000_000_000, digestOfNothing],
    }),
    'decompresses to',
  ],
  ['is of a later version', forge([], {}, { format: 2 }), 'A later version of Backfile'],
  ['has later content', forge([], {}, { contentFormat: 99 }), 'Upgrade the program'],
  ['is another ZIP', [{ name: 'x.txt', content: 'x' }], 'is not a backup'],
])('a file that %s is refused, and nothing is written', async (_, files, fault) => {
  const contentDir = writeArchive();
  const root = dirname(contentDir);
  const file = join(root, 'hostile.zip');
  writeFileSync(file, zip(files));
  const before = allFiles(root);
  const folder = join(root, 'again');
  // What is thrown must be a fault: a thrown `undefined` has any message.
  const told = { message: expect.stringContaining(fault) };
  await expect(unpackBackup(file, unpack(folder))).rejects.toMatchObject(told);
  await expect(
    previewReturn(file, contentDir).then(({ plan }) => bringBack(file, order(contentDir, plan.digest, true))),
  ).rejects.toMatchObject(told);
  expect(allFiles(root)).toEqual({ ...before, ...gitIgnore(root) });
});

/** The private folder may have been made. */
function gitIgnore(root: string): Record<string, string> {
  return '.backfile/.gitignore' in allFiles(root) ? { '.backfile/.gitignore': '*\n' } : {};
}

test('a copy of the texts leaves pictures as they are, and the last ten are kept', async () => {
  const contentDir = writeArchive();
  onTestFinished(() => rmSync(dirname(contentDir), { recursive: true, force: true }));
  const copies = Array.from({ length: 12 }, (_, index) =>
    keepDatedCopy({
      contentDir,
      scope: 'texts',
      why: `Before change ${index}`,
      now: new Date(now.getTime() + index * 1000),
    }),
  );
  expect(datedCopies(contentDir).map(({ file }) => basename(file))).toEqual(
    copies
      .slice(2)
      .toReversed()
      .map((file) => basename(file)),
  );
  const [newest] = datedCopies(contentDir);
  expect(newest!.made).toBe('2026-11-29T07:30:11.000Z');
  expect(Object.keys((await verifyBackup(newest!.file)).files)).toEqual([
    'content/articles/ferry.md',
    'content/entities/jane-quill.yaml',
    'content/site.yaml',
    'private/requests/1.json',
  ]);
  rmSync(join(contentDir, 'articles/gate.jpg'));
  writeFileSync(join(contentDir, 'articles/ferry.md'), article());
  const { plan } = await previewReturn(newest!.file, contentDir);
  expect(plan).toMatchObject({ added: [], replaced: ['content/articles/ferry.md'], removed: [] });
});

test.each(['.git', '.GIT', '.git ', '.Git.', 'git~1', '.g\u200Cit', '.git::$INDEX_ALLOCATION'])(
  'a repository of Git in a backup is left out, in a new folder and in the archive, and named: %s',
  async (name) => {
    const contentDir = writeArchive();
    const root = dirname(contentDir);
    const paths = [`content/${name}/config`, `content/articles/${name}/hooks/pre-commit`, `public/${name}`];
    const file = join(root, 'foreign.zip');
    const files = [...paths, 'content/articles/new.md'];
    writeFileSync(
      file,
      zip(
        forge(
          files.map((path) => ({ name: path, ...empty })),
          Object.fromEntries(files.map((path) => [path, [0, digestOfNothing] as const])),
        ),
      ),
    );
    const folder = join(root, 'again');
    const { leftOut } = await unpackBackup(file, unpack(folder));
    expect(leftOut).toEqual(paths.toSorted());
    expect(Object.keys(allFiles(folder)).filter((path) => /g.?it/i.test(path))).toEqual([
      '.backfile/.gitignore',
    ]);
    const preview = await previewReturn(file, contentDir);
    expect(preview.leftOut).toEqual(leftOut);
    expect(preview.plan.added).toEqual(['content/articles/new.md']);
    await bringBack(file, order(contentDir, preview.plan.digest, true));
    expect(Object.keys(allFiles(contentDir)).filter((path) => /g.?it/i.test(path))).toEqual([]);
    // What is installed here stays.
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toContain('"file:backfile-0.2.0.tgz"');
  },
);

test('a backup of a folder that is a repository of Git leaves that out, and names it', async () => {
  const contentDir = writeArchive();
  mkdirSync(join(contentDir, '.git/hooks'), { recursive: true });
  writeFileSync(join(contentDir, '.git/config'), '[core]\n');
  const { file, written } = back(contentDir);
  expect(written.repositories).toEqual(['content/.git']);
  expect(Object.keys((await verifyBackup(file)).files).filter((path) => path.includes('.git'))).toEqual([]);
});

test('what was captured of an old site is in a backup only if it is wanted, and stays', async () => {
  const contentDir = writeArchive();
  const captured = join(dirname(contentDir), '.backfile/private/web/paper.example/site.warc.gz');
  mkdirSync(dirname(captured), { recursive: true });
  writeFileSync(captured, 'a WARC');
  const file = join(dirname(contentDir), 'backup.zip');
  const written = writeBackup(file, { contentDir, scope: 'everything', now });
  expect(written.captures.map(({ path }) => path)).toEqual(['private/web/paper.example/site.warc.gz']);
  expect(Object.keys((await verifyBackup(file)).files).join()).not.toContain('warc');
  const whole = join(dirname(contentDir), 'whole.zip');
  expect(writeBackup(whole, { contentDir, scope: 'everything', now, withCaptures: true }).captures).toEqual(
    [],
  );
  expect(Object.keys((await verifyBackup(whole)).files)).toContain('private/web/paper.example/site.warc.gz');
  const { plan } = await previewReturn(file, contentDir);
  expect(JSON.stringify(plan)).not.toContain('warc');
});
