import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { FileCache } from '../../../../src/site/keep/file-cache.ts';
import { addPictures } from '../../../../src/site/output/add-pictures.ts';
import type { PictureFile } from '../../../../src/site/pictures/picture-file.ts';
import { picture } from '../../../support/picture.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Some files of one picture of fiction, by their paths in the site. */
function filesOf(bytes: Uint8Array, count: number) {
  const source = join(temporaryFolder(), 'quay.png');
  writeFileSync(source, bytes);
  const sizes = Array.from({ length: count }, (_, index) => index + 1);
  const files = sizes.map((width): [string, PictureFile] => [
    `_astro/quay.${width}.webp`,
    { source, form: { width, height: width, format: 'webp' } },
  ]);
  return { source, files: new Map(files) };
}

async function added(files: ReadonlyMap<string, PictureFile>, cache: FileCache) {
  const site = new Map<string, Buffer>();
  await addPictures(files, cache, (path, bytes) => void site.set(path, bytes));
  return site;
}

test('each picture that a site lacks is made', async () => {
  const { files } = filesOf(picture(9, 9), 7);
  const site = await added(files, new FileCache(temporaryFolder()));
  expect([...site.keys()].toSorted()).toEqual([...files.keys()]);
  for (const [path, bytes] of site)
    expect((await sharp(bytes).metadata()).width).toBe(files.get(path)!.form.width);
});

test('what was made before is taken from the cache, unless it is damaged there or was removed from it', async () => {
  const folder = temporaryFolder();
  const cache = new FileCache(folder);
  const { source, files } = filesOf(picture(9, 9), 2);
  const before = await added(files, cache);
  writeFileSync(source, 'no picture any more');
  expect(await added(files, cache)).toEqual(before);
  const [first] = files.keys();
  cache.keepOnly([first]);
  expect(readdirSync(folder)).toHaveLength(1);
  expect((await faultOf(added(files, cache))).message).toContain(source);
  const kept = join(folder, readdirSync(folder)[0]!);
  const bytes = readFileSync(kept);
  bytes[40] = bytes[40]! ^ 1;
  writeFileSync(kept, bytes);
  expect((await faultOf(added(new Map([[first!, files.get(first!)!]]), cache))).message).toContain(source);
});

test('a picture that can’t be encoded is named', async () => {
  const { source, files } = filesOf(Buffer.from('fiction'), 1);
  const { message } = await faultOf(added(files, new FileCache(temporaryFolder())));
  expect(message).toMatch(`The picture ${source} can’t be made into a file of the site: `);
});
