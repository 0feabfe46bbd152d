import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentPicture, shownPicture } from '../../../../src/desk/server/http/content-picture.ts';
import { loadSharp } from '../../../../src/files/pictures/read-picture.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// Pictures of fiction: a white rectangle.
async function folder() {
  const root = temporaryFolder();
  const contentDir = join(root, 'content');
  mkdirSync(join(contentDir, 'articles'), { recursive: true });
  const sharp = await loadSharp();
  const white = sharp({ create: { width: 6, height: 4, channels: 3, background: 'white' } });
  const png = await white.clone().png().toBuffer();
  writeFileSync(join(contentDir, 'articles/quay.png'), png);
  await white.clone().withMetadata({ orientation: 6 }).tiff().toFile(join(contentDir, 'articles/scan.tiff'));
  return { root, contentDir, png, sharp };
}

test('a picture is shown as it is, and a scan that browsers do not show as WebP, upright', async () => {
  const { contentDir, png, sharp } = await folder();
  const picture = (await shownPicture(contentDir, 'articles/quay.png'))!;
  expect([picture.mediaType, Buffer.from(picture.bytes).equals(png)]).toEqual(['image/png', true]);
  expect(contentPicture(contentDir, 'articles/scan.tiff')!.mediaType).toBe('image/tiff');
  const scan = (await shownPicture(contentDir, 'articles/scan.tiff'))!;
  const { format, width, height } = await sharp(scan.bytes).metadata();
  expect([scan.mediaType, format, width, height]).toEqual(['image/webp', 'webp', 4, 6]);
});

test('a damaged scan is not shown', async () => {
  const { contentDir } = await folder();
  truncateSync(join(contentDir, 'articles/scan.tiff'), 20);
  expect(await shownPicture(contentDir, 'articles/scan.tiff')).toBe(undefined);
});

test('nothing outside of the content folder is read, nothing hidden, no link, and nothing but pictures', async () => {
  const { root, contentDir, png } = await folder();
  writeFileSync(join(root, 'outside.png'), png);
  mkdirSync(join(contentDir, '.hidden'));
  writeFileSync(join(contentDir, '.hidden/a.png'), png);
  writeFileSync(join(contentDir, '.a.png'), png);
  writeFileSync(join(contentDir, 'letter.png'), 'A letter.');
  writeFileSync(join(contentDir, 'a b.png'), png);
  symlinkSync(join(root, 'outside.png'), join(contentDir, 'link.png'));
  symlinkSync(root, join(contentDir, 'led'));
  for (const path of [
    ...['../outside.png', '..%2Foutside.png', 'articles/../../outside.png', '/outside.png', ''],
    ...['.hidden/a.png', '.a.png', 'letter.png', 'link.png', 'led/outside.png', 'none.png', 'articles'],
    ...['articles//quay.png', 'articles\\quay.png', 'a%00.png', '%E0%A4%A', './articles/quay.png'],
  ])
    expect([path, contentPicture(contentDir, path)]).toEqual([path, undefined]);
  expect(contentPicture(contentDir, 'a%20b.png')!.mediaType).toBe('image/png');
});

test('a picture of more than 200 MB is not read', async () => {
  const { contentDir } = await folder();
  const file = join(contentDir, 'articles/quay.png');
  truncateSync(file, 200_000_001);
  expect(contentPicture(contentDir, 'articles/quay.png')).toBe(undefined);
});
