import { mkdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodePage } from '../../../../src/site/pictures/encode-page.ts';
import { fileState, unreadable } from '../../../../src/files/pictures/file-state.ts';
import { loadSharp } from '../../../../src/files/pictures/read-picture.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All of it is fiction.
function folder(): { readonly root: string; readonly contentDir: string; readonly file: string } {
  const root = temporaryFolder();
  const contentDir = join(root, 'content');
  mkdirSync(join(contentDir, 'articles'), { recursive: true });
  const file = join(contentDir, 'articles/quay.png');
  writeFileSync(file, 'Fiction');
  return { root, contentDir, file };
}

test('the state of a file changes with each version of it, and has its size', () => {
  const { contentDir, file } = folder();
  const first = fileState(file, contentDir, 'image');
  expect(first).toMatchObject({ bytes: 7, stamp: expect.stringMatching(/^\d+ \d+ 7 \d+$/) });
  expect(fileState(file, contentDir, 'image')).toEqual(first);
  const { mtimeMs } = statSync(file);
  utimesSync(file, mtimeMs / 1000 + 5, mtimeMs / 1000 + 5);
  expect(fileState(file, contentDir, 'image')).not.toEqual(first);
});

test.each(['image', 'file'] as const)(
  'nothing of a link, of a folder, or of what is not there is published (%s)',
  (what) => {
    const { root, contentDir, file } = folder();
    const ids = (path: string) => {
      const state = fileState(path, contentDir, what);
      return 'id' in state ? [state.id, state.values] : [];
    };
    symlinkSync(file, join(contentDir, 'articles/link.png'));
    expect(ids(join(contentDir, 'articles/link.png'))).toEqual([
      'named-file-link',
      { which: what, name: 'link.png' },
    ]);
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'elsewhere/a.png'), '');
    symlinkSync(join(root, 'elsewhere'), join(contentDir, 'pictures'));
    expect(ids(join(contentDir, 'pictures/a.png'))[0]).toBe('named-file-link');
    expect(ids(join(contentDir, 'articles'))).toEqual(['named-file-none', { which: what, name: 'articles' }]);
    expect(ids(join(contentDir, 'none.png'))).toEqual(['named-file-none', { which: what, name: 'none.png' }]);
  },
);

test('a content folder that is a link itself has files as any other', () => {
  const { root, file, contentDir } = folder();
  symlinkSync(contentDir, join(root, 'led'));
  expect(fileState(join(root, 'led/articles/quay.png'), join(root, 'led'), 'file')).toEqual(
    fileState(file, contentDir, 'file'),
  );
});

test('a file that can’t be read is a fault with the code of the system, and any other error is thrown', () => {
  const error = Object.assign(new Error('No'), { code: 'EACCES' });
  expect(unreadable(error, 'image', 'quay.png')).toMatchObject({
    id: 'named-file-unreadable',
    values: { which: 'image', name: 'quay.png', code: 'EACCES' },
  });
  const other = new TypeError('A fault of the program');
  expect(() => unreadable(other, 'image', 'quay.png')).toThrow(other);
});

test('a page is published as WebP, upright, never larger than it is, and without what its file says of itself', async () => {
  const sharp = await loadSharp();
  const path = join(temporaryFolder(), 'page.jpg');
  await sharp({ create: { width: 60, height: 40, channels: 3, background: 'white' } })
    .withExif({ IFD0: { Artist: 'Ada Vale' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toFile(path);
  const sizeOf = async (width?: number) => {
    const bytes = await encodePage(path, width);
    expect(bytes.includes('Ada Vale')).toBe(false);
    const meta = await sharp(bytes).metadata();
    return [meta.format, meta.width, meta.height, meta.exif, meta.orientation];
  };
  expect(await sizeOf()).toEqual(['webp', 40, 60, undefined, undefined]);
  expect(await sizeOf(20)).toEqual(['webp', 20, 30, undefined, undefined]);
  expect(await sizeOf(4000)).toEqual(['webp', 40, 60, undefined, undefined]);
});
