import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderTransport } from '../../../src/publish/transports/folder.ts';
import { bytesDigest, stampOf } from '../../../src/site/keep/site-manifest.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('each file that is sent to a folder is told, as it stands there, so that what has come is known after a break', async () => {
  const [out, folder] = [temporaryFolder(), temporaryFolder()];
  for (const name of ['index.html', 'robots.txt']) writeFileSync(join(out, name), 'Fiction.');
  const sent: unknown[] = [];
  await folderTransport({ out, manifest: new Map(), home: 'https://courier.example/' }, folder).send(
    ['index.html', 'robots.txt'],
    (path, stamp) => sent.push([path, stamp]),
  );
  expect(sent).toEqual(['index.html', 'robots.txt'].map((name) => [name, stampOf(join(folder, name))]));
});

/** A site of fiction, and a folder with files to which it is published. */
function transportOf(site: Readonly<Record<string, string>>, there: Readonly<Record<string, string>> = {}) {
  const [out, folder] = [temporaryFolder(), join(temporaryFolder(), 'published')];
  const write = (root: string, files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write(out, site);
  write(folder, there);
  const manifest = new Map(
    Object.entries(site).map(([path, text]) => [
      path,
      { digest: bytesDigest(Buffer.from(text)), size: Buffer.byteLength(text), stamp: '' },
    ]),
  );
  const transport = folderTransport({ out, manifest, home: 'https://courier.example/' }, folder);
  return { folder, transport };
}

const told = () => {
  const paths: string[] = [];
  return { paths, tell: (path: string) => void paths.push(path) };
};

test('what stands in a folder is listed with its stamps, and what a break has left half copied goes', async () => {
  const { folder, transport } = transportOf(
    {},
    {
      'index.html': 'Fiction.',
      'data/.table.csv.backfile-part': 'Fict',
      '.htaccess': 'mine',
      'notes.backfile-part': 'mine',
    },
  );
  const stamps = await transport.look();
  const own = ['.htaccess', 'index.html', 'notes.backfile-part'];
  expect([...stamps.keys()].toSorted()).toEqual(own);
  for (const path of own) expect(stamps.get(path)).toBe(stampOf(join(folder, path)));
  expect(existsSync(join(folder, 'data/.table.csv.backfile-part'))).toBe(false);
  expect(await transport.read('.htaccess')).toBe('mine');
});

test('a file there is the same only with the same size and bytes', () => {
  const site = { 'a.txt': 'Fiction.', 'b.txt': 'Fiction.', 'c.txt': 'Fiction.' };
  const { transport } = transportOf(site, { ...site, 'b.txt': 'fiction.', 'c.txt': 'Fiction. ' });
  expect(Object.keys(site).map((path) => transport.isSame(path, ''))).toEqual([true, false, false]);
});

test('a file takes the place of a folder, and a folder that of a file; others may read all of it', async () => {
  const umask = process.umask(0o077);
  onTestFinished(() => void process.umask(umask));
  const { folder, transport } = transportOf(
    { 'a/b/index.html': 'Fiction.', 'c.txt': 'Fiction.', 'new/d.txt': 'Fiction.' },
    { 'a/b': 'a file', 'c.txt/old/e.txt': 'in a folder', 'a/kept.txt': 'mine' },
  );
  const { paths, tell } = told();
  await transport.send(['a/b/index.html', 'c.txt', 'new/d.txt'], tell);
  expect(paths).toEqual(['a/b/index.html', 'c.txt', 'new/d.txt']);
  for (const path of paths) expect(readFileSync(join(folder, path), 'utf8')).toBe('Fiction.');
  expect(readFileSync(join(folder, 'a/kept.txt'), 'utf8')).toBe('mine');
  for (const made of ['a/b', 'new']) expect(statSync(join(folder, made)).mode & 0o777, made).toBe(0o755);
  expect(readdirSync(folder, { recursive: true }).filter((path) => String(path).includes('part'))).toEqual(
    [],
  );
});

test('a folder that is not there yet is made, so that others may read it', async () => {
  const { folder, transport } = transportOf({ 'index.html': 'Fiction.' });
  await transport.send(['index.html'], () => undefined);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('Fiction.');
  expect(statSync(folder).mode & 0o777).toBe(0o755);
});

test('what is removed is told, with the folders that it leaves empty; what took its place stays', async () => {
  const { folder, transport } = transportOf(
    {},
    { 'a/b/gone.txt': '', 'c/gone.txt': '', 'c/kept.txt': '', 'd/gone.txt/index.html': '', e: '' },
  );
  const { paths, tell } = told();
  const all = ['a/b/gone.txt', 'c/gone.txt', 'd/gone.txt', 'e/gone.txt', 'none.txt'];
  await transport.remove(all, tell);
  expect(paths).toEqual(all);
  const left = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
  );
  expect(left.toSorted()).toEqual(['c/kept.txt', 'd/gone.txt/index.html', 'e']);
  expect(existsSync(join(folder, 'a'))).toBe(false);
  expect(existsSync(folder)).toBe(true);
});
