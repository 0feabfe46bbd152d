import { dirname } from 'node:path';
import { imagePath } from '../../files/image-path.ts';
import { fileState } from '../../files/pictures/file-state.ts';
import { encodePage } from '../pictures/encode-page.ts';
import type { PrintedPagePicture } from '../../views/data/page-files.ts';
import { getSite } from './archive.ts';

/**
 * Returns a picture of a printed page: encoded anew, so that nothing is left of what the file says about itself.
 *
 * @throws if it can’t be published (any more)
 */
export async function pagePicture({ src, file, width }: PrintedPagePicture): Promise<Response> {
  const { contentDir } = getSite();
  const path = imagePath(dirname(contentDir), file, src);
  if (path === undefined) throw new Error(`${src} is outside the content folder`);
  const state = fileState(path, contentDir, 'image');
  if ('message' in state) throw new Error(`${state.message} ${state.advice} (${path})`);
  const bytes = await encodePage(path, width);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/webp' } });
}
