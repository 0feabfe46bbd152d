import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { buildLexicon } from '../../archive/lexicon.ts';
import type { ArticleRecord, FoundFile, PageRecord } from '../../archive/record.ts';
import { attachmentBytes } from '../../files/attachments/open-attachment.ts';
import { imagePath } from '../../files/image-path.ts';
import { headBytes, pictureTypeOf } from '../../files/pictures/picture-types.ts';
import { withoutMetadata } from '../../files/pictures/without-metadata.ts';
import { readFoundFile } from '../../files/read-record.ts';
import { render } from '../../markdown/render.ts';
import { attachmentEnding, attachmentTypes, transcriptEnding } from '../../schema/attachment.ts';
import type { BoxFile } from '../site/box-file.ts';

const settings = {
  lexicon: buildLexicon([]),
  entityHref: '{}',
  words: { section: '{}', withheld: '{}' },
};

/** What a text has in it that shows pictures, or links to files. */
const mayShow = new RegExp(
  `!\\[|<img|\\.(?:${Object.keys(attachmentTypes)
    .map((ending) => ending.slice(1))
    .join('|')})\\b`,
  'i',
);

/** Returns whether an article or a page may show pictures or link to files. */
export function mayShowPictures({ data, body }: ArticleRecord | PageRecord): boolean {
  return mayShow.test(body) || ('image' in data && data.image !== undefined);
}

/** A picture, or a file that an article links to, as it is in a box. */
export interface PublishedPicture extends BoxFile {
  /** Whether nothing is known about metadata of its type. */
  readonly isUnknown: boolean;
}

/**
 * Returns the pictures that a published article or page shows, and the files that it links to, by their paths in the content
 * folder, without metadata.
 *
 * @param contentDir an absolute path
 */
export function picturesOf(contentDir: string, found: FoundFile): PublishedPicture[] {
  const root = dirname(contentDir);
  const { data, body } = readFoundFile(root, found) as ArticleRecord | PageRecord;
  const { images: shown, files } = mayShow.test(body)
    ? render({ markdown: body, naming: [], listed: [] }, settings).body
    : { images: [], files: [] };
  const head = 'image' in data && data.image ? [data.image.src] : [];
  const pictures = [...head, ...shown].flatMap((source) => {
    const path = imagePath(root, found.file, source);
    if (path === undefined || !existsSync(path)) return [];
    const inContent = relative(contentDir, path).replaceAll('\\', '/');
    const isUnknown = cleaned(readFileSync(path)) === undefined;
    return [{ path: inContent, isUnknown, read: () => cleaned(readFileSync(path)) ?? readFileSync(path) }];
  });
  return [...pictures, ...files.flatMap((source) => filesAt(source, found.file, contentDir))];
}

/** Returns a file that an article links to, and its transcript, as they are on the site. */
function filesAt(source: string, file: string, contentDir: string): PublishedPicture[] {
  const path = imagePath(dirname(contentDir), file, source);
  const ending = attachmentEnding(source);
  if (path === undefined || ending === undefined || !existsSync(path)) return [];
  const transcript = `${path.slice(0, -ending.length)}${transcriptEnding}`;
  const hasTranscript = attachmentTypes[ending].medium !== 'document' && existsSync(transcript);
  const published = (at: string, of: typeof ending | typeof transcriptEnding): PublishedPicture => ({
    path: relative(contentDir, at).replaceAll('\\', '/'),
    isUnknown: false,
    read: () => attachmentBytes(at, contentDir, of),
  });
  return [published(path, ending), ...(hasTranscript ? [published(transcript, transcriptEnding)] : [])];
}

function cleaned(bytes: Buffer): Buffer | undefined {
  const type = pictureTypeOf(bytes.subarray(0, headBytes));
  return type && withoutMetadata(bytes, type);
}
