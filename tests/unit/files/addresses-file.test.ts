import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeRecordsByLine } from '../../../src/cli/archive/git-attributes.ts';
import { readAddresses, writeAddresses } from '../../../src/files/addresses/addresses-file.ts';
import { archiveOpener, openArchive } from '../../../src/files/open-archive.ts';
import { withRelease } from '../../../src/publish/run/record-publication.ts';
import { article, open, openSettings, problemsOf, writeContent } from '../../support/content.ts';

// All of it is fiction.
test('an archive without addresses.txt, or with an empty one, has published no address', async () => {
  expect((await open({ 'articles/a.md': article() })).content.addresses.size).toBe(0);
  const { content, problems } = await open({ 'articles/a.md': article(), 'addresses.txt': '' });
  expect(content.addresses.size).toBe(0);
  expect(problems).toEqual([]);
});

test('addresses that are written are read back with their days', () => {
  const contentDir = writeContent({ 'addresses.txt': '/articles/old/ 2025-01-02\n' });
  const addresses = new Map([
    ...readAddresses(contentDir).addresses,
    ['/articles/new/', { since: '2026-03-04', codes: [] }] as const,
  ]);
  writeAddresses(contentDir, addresses);
  expect(readAddresses(contentDir)).toEqual({ addresses, problems: [] });
});

test('a line that is wrong is a problem with its place, as is a file that is no text', async () => {
  expect(await problemsOf({ 'addresses.txt': '/articles/a/ 2026-11-28\r\nletter\r\n' }))
    .toMatchInlineSnapshot(`
    "content/addresses.txt:2
      "letter" is not the address of a page: "/articles/letter/" is one.
      Correct the line, or restore it from an earlier version of this file."
  `);
  expect(await problemsOf({ 'addresses.txt': new Uint8Array([0x2f, 0x0a, 0xff, 0xfe]) })).toContain(
    'content/addresses.txt:2\n  The file is not UTF-8 text.',
  );
});

test('an address that a decision took away may not be listed', async () => {
  const withheld =
    'decisions:\n  - { number: 7, month: 2026-11, ground: court, words: a driver, addresses: [/entities/p-17/] }\n';
  expect(
    await problemsOf({
      'withheld.yaml': withheld,
      'addresses.txt': '/articles/a/ 2026-11-28\n/entities/p-17/\n',
      'articles/a.md': article(),
    }),
  ).toMatchInlineSnapshot(`
    "content/addresses.txt:2  /entities/p-17/
      withheld.yaml says what stands at /entities/p-17/.
      Remove this line: only addresses whose pages are to stay are listed here."
  `);
});

test('addresses.txt is read again with the files that changed', async () => {
  const dir = writeContent({ 'articles/a.md': article() });
  const openAgain = archiveOpener(dir, openSettings);
  const sizes = [(await openAgain()).content.addresses.size];
  const file = join(dir, 'addresses.txt');
  for (const text of ['/articles/a/\n', '/articles/a/\n/2018/06/19/\n', 'wrong\n', undefined]) {
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    const { content, problems } = await openAgain(['content/addresses.txt']);
    sizes.push(content.addresses.size + 10 * problems.length);
  }
  expect(sizes).toEqual([0, 1, 2, 10, 0]);
});

test('Git keeps the lines of both sides where it merges what was recorded; other attributes stay', async () => {
  const dir = writeContent({});
  const root = dirname(dir);
  writeFileSync(join(root, '.gitattributes'), '*.png binary');
  mergeRecordsByLine(dir);
  mergeRecordsByLine(dir);
  expect(readFileSync(join(root, '.gitattributes'), 'utf8')).toBe(
    '*.png binary\ncontent/addresses.txt merge=union\ncontent/releases.yaml merge=union\n',
  );
  const git = (...args: string[]) => {
    const author = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@courier.example'];
    const ran = spawnSync('git', [...author, '-C', root, ...args], { encoding: 'utf8' });
    expect(ran.status, ran.stderr + ran.stdout).toBe(0);
  };
  const record = (branch: string, address: string, day: string) => {
    git('checkout', '--quiet', '-b', branch, 'main');
    const release = { day, program: '0.2.0', digest: 'a'.repeat(63) + day.slice(-1) };
    writeFileSync(join(dir, 'addresses.txt'), `${address} ${day}\n`);
    writeFileSync(join(dir, 'releases.yaml'), withRelease(undefined, release));
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Publish');
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Begin');
  record('one', '/2018/06/20/', '2026-11-02');
  record('other', '/2018/06/19/', '2026-11-01');
  git('merge', '--quiet', '--no-edit', 'one');
  const { archive } = await openArchive(dir, openSettings);
  expect([...archive!.addresses.keys()]).toEqual(['/2018/06/19/', '/2018/06/20/']);
  expect(archive!.releases.map(({ day }) => day.edtf)).toEqual(['2026-11-01', '2026-11-02']);
});

test('an article that is reached by its address only is there', async () => {
  const files = {
    'articles/a.md': article('listing: address-only\n'),
    'addresses.txt': '/articles/a/ 2026-01-02\n',
  };
  expect(await problemsOf(files)).toBe('');
});

test('a published address that has no page is named, with what to do', async () => {
  expect(
    await problemsOf({
      'articles/a.md': article('draft: true\n'),
      'articles/b.md': article('redirectFrom: [/articles/old/]\n'),
      'addresses.txt':
        '/articles/a/\n/articles/b/ 2026-01-02\n/articles/gone/\n/articles/old/\n/entities/acme/\n/about/\n/2019/02/03/\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/addresses.txt:1  /articles/a/  (warning)
      This address was published, and content/articles/a.md is a draft or held back now. Readers are told that the article is not in the archive at present.
      Publish it again, or withdraw it with a reason (withdrawn), so that they know why.

    content/addresses.txt:3  /articles/gone/  (warning)
      This address was published, and no published article has it now. Readers are told that it is not in the archive at present.
      If it has another name now, or became part of another one, add redirectFrom: [/articles/gone/] there. Otherwise restore its file, or withdraw it with a reason (withdrawn).

    content/addresses.txt:5  /entities/acme/  (warning)
      This address was published, and no published record has it now. Readers are told that it is not in the archive at present.
      If it has another name now, or became part of another one, add formerIds: [acme] there. Otherwise restore its file.

    content/addresses.txt:6  /about/  (warning)
      This address was published, and nothing has it now. Readers are told that it is not in the archive at present.
      If a page has another name now, add redirectFrom: [/about/] there. Otherwise restore the page or the redirectFrom that had it."
  `);
});
