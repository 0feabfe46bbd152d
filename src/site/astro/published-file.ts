import { dirname } from 'node:path';
import { attachmentBytes } from '../../files/attachments/open-attachment.ts';
import { imagePath } from '../../files/image-path.ts';
import { attachmentEnding, attachmentTypes, transcriptEnding } from '../../schema/attachment.ts';
import type { PictureSource } from '../../shared/base/route.ts';
import { getSite } from './archive.ts';

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
