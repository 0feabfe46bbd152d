import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { SiteWriter } from '../../../../src/site/build/site-writer.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// Everything here is fiction.

const writers: SiteWriter[] = [];
afterEach(async () => {
  for (const writer of writers.splice(0)) await writer.stop();
});

function open(): { readonly folder: string; readonly writer: SiteWriter } {
  const folder = join(temporaryFolder(), 'new');
  const writer = new SiteWriter(folder);
  writers.push(writer);
  return { folder, writer };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}

const page = (number: number, length: number) => `Page ${number}: “${'ferry – паром '.repeat(length)}”`;

/** More than may wait at a time, of all sizes, one of them larger than a batch. */
function manyPages(): Map<string, string> {
  const pages = Array.from({ length: 80 }, (_, number) => page(number, number * 300));
  pages.push(page(80, 200_000));
  return new Map(pages.map((text, number) => [`articles/${number}/index.html`, text]));
}

describe('the writer of a site', () => {
  test.each([
    ['a few files', new Map([...manyPages()].slice(0, 5))],
    ['more than wait at a time', manyPages()],
  ])('writes %s whole, with their sizes and digests', async (_, pages) => {
    const { folder, writer } = open();
    for (const [path, text] of pages) {
      writer.write(path, text, undefined);
      await writer.room();
    }
    const written = await writer.finish();
    expect(written.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(
      [...pages]
        .map(([path, text]) => ({
          path,
          size: Buffer.byteLength(text),
          digest: digestOf(text),
          isSame: false,
        }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    );
    for (const [path, text] of pages) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
    expect(await writer.finish()).toEqual([]);
  });

  test('writes nothing where the same bytes are in place', async () => {
    const { folder, writer } = open();
    writer.write('same.html', 'The ferry.', digestOf('The ferry.'));
    writer.write('other.html', 'The ferry.', digestOf('The harbor.'));
    expect((await writer.finish()).map(({ path, isSame }) => [path, isSame])).toEqual([
      ['same.html', true],
      ['other.html', false],
    ]);
    expect(existsSync(join(folder, 'same.html'))).toBe(false);
  });

  test('keeps the last of several contents of a file', async () => {
    const { folder, writer } = open();
    for (const [path, text] of manyPages()) writer.write(path, text, undefined);
    writer.write('articles/3/index.html', 'The last.', undefined);
    const written = await writer.finish();
    expect(readFileSync(join(folder, 'articles/3/index.html'), 'utf8')).toBe('The last.');
    expect(written.findLast(({ path }) => path === 'articles/3/index.html')!.size).toBe(9);
  });

  test.skipIf(process.platform === 'win32')('moves files, and lets a web server read them', async () => {
    const { folder, writer } = open();
    const from = join(temporaryFolder(), 'style.css');
    writeFileSync(from, 'p {}');
    chmodSync(from, 0o600);
    writer.move(from, '_astro/style.css', undefined);
    expect(await writer.finish()).toEqual([
      { path: '_astro/style.css', size: 4, digest: digestOf('p {}'), isSame: false },
    ]);
    expect(existsSync(from)).toBe(false);
    expect(statSync(join(folder, '_astro/style.css')).mode & 0o777).toBe(0o644);
  });

  test.each([
    ['the thread', manyPages()],
    ['the program itself', new Map<string, string>()],
  ])('passes on a fault of the disk that %s met, with its code', async (_, pages) => {
    const { folder, writer } = open();
    mkdirSync(join(folder, 'articles/0/index.html'), { recursive: true });
    const write = async () => {
      writer.write('articles/0/index.html', 'A folder is in its place.', undefined);
      for (const [path, text] of pages) {
        writer.write(path, text, undefined);
        await writer.room();
      }
      await writer.finish();
    };
    await expect(write()).rejects.toMatchObject({ code: 'EISDIR', syscall: 'open' });
  });
});
