import { dirname } from 'node:path';
import { attachmentBytes } from '../../files/attachments/open-attachment.ts';
import { imagePath } from '../../files/image-path.ts';
import { attachmentEnding, attachmentTypes, transcriptEnding } from '../../schema/attachment.ts';
import type { PictureSource } from '../../shared/base/route.ts';
import { getSite } from './archive.ts';
import { fileState } from '../../files/pictures/file-state.ts';
import { encodePage } from '../pictures/encode-page.ts';
import type { PrintedPagePicture } from '../../views/data/page-files.ts';

/** Returns a file that is published beside an article. @throws if it can’t be published (any more) */
export function publishedFile({ src, file }: PictureSource): Response {
  const { contentDir } = getSite();
  const path = imagePath(dirname(contentDir), file, src);
  if (path === undefined) throw new Error(`${src} is outside the content folder`);
  const ending = attachmentEnding(src);
  const mediaType = ending ? attachmentTypes[ending].mediaType : 'text/vtt; charset=utf-8';
  const bytes = attachmentBytes(path, contentDir, ending ?? transcriptEnding);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': mediaType } });
}

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
