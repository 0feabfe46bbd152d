import { loadSharp } from '../../files/pictures/read-picture.ts';

/** Scans of print have even paper and sharp letters, which this keeps legible. */
const quality = 70;
/** The longest side of a WebP picture. */
const maxSide = 16_383;

/**
 * Returns a picture of a printed page as WebP: encoded anew, so that nothing is left of what the file says about itself.
 *
 * @param path absolute
 * @param width its width at most, in pixels
 * @throws {Error} if it is no picture
 */
export async function encodePage(path: string, width = maxSide): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(path, { limitInputPixels: false })
    .autoOrient()
    .resize({ width, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality, effort: 2 })
    .toBuffer();
}
