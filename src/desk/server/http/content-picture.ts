import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { loadSharp } from '../../../files/pictures/read-picture.ts';
import { headBytes, type PictureType, pictureTypeOf } from '../../../files/pictures/picture-types.ts';

const maxPictureBytes = 200_000_000;

const mediaTypes: Readonly<Partial<Record<PictureType, string>>> = { svg: 'image/svg+xml' };

/** Reads a picture like {@link contentPicture}, of a type that browsers show: scans are often TIFF. */
export async function shownPicture(contentDir: string, path: string) {
  const picture = contentPicture(contentDir, path);
  if (picture?.mediaType !== 'image/tiff') return picture;
  try {
    const sharp = await loadSharp();
    const bytes = await sharp(picture.bytes, { limitInputPixels: false }).autoOrient().webp().toBuffer();
    return { bytes: new Uint8Array(bytes), mediaType: 'image/webp' };
  } catch {
    return undefined;
  }
}

/**
 * Reads a picture of the content folder, for the preview of a text: nothing outside of it, nothing hidden, and nothing whose
 * first bytes are not those of a picture.
 *
 * @param path in the folder, as in an address
 */
export function contentPicture(contentDir: string, path: string) {
  try {
    const parts = decodeURIComponent(path).split('/');
    if (parts.some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part))) return undefined;
    const file = join(contentDir, ...parts);
    const { size } = lstatSync(file);
    // A link may lead to anything.
    const isInside = realpathSync(file) === join(realpathSync(contentDir), ...parts);
    if (!isInside || size > maxPictureBytes || !file.startsWith(contentDir + sep)) return undefined;
    const bytes = new Uint8Array(readFileSync(file));
    const type = pictureTypeOf(bytes.subarray(0, headBytes));
    return type && { bytes, mediaType: mediaTypes[type] ?? `image/${type}` };
  } catch {
    return undefined;
  }
}
