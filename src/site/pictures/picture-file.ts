import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { colors } from '../../shared/base/colors.ts';
import { cropWindow, type PixelSize } from './crop-window.ts';
import type { OpenedPicture } from '../../files/pictures/open-picture.ts';
import { loadSharp } from '../../files/pictures/read-picture.ts';

/** In which size and format a picture is published. */
export interface PictureForm extends PixelSize {
  /** `jpg` for programs that may not read WebP; `svg` for a drawing that stays as it is. */
  readonly format: 'webp' | 'jpg' | 'svg';
  /** The point around which it is cropped to this shape, from the left and from the top: `30% 40%`. Without one it is whole. */
  readonly focus?: string;
  /** From 1 to 100; by default what the format’s encoder takes. */
  readonly quality?: number;
}

/** A file in which a picture is published. */
export interface PictureFile {
  /** What it is made from, an absolute path: see {@link OpenedPicture}. */
  readonly source: string;
  readonly form: PictureForm;
}

/** The media type of each format. */
export const pictureTypes: Readonly<Record<PictureForm['format'], string>> = {
  webp: 'image/webp',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/** To be raised when other bytes are made of the same picture: whoever has a file by its name keeps it for ever. */
const recipe = 1;
/** The longest side of a WebP picture. */
const maxSide = 16_383;

/**
 * Returns the name of the file in which a picture is published: its own, and a digest of all that the file is made from.
 *
 * @param picture opened with a folder for copies
 */
export function pictureFileName({ file, digest }: OpenedPicture, form: PictureForm): string {
  const own = basename(file!, extname(file!)).normalize('NFC').toLowerCase();
  const plain = own.replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '_').slice(0, 60);
  const made = hash('sha256', JSON.stringify([recipe, digest, form])).slice(0, 16);
  return `${plain}.${made}.${form.format}`;
}

/**
 * Makes the file in which a picture is published. It is never enlarged; of an animated picture, a cropped one has the first
 * frame.
 *
 * @throws {Error} if the picture can’t be read or encoded
 */
export async function makePictureFile({ source, form }: PictureFile): Promise<Buffer> {
  const { width, height, format, focus, quality } = form;
  // By its bytes, since the library remembers what it read at a path.
  const bytes = readFileSync(source);
  if (format === 'svg') return bytes;
  const sharp = await loadSharp();
  const settings = { failOn: 'none', limitInputPixels: false } as const;
  const picture = sharp(bytes, { ...settings, animated: focus === undefined }).autoOrient();
  if (focus === undefined) {
    picture.resize({ width, height: maxSide, fit: 'inside', withoutEnlargement: true });
  } else {
    const { autoOrient } = await sharp(bytes, settings).metadata();
    picture
      .extract(cropWindow(autoOrient, width / height, focus))
      .resize({ width, height, fit: 'fill', withoutEnlargement: true });
  }
  const options = quality === undefined ? {} : { quality };
  // What is transparent would be black in a JPEG.
  if (format === 'jpg') return picture.flatten({ background: colors.paper.light }).jpeg(options).toBuffer();
  return picture.webp(options).toBuffer();
}
