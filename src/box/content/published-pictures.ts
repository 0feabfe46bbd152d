import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { buildLexicon } from '../../archive/lexicon.ts';
import type { ArticleRecord, FoundFile, PageRecord } from '../../archive/record.ts';
import { imagePath } from '../../files/image-path.ts';
import { headBytes, pictureTypeOf } from '../../files/pictures/picture-types.ts';
import { withoutMetadata } from '../../files/pictures/without-metadata.ts';
import { readFoundFile } from '../../files/read-record.ts';
import { render } from '../../markdown/render.ts';
import type { BoxFile } from '../site/box-file.ts';

const settings = {
  lexicon: buildLexicon([]),
  entityHref: '{}',
  words: { section: '{}', withheld: '{}' },
};

/** What a text has in it that shows pictures. */
const mayShow = /!\[|<img/i;

/** Returns whether an article or a page may show pictures. */
export function mayShowPictures({ data, body }: ArticleRecord | PageRecord): boolean {
  return mayShow.test(body) || ('image' in data && data.image !== undefined);
}

/** A picture as it is in a box. */
export interface PublishedPicture extends BoxFile {
  /** Whether nothing is known about metadata of its type. */
  readonly isUnknown: boolean;
}

/**
 * Returns the pictures that a published article or page shows, by their paths in the content folder, without metadata.
 *
 * @param contentDir an absolute path
 */
export function picturesOf(contentDir: string, found: FoundFile): PublishedPicture[] {
  const root = dirname(contentDir);
  const { data, body } = readFoundFile(root, found) as ArticleRecord | PageRecord;
  const shown = mayShow.test(body)
    ? render({ markdown: body, naming: [], listed: [] }, settings).body.images
    : [];
  const head = 'image' in data && data.image ? [data.image.src] : [];
  return [...head, ...shown].flatMap((source) => {
    const path = imagePath(root, found.file, source);
    if (path === undefined || !existsSync(path)) return [];
    const inContent = relative(contentDir, path).replaceAll('\\', '/');
    const isUnknown = cleaned(readFileSync(path)) === undefined;
    return [{ path: inContent, isUnknown, read: () => cleaned(readFileSync(path)) ?? readFileSync(path) }];
  });
}

function cleaned(bytes: Buffer): Buffer | undefined {
  const type = pictureTypeOf(bytes.subarray(0, headBytes));
  return type && withoutMetadata(bytes, type);
}
