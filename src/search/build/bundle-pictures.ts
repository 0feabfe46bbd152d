import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A picture as it is published. */
export interface SourcePicture {
  /** The file that stands for it: an absolute path. */
  readonly file: string;
  /** Another value if the file has changed. */
  readonly stamp: string;
  readonly alt: string;
}

/** A small copy of a picture. */
interface SmallPicture {
  /** Its name in the bundle, after its bytes. */
  readonly name: string;
  /** Where it is kept: an absolute path. */
  readonly kept: string;
  readonly alt: string;
}

/** By the address of the article’s page. */
export type SmallPictures = ReadonlyMap<string, SmallPicture>;

/** Twice the size at which Pagefind’s interfaces show pictures, in pixels. */
const pictureSize = { width: 480, height: 320 } as const;
const digestLength = 16;

/**
 * Makes small copies of pictures, unless they were made before; those of other pictures are removed.
 *
 * @param ofPage by the address of the article’s page
 * @param folder where they are kept between builds: an absolute path
 * @throws {Error} if one can’t be read, which was checked before
 */
export async function makeSmallPictures(
  ofPage: Readonly<Record<string, SourcePicture>>,
  folder: string,
): Promise<SmallPictures> {
  const small = new Map<string, SmallPicture>();
  if (Object.keys(ofPage).length === 0) {
    rmSync(folder, { recursive: true, force: true });
    return small;
  }
  mkdirSync(folder, { recursive: true });
  const known = keptIn(folder);
  for (const [page, picture] of Object.entries(ofPage)) {
    const key = keyOf(picture);
    const name = known.get(key) ?? (await makeSmall(picture, key, folder));
    known.set(key, name);
    small.set(page, { name, kept: join(folder, keptName(key, name)), alt: picture.alt });
  }
  const used = new Set([...small.values()].map(({ kept }) => kept));
  for (const name of readdirSync(folder))
    if (!used.has(join(folder, name))) rmSync(join(folder, name), { recursive: true, force: true });
  return small;
}

/** Whether small copies of pictures are all there, so that {@link makeSmallPictures} has none to make. */
export function areSmallPicturesKept(
  ofPage: Readonly<Record<string, SourcePicture>>,
  folder: string,
): boolean {
  const pictures = Object.values(ofPage);
  if (pictures.length === 0) return true;
  const known = keptIn(folder);
  return pictures.every((picture) => known.has(keyOf(picture)));
}

/** Returns the names of those that are there and whole, by their keys. */
function keptIn(folder: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names.flatMap((kept): [string, string][] => {
      const [key = '', name = ''] = kept.split(separator);
      return name !== '' && nameOf(readFileSync(join(folder, kept))) === name ? [[key, name]] : [];
    }),
  );
}

/** Returns another text if the picture is another, or made small in another way. */
function keyOf({ file, stamp }: SourcePicture): string {
  return hash('sha256', JSON.stringify([file, stamp, pictureSize])).slice(0, digestLength);
}

const separator = '-';

function keptName(key: string, name: string): string {
  return `${key}${separator}${name}`;
}

function nameOf(bytes: Buffer): string {
  return `${hash('sha256', bytes).slice(0, digestLength)}.webp`;
}

/** Makes a small copy. @returns its name */
async function makeSmall({ file }: SourcePicture, key: string, folder: string): Promise<string> {
  // Loaded only if there are pictures: it takes as long as all else that the index of a small archive loads.
  const { default: sharp } = await import('sharp');
  const small = sharp(file)
    .rotate()
    .resize({ ...pictureSize, fit: 'cover', withoutEnlargement: true });
  const bytes = await small.webp().toBuffer();
  const name = nameOf(bytes);
  writeFileSync(join(folder, keptName(key, name)), bytes);
  return name;
}
