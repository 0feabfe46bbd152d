import sharp from 'sharp';
import { expect, test } from 'vitest';
import { withoutMetadata } from '../../../src/files/pictures/without-metadata.ts';
import { picture } from '../../support/picture.ts';

// sharp writes pictures with metadata, and reads what is left.

const secret = 'Taken at home by Ann Pen';
const shown = (orientation?: number) =>
  sharp(picture(24, 16))
    .withExif({ IFD0: { Copyright: secret, Artist: secret }, IFD3: { GPSLatitude: '47/1 38/1 0/1' } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><x>${secret}</x></x:xmpmeta>`)
    .withIccProfile('p3')
    .withMetadata({ ...(orientation !== undefined && { orientation }) });

const pixelsOf = (bytes: Buffer) => sharp(bytes).rotate().raw().toBuffer();

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s keeps its pixels, colors and turn, and nothing else',
  async (type) => {
    for (const orientation of [undefined, 6]) {
      const bytes = await shown(orientation).toFormat(type).toBuffer();
      expect(bytes.includes(secret)).toBe(true);
      const clean = withoutMetadata(bytes, type)!;
      expect(clean.includes(secret)).toBe(false);
      const { exif, xmp, icc, orientation: turned, width } = await sharp(clean).metadata();
      expect({ xmp, turned, width }).toEqual({ xmp: undefined, turned: orientation, width: 24 });
      expect(exif?.length ?? 0).toBeLessThan(40);
      expect(icc).toEqual((await sharp(bytes).metadata()).icc);
      expect(await pixelsOf(clean)).toEqual(await pixelsOf(bytes));
      expect(withoutMetadata(clean, type)).toEqual(clean);
    }
  },
);

test('a JPEG loses its comments, and what follows its end', async () => {
  const bytes = await sharp(picture(24, 16)).jpeg({ progressive: true }).toBuffer();
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, secret.length + 2]), Buffer.from(secret)]);
  const whole = Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2), Buffer.from(secret)]);
  expect(withoutMetadata(whole, 'jpeg')).toEqual(bytes);
});

test('a GIF loses its comments and keeps its frames', async () => {
  const pages = await Promise.all(
    [8, 12].map((width) => sharp(picture(width, 8)).resize(8, 8).png().toBuffer()),
  );
  const bytes = await sharp(pages, { join: { animated: true } })
    .gif({ loop: 0 })
    .toBuffer();
  const comment = Buffer.concat([
    Buffer.from([0x21, 0xfe, secret.length]),
    Buffer.from(secret),
    Buffer.alloc(1),
  ]);
  const whole = Buffer.concat([bytes.subarray(0, -1), comment, bytes.subarray(-1)]);
  expect(withoutMetadata(whole, 'gif')).toEqual(bytes);
});

test('a picture that is cut off, or of another type, is not taken for a clean one', async () => {
  const bytes = await shown().jpeg().toBuffer();
  expect(withoutMetadata(bytes.subarray(0, -20), 'jpeg')).toBeUndefined();
  expect(withoutMetadata(bytes, 'avif')).toBeUndefined();
});
