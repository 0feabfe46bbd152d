import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A picture as it is published. */
export interface SourcePicture {
  /** The file that stands for it: an absolute path. */
  readonly file: string;
  /** Another value if the file has changed. */
  readonly stamp: string;
  readonly alt: string;
}

/** A picture in Pagefind’s own bundle. */
export interface BundlePicture {
  readonly name: string;
  readonly alt: string;
}

/** Twice the size at which Pagefind’s interfaces show pictures, in pixels. */
const pictureSize = { width: 480, height: 320 } as const;
const digestLength = 16;

/**
 * Writes small copies of pictures, named by a digest of their bytes.
 *
 * @param ofPage by the address of the article’s page
 * @throws {Error} if one can’t be read, which was checked before
 */
export async function writeBundlePictures(
  ofPage: Readonly<Record<string, SourcePicture>>,
  folder: string,
): Promise<ReadonlyMap<string, BundlePicture>> {
  const made = new Map<string, BundlePicture>();
  const entries = Object.entries(ofPage);
  if (entries.length === 0) return made;
  mkdirSync(folder, { recursive: true });
  // Loaded only if there are pictures: it takes as long as all else that the index of a small archive loads.
  const { default: sharp } = await import('sharp');
  for (const [page, { file, alt }] of entries) {
    const bytes = await sharp(file)
      .rotate()
      .resize({ ...pictureSize, fit: 'cover', withoutEnlargement: true })
      .webp()
      .toBuffer();
    const name = `${hash('sha256', bytes).slice(0, digestLength)}.webp`;
    writeFileSync(join(folder, name), bytes);
    made.set(page, { name, alt });
  }
  return made;
}
