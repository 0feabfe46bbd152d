import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { BackupFault } from '../../../src/copies/backup-manifest.ts';
import { bringBack, previewReturn, unpackBackup } from '../../../src/copies/bring-back.ts';
import { verifyBackup, withBackup } from '../../../src/copies/open-backup.ts';
import {
  archiveOfAllParts,
  backUp,
  digestOfNothing,
  filesBelow,
  forgeBackup,
  forgeEmptyFiles,
  returnOrder,
  unpackTo,
} from '../../support/copies/backups.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { type Packed, zip } from '../../support/zip.ts';

// All of it is fiction.

const empty = { content: '' };

/** A backup whose list is said to have so many bytes, beside enough of others that it is no bomb. */
function listOf(statedSize: number): Packed[] {
  const others = { name: 'content/x.jpg', content: new Uint8Array(1_100_000), isStored: true };
  return [others, { name: 'backup.json', content: '{}', statedSize }];
}

test.each<[string, readonly Packed[] | string, string]>([
  ['leads outside', forgeBackup([{ name: '../x.md', ...empty }], {}), 'a name that leads outside'],
  ['lists a path outside', forgeBackup([], { 'content/../../x.md': [0, digestOfNothing] }), 'list of files'],
  [
    'lists a lock',
    forgeBackup([], { 'content/.changes/journal.json': [0, digestOfNothing] }),
    'list of files',
  ],
  ['lists a program’s file', forgeBackup([], { 'src/cli/main.ts': [0, digestOfNothing] }), 'list of files'],
  [
    'has more than it lists',
    forgeBackup([{ name: 'content/x.md', ...empty }], {}),
    'not in its list of files',
  ],
  ['has less than it lists', forgeBackup([], { 'content/x.md': [0, digestOfNothing] }), 'is missing'],
  [
    'lacks several files',
    forgeBackup([{ name: 'content/a.md', ...empty }], {
      'content/a.md': [0, digestOfNothing],
      'content/b.md': [0, digestOfNothing],
      'content/c.md': [0, digestOfNothing],
    }),
    '“content/b.md” is missing.',
  ],
  [
    'is of the texts, and has a picture',
    forgeBackup(
      [{ name: 'content/x.jpg', ...empty }],
      { 'content/x.jpg': [0, digestOfNothing] },
      { scope: 'texts' },
    ),
    '“content/x.jpg” does not belong into such a copy. Nothing was brought back.',
  ],
  [
    'has a link',
    forgeBackup([{ name: 'content/x.md', content: '/etc', mode: 0o120777 }], {
      'content/x.md': [4, digestOfNothing],
    }),
    'is a link',
  ],
  [
    'has a file twice',
    forgeBackup(
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
    forgeEmptyFiles('content/x', 'content/x/y.md'),
    '“content/x” is a file in it, and also a folder.',
  ],
  [
    'has two files far above others',
    forgeEmptyFiles('content/x', 'content/x/y/z.md', 'content/w', 'content/w/v/u.md'),
    '“content/x” is a file in it, and also a folder.',
  ],
  [
    'has a file in two folders that are files',
    forgeEmptyFiles('content/w/v/u.md', 'content/w', 'content/w/v'),
    '“content/w” is a file in it, and also a folder.',
  ],
  [
    'has a line end in a name',
    forgeBackup([{ name: 'content/x\ny.md', ...empty }], {}),
    '“content/x?y.md” is in the file, but not in its list of files.',
  ],
  [
    'has a long name',
    forgeBackup([{ name: `content/${'x'.repeat(300)}.md`, ...empty }], {}),
    `“content/${'x'.repeat(192)}” is in the file, but not in its list of files.`,
  ],
  [
    'has other bytes',
    forgeBackup([{ name: 'content/x.md', content: 'other' }], { 'content/x.md': [5, digestOfNothing] }),
    'is damaged',
  ],
  [
    'has another size than its list says',
    forgeBackup([{ name: 'content/x.md', content: 'x'.repeat(1200) }], {
      'content/x.md': [1300, digestOfNothing],
    }),
    '“content/x.md” has 1,200 bytes; its list says 1,300.',
  ],
  [
    'is larger than it says',
    forgeBackup([{ name: 'content/x.md', content: 'x'.repeat(99), statedSize: 0 }], {
      'content/x.md': [0, digestOfNothing],
    }),
    'damaged',
  ],
  [
    'is a bomb',
    forgeBackup([{ name: 'content/x.md', content: 'x'.repeat(99), statedSize: 4_000_000_000 }], {
      'content/x.md': [4_000_000_000, digestOfNothing],
    }),
    'decompresses to',
  ],
  ['is of a later version', forgeBackup([], {}, { format: 2 }), 'A later version of Backfile'],
  ['has later content', forgeBackup([], {}, { contentFormat: 99 }), 'Upgrade the program'],
  ['is another ZIP', [{ name: 'x.txt', content: 'x' }], 'is not a backup'],
  ['has a list of more bytes than any archive needs', listOf(200_000_001), 'is not a backup'],
  ['has a list of fewer bytes than it says', listOf(200_000_000), 'damaged'],
  ['is no ZIP', 'Dear Jane,', 'not one at all. Check that the file is complete'],
])('a file that %s is refused, and nothing is written', async (_, files, fault) => {
  const contentDir = archiveOfAllParts();
  const root = dirname(contentDir);
  const file = join(root, 'hostile.zip');
  writeFileSync(file, typeof files === 'string' ? files : zip(files));
  const before = filesBelow(root);
  const folder = join(root, 'again');
  const returned = async () => {
    const { plan } = await previewReturn(file, contentDir);
    return bringBack(file, returnOrder(contentDir, plan.digest, true));
  };
  for (const work of [() => verifyBackup(file), () => unpackBackup(file, unpackTo(folder)), returned]) {
    const thrown = await faultOf(work());
    expect(thrown).toBeInstanceOf(BackupFault);
    expect(thrown.message).toContain(fault);
    expect(thrown.message).not.toContain('undefined');
  }
  expect(filesBelow(root)).toEqual({ ...before, ...gitIgnore(root) });
});

/** The private folder may have been made. */
function gitIgnore(root: string): Record<string, string> {
  return '.backfile/.gitignore' in filesBelow(root) ? { '.backfile/.gitignore': '*\n' } : {};
}

test.each(['.git', '.GIT', '.git ', '.Git.', 'git~1', '.g\u200Cit', '.git::$INDEX_ALLOCATION'])(
  'a repository of Git in a backup is left out, in a new folder and in the archive, and named: %s',
  async (name) => {
    const contentDir = archiveOfAllParts();
    const root = dirname(contentDir);
    const paths = [`content/${name}/config`, `content/articles/${name}/hooks/pre-commit`, `public/${name}`];
    const file = join(root, 'foreign.zip');
    const files = [...paths, 'content/articles/new.md'];
    writeFileSync(
      file,
      zip(
        forgeBackup(
          files.map((path) => ({ name: path, ...empty })),
          Object.fromEntries(files.map((path) => [path, [0, digestOfNothing] as const])),
        ),
      ),
    );
    const folder = join(root, 'again');
    const { leftOut } = await unpackBackup(file, unpackTo(folder));
    expect(leftOut).toEqual(paths.toSorted());
    expect(Object.keys(filesBelow(folder)).filter((path) => /g.?it/i.test(path))).toEqual([
      '.backfile/.gitignore',
    ]);
    const preview = await previewReturn(file, contentDir);
    expect(preview.leftOut).toEqual(leftOut);
    expect(preview.plan.added).toEqual(['content/articles/new.md']);
    await bringBack(file, returnOrder(contentDir, preview.plan.digest, true));
    expect(Object.keys(filesBelow(contentDir)).filter((path) => /g.?it/i.test(path))).toEqual([]);
    // What is installed here stays.
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toContain('"file:backfile-0.2.0.tgz"');
  },
);

test('a fault of the disk is told as it is, and not as one of the backup', async () => {
  const contentDir = archiveOfAllParts();
  const { file } = backUp(contentDir);
  const place = join(dirname(contentDir), 'notes.txt');
  const extracted = withBackup(file, ({ extract }) => extract('content/site.yaml', place, 0o600));
  expect(await faultOf(extracted)).toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(place, 'utf8')).toBe('a file of the keeper');
  expect(await faultOf(verifyBackup(`${file}.gone`))).toMatchObject({ code: 'ENOENT' });
});

// Where the system tells which files a process has open.
test.runIf(existsSync('/proc/self/fd'))('a backup is closed again, also one that is refused', async () => {
  const contentDir = archiveOfAllParts();
  const { file } = backUp(contentDir);
  const refused = join(dirname(contentDir), 'refused.zip');
  writeFileSync(refused, zip([{ name: 'x.txt', ...empty }]));
  await verifyBackup(file);
  await faultOf(verifyBackup(refused));
  const open = () =>
    readdirSync('/proc/self/fd').flatMap((name) => {
      const link = join('/proc/self/fd', name);
      return existsSync(link) ? [readlinkSync(link)] : [];
    });
  await expect.poll(() => open().filter((path) => [file, refused].includes(path))).toEqual([]);
});
