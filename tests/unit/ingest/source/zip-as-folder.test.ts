import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../support/batch.ts';
import { writeContent } from '../../../support/content.ts';
import { picture } from '../../../support/picture.ts';
import { type Packed, zip } from '../../../support/zip.ts';

// All texts, people and places are fiction.

const article = (title: string, more = '') =>
  `Title: ${title}\nDate: 2019-03-05\n\nThe boat called ${title} came into the harbor. ${more}`;

async function importZip(files: readonly Packed[], content = writeContent({})) {
  const pile = writeBatch({ 'export.zip': zip(files) });
  return { content, ...(await importFrom(pile, content)) };
}

test('reads a ZIP archive as a folder, including pictures, and leaves nothing behind', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('backfile-zip-'));
  const { content, outcomes, refused } = await importZip([
    {
      name: 'out/a.md',
      content: '---\ntitle: Ferry\ndate: 2019-03-05\n---\nIt came.\n\n![A boat](img/b.png)\n',
    },
    { name: 'out/img/b.png', content: picture(2, 2), isStored: true },
    { name: 'out/été.txt', content: article('Été') },
    { name: '__MACOSX/out/._a.md', content: 'x' },
    { name: 'out/.DS_Store', content: 'x' },
  ]);
  expect(refused).toEqual([]);
  expect(outcomes).toEqual(['imported', 'imported']);
  const files = filesOf(content);
  expect(Object.keys(files).map((path) => path.replace(/-[0-9a-f]{8}\./, '.'))).toEqual([
    'articles/2019/b.png',
    'articles/2019/ete.md',
    'articles/2019/ferry.md',
  ]);
  expect(files['articles/2019/ferry.md']).toContain('from: export.zip/out/a.md');
  expect(await errorsOf(content)).toEqual([]);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('backfile-zip-'))).toEqual(before);
});

test('recognizes articles from the same archive', async () => {
  const files = [{ name: 'a.txt', content: article('Heron') }];
  const { content } = await importZip(files);
  expect((await importZip(files, content)).outcomes).toEqual(['already']);
});

test.each<[string, readonly Packed[] | Buffer, RegExp]>([
  ['a name that leads out', [{ name: '../a.txt', content: 'x' }], /has a name that leads outside it/],
  ['an absolute name', [{ name: '/etc/a.txt', content: 'x' }], /has a name that leads outside it/],
  [
    'a Windows path that leads out',
    [{ name: '..\\a.txt', content: 'x' }],
    /has a name that leads outside it/,
  ],
  ['encryption', [{ name: 'a.txt', content: 'x', isEncrypted: true }], /is encrypted/],
  [
    'a bomb',
    [{ name: 'a.txt', content: 'x', statedSize: 140_000_000 }],
    /decompresses to [\d,]+ times its size/,
  ],
  [
    'more than its directory states',
    [{ name: 'a.txt', content: article('A'.repeat(500)), statedSize: 9 }],
    /damaged in the archive: too many bytes/,
  ],
  [
    'less than its directory states',
    [{ name: 'a.txt', content: article('A'), statedSize: 9999 }],
    /damaged in the archive: not enough bytes/,
  ],
  [
    'an archive within',
    [{ name: 'b.zip', content: zip([{ name: 'a.txt', content: article('A') }]) }],
    /nested ZIP archive/,
  ],
  ['a cut', zip([{ name: 'a.txt', content: article('A') }]).subarray(0, 60), /is an incomplete ZIP archive/],
  ['no file', zip([]), /contains no files that could be articles/],
  [
    'a workbook',
    [
      { name: '[Content_Types].xml', content: '<x/>' },
      { name: 'xl/workbook.bin', content: 'x' },
    ],
    /This is an Excel workbook in binary form/,
  ],
])('refuses an archive with %s with a clear message', async (_, files, message) => {
  const pile = writeBatch({ 'a.zip': Buffer.isBuffer(files) ? files : zip(files) });
  const content = writeContent({});
  const { outcomes, refused } = await importFrom(pile, content);
  expect(outcomes).toEqual([]);
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatch(message);
  expect(filesOf(content)).toEqual({});
});

test('refuses overlapping files', async () => {
  const bytes = zip([
    { name: 'a.txt', content: article('A') },
    { name: 'b.txt', content: article('B') },
  ]);
  // The second entry of the directory refers to the bytes of the first.
  bytes.writeUInt32LE(0, bytes.indexOf('PK\u0001\u0002', bytes.indexOf('PK\u0001\u0002') + 4) + 42);
  const { refused } = await importFrom(writeBatch({ 'a.zip': bytes }), writeContent({}));
  expect(refused).toEqual(['a.zip: Files in the archive overlap.']);
});

test('leaves out and reports links, invalid names and duplicates, and reads the rest', async () => {
  const { outcomes, warnings, refused } = await importZip([
    { name: 'good.txt', content: article('Good') },
    { name: 'GOOD.txt', content: article('Another') },
    { name: 'link.txt', content: '/etc/passwd', mode: 0o120777 },
    { name: 'what?.txt', content: article('Colon') },
    { name: 'con.txt', content: article('Device') },
    { name: `${'n'.repeat(300)}.txt`, content: article('Long') },
  ]);
  expect(refused).toEqual([]);
  expect(outcomes).toEqual(['imported']);
  expect(warnings.map((text) => text.slice(0, 132))).toEqual([
    'export.zip: 1 file of the archive was left out, because symbolic links are not followed: "link.txt".',
    'export.zip: 3 files of the archive were left out, because the name is not valid on every system: "what?.txt", "con.txt", "nnnnnnnnnn',
    'export.zip: 1 file of the archive was left out, because another file has the same name: "GOOD.txt".',
  ]);
});
