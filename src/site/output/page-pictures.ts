import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { imagePath } from '../../files/image-path.ts';
import { encodePage } from '../pictures/encode-page.ts';
import { writeAtomically } from '../../files/write-file.ts';
import { compareText } from '../../text/compare-text.ts';
import { type PagePictureFile, pagePictureFiles } from '../../views/data/page-files.ts';
import { pictureFolder } from '../../views/meta/picture-host.ts';
import { issueFilePath } from '../../views/parts/print/page-files.ts';

/** The pictures of printed pages that another host has, and the folder on this machine from which they are uploaded. */
export interface HostedPictures {
  /** The address of the folder on the other host, ending with `/`. */
  readonly address: string;
  /** The folder on this machine, an absolute path. */
  readonly folder: string;
  /** What is to be there, by its path in the folder. */
  readonly wanted: ReadonlyMap<string, PagePictureFile>;
  /** The paths of those that the folder lacks. */
  readonly missing: readonly string[];
  /** The paths of files in the folder that no page shows any more, which are to be deleted on the other host. */
  readonly obsolete: readonly string[];
}

/** The pictures of printed pages that a build makes. */
export interface PicturesToMake {
  readonly files: number;
  /** The size of what they are made from. */
  readonly bytes: number;
}

/** Returns which pictures a site lacks; undefined if it lacks none, or another host has them. @param isInPlace by path below the site */
export function picturesToMake(
  archive: Archive,
  contentDir: string,
  isInPlace: (path: string) => boolean,
): PicturesToMake | undefined {
  if (archive.issues.length === 0 || archive.site.images) return undefined;
  const lacking = pagePictureFiles(archive).filter(
    ({ issue, name }) => !isInPlace(issueFilePath(issue, name)),
  );
  if (lacking.length === 0) return undefined;
  const sources = new Set(lacking.map(({ file, src }) => imagePath(dirname(contentDir), file, src) ?? ''));
  const sizes = [...sources].map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  return { files: lacking.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Returns the folder of the pictures of a site: beside it, since the site is replaced as a whole. @param out an absolute path */
export function picturesBeside(out: string): string {
  return `${out}-pictures`;
}

/** Compares the folder of pictures with what the pages show; undefined if the site has its pictures itself. */
export function hostedPictures(
  archive: Pick<Archive, 'issues' | 'site'>,
  folder: string,
): HostedPictures | undefined {
  const address = pictureFolder(archive.site);
  if (address === undefined) return undefined;
  const wanted = new Map(
    pagePictureFiles(archive).map((file) => [issueFilePath(file.issue, file.name), file]),
  );
  const found = new Set(picturesInFolder(folder));
  return {
    address,
    folder,
    wanted,
    missing: [...wanted.keys()].filter((path) => !found.has(path)),
    obsolete: [...found].filter((path) => !wanted.has(path)),
  };
}

/** Returns the size of the pictures in the folder, in bytes. */
export function picturesSize({ folder, wanted }: HostedPictures): number {
  return [...wanted.keys()].reduce((sum, path) => {
    const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0;
    return sum + size;
  }, 0);
}

/**
 * Makes the pictures that the folder lacks, and removes those that no page shows any more.
 *
 * @param contentDir an absolute path
 * @param onMade called after each, with the number of those that are made
 * @throws what node:fs throws
 */
export async function updatePictures(
  { folder, wanted, missing, obsolete }: HostedPictures,
  contentDir: string,
  onMade?: (made: number) => void,
): Promise<void> {
  for (const [index, path] of missing.entries()) {
    const { src, file, width } = wanted.get(path)!;
    const source = imagePath(dirname(contentDir), file, src);
    if (source === undefined) throw new Error(`${src} is outside the content folder`);
    writeAtomically(join(folder, path), await encodePage(source, width));
    onMade?.(index + 1);
  }
  for (const path of obsolete) rmSync(join(folder, path), { force: true });
}

/** Returns the paths of the pictures in a folder, in order. @param folder an absolute path, which need not exist */
export function picturesInFolder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.webp'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted(compareText);
}
