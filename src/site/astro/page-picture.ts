import { dirname } from 'node:path';
import { imagePath } from '../../files/image-path.ts';
import { fileState } from '../../files/pictures/file-state.ts';
import { loadSharp } from '../../files/pictures/read-picture.ts';
import type { PrintedPagePicture } from '../../views/data/page-files.ts';
import { getSite } from './archive.ts';

/** Scans of print have even paper and sharp letters, which this keeps legible. */
const quality = 70;
/** The longest side of a WebP picture. */
const maxSide = 16_383;

/**
 * Returns a picture of a printed page: encoded anew, so that nothing is left of what the file says about itself.
 *
 * @throws if it can’t be published (any more)
 */
export async function pagePicture({ src, file, width = maxSide }: PrintedPagePicture): Promise<Response> {
  const { contentDir } = getSite();
  const path = imagePath(dirname(contentDir), file, src);
  if (path === undefined) throw new Error(`${src} is outside the content folder`);
  const state = fileState(path, contentDir, 'image');
  if ('message' in state) throw new Error(`${state.message} ${state.advice} (${path})`);
  const sharp = await loadSharp();
  const bytes = await sharp(path, { limitInputPixels: false })
    .autoOrient()
    .resize({ width, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality, effort: 2 })
    .toBuffer();
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/webp' } });
}
