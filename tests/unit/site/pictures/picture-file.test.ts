import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openPicture, type OpenedPicture } from '../../../../src/files/pictures/open-picture.ts';
import {
  makePictureFile,
  pictureFileName,
  type PictureForm,
} from '../../../../src/site/pictures/picture-file.ts';
import { picture } from '../../../support/picture.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const whole: PictureForm = { width: 640, height: 400, format: 'webp' };

/** Opens a picture that a fictional archive has in its content folder. */
async function opened(name: string, bytes: Uint8Array): Promise<OpenedPicture> {
  const folder = temporaryFolder();
  const path = join(folder, 'content', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  const found = await openPicture(path, join(folder, 'content'), join(folder, 'copies'));
  if ('message' in found) throw new Error(found.message);
  return found;
}

const made = async (name: string, bytes: Uint8Array, form: PictureForm) =>
  makePictureFile({ source: (await opened(name, bytes)).file!, form });

describe('the name of a picture’s file', () => {
  test('is the picture’s own, in small letters, with what a web address has no room for left out', async () => {
    const nameOf = async (name: string) => pictureFileName(await opened(name, picture(3, 2)), whole);
    expect(await nameOf('Quay 1.PNG')).toMatch(/^quay[_-]1\.[0-9a-f]{16}\.webp$/);
    expect(await nameOf('Été, l’an.png'.normalize('NFD'))).toMatch(/^été[_-]l[_-]an\.[0-9a-f]{16}\.webp$/);
    expect(await nameOf('埠頭.png')).toMatch(/^埠頭\.[0-9a-f]{16}\.webp$/);
    expect(await nameOf(`${'a'.repeat(90)}.png`)).toMatch(/^a{60}\.[0-9a-f]{16}\.webp$/);
  });

  test('changes with the picture, its size, format, quality and point, and with nothing else', async () => {
    const one = await opened('quay.png', picture(3, 2));
    const names = [
      pictureFileName(one, whole),
      pictureFileName(await opened('quay.png', picture(4, 2)), whole),
      pictureFileName(one, { ...whole, width: 960 }),
      pictureFileName(one, { ...whole, height: 401 }),
      pictureFileName(one, { ...whole, format: 'jpg' }),
      pictureFileName(one, { ...whole, quality: 70 }),
      pictureFileName(one, { ...whole, focus: '50% 50%' }),
    ];
    expect(new Set(names.map((name) => name.split('.')[1])).size).toBe(names.length);
    expect(pictureFileName(await opened('quay.png', picture(3, 2)), { ...whole })).toBe(names[0]);
  });
});

describe('the file of a picture', () => {
  test('has the width that was asked for and the shape of the picture, and is never larger than it', async () => {
    const sizeOf = async (width: number) => {
      const {
        width: own,
        height,
        format,
      } = await sharp(await made('quay.png', picture(300, 200), { ...whole, width })).metadata();
      return [own, height, format];
    };
    expect(await sizeOf(150)).toEqual([150, 100, 'webp']);
    expect(await sizeOf(600)).toEqual([300, 200, 'webp']);
  });

  test('of a very long picture is as long as WebP allows', async () => {
    const long = await sharp({ create: { width: 40, height: 20_000, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const { height } = await sharp(await made('long.png', long, { ...whole, width: 40 })).metadata();
    expect(height).toBe(16_383);
  });

  test('is cropped around its point, after it was turned as it is seen', async () => {
    // Of the picture of the tests, red grows to the right: a phone turned it, so that red grows downwards.
    const turned = await sharp(picture(600, 300)).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const redAt = async (focus: string) => {
      const form: PictureForm = { width: 150, height: 100, format: 'webp', focus };
      const file = sharp(await made('mast.jpg', turned, form));
      const { width, height } = await file.metadata();
      const { channels } = await file.stats();
      return { width, height, red: channels[0]!.mean };
    };
    const [top, bottom] = [await redAt('50% 0%'), await redAt('50% 100%')];
    expect([top.width, top.height, bottom.width, bottom.height]).toEqual([150, 100, 150, 100]);
    expect(top.red).toBeLessThan(90);
    expect(bottom.red).toBeGreaterThan(165);
  });

  test('that is a JPEG has light paper where the picture is transparent', async () => {
    const clear = await sharp({
      create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { channels } = await sharp(
      await made('clear.png', clear, { width: 9, height: 9, format: 'jpg' }),
    ).stats();
    expect(Math.min(...channels.map(({ min }) => min))).toBeGreaterThan(230);
  });

  test('moves if the picture does, and has its first frame where it is cropped', async () => {
    const flipped = await sharp(picture(30, 20)).flip().png().toBuffer();
    const frames = await sharp([picture(30, 20), flipped], { join: { animated: true } })
      .gif()
      .toBuffer();
    const pagesOf = async (form: PictureForm) =>
      (await sharp(await made('wave.gif', frames, form)).metadata()).pages ?? 1;
    expect(await pagesOf({ width: 15, height: 10, format: 'webp' })).toBe(2);
    expect(await pagesOf({ width: 15, height: 10, format: 'webp', focus: '50% 50%' })).toBe(1);
  });

  test('of a drawing with text is the drawing', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90"><text y="20">Fiction</text></svg>';
    const file = await made('map.svg', Buffer.from(svg), { width: 90, height: 90, format: 'svg' });
    expect(file.toString()).toMatch(/^<svg .*<text[^>]*>Fiction<\/text><\/svg>/);
  });

  test('is smaller at a lower quality', async () => {
    const sizeAt = async (quality: number) =>
      (await made('quay.png', picture(300, 200), { ...whole, width: 300, quality })).length;
    expect(await sizeAt(20)).toBeLessThan(await sizeAt(95));
  });
});
