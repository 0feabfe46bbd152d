import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { PublicPages } from '../words/pagefind/public-bundle.ts';
import { type FileDigests, IndexFiles } from './index-files.ts';
import {
  areSmallPicturesKept,
  makeSmallPictures,
  type SmallPictures,
  type SourcePicture,
} from './bundle-pictures.ts';

/** The folder and the base of the addresses of Pagefind’s own bundle. */
export interface PublicBundle {
  readonly folder: string;
  /** The files of it that the site has in place. */
  readonly inPlace?: FileDigests;
  readonly base: string;
  /** The name of the archive, by which its results are told from those of others. */
  readonly archive: string;
  readonly pictures?: BundlePictures;
}

/** The pictures that results in other sites show. */
export interface BundlePictures {
  /** The name of their folder in the bundle. */
  readonly folder: string;
  /** Their public address, ending with `/`, since other sites show them. */
  readonly address: string;
  /** The picture of an article, by the address of its page. */
  readonly ofPage: Readonly<Record<string, SourcePicture>>;
}

const bundleName = 'bundle';
const sizesName = 'sizes.json';
/** The folder beside cached bundles with their pictures. */
export const smallPicturesName = 'pagefind-pictures';

/** A bundle whose documents Pagefind has been given before those of the archive were known. */
export interface BegunBundle {
  readonly pages: PublicPages;
  /** What the pages were made for. */
  readonly site: string;
}

/**
 * Gives Pagefind the documents of the last build, of which most will be those of the next.
 *
 * @param lines returns them, as JSON
 * @param cache the folder with cached bundles: an absolute path
 * @returns undefined if pictures would have to be made for it
 * @throws {Error} if Pagefind fails
 */
export async function beginPublicBundle(
  lines: () => Iterable<string>,
  bundle: PublicBundle,
  cache: string,
): Promise<BegunBundle | undefined> {
  const folder = join(cache, smallPicturesName);
  const { ofPage = {} } = bundle.pictures ?? {};
  if (!areSmallPicturesKept(ofPage, folder)) return undefined;
  const pages = pagesOf(bundle, await makeSmallPictures(ofPage, folder));
  await pages.give(lines);
  return { pages, site: siteText(bundle) };
}

/**
 * Writes Pagefind’s own bundle of the documents, or copies it from the cache.
 *
 * @param lines returns the documents, as JSON; only called if the bundle is not in the cache
 * @param cached the absolute path of the cached bundle, which includes a digest of all that it is made of
 * @param begun only used if it was begun for the same site
 * @returns the paths of the files that are in place, and were not written
 * @throws {Error} if Pagefind fails, and what node:fs throws
 */
export async function makePublicBundle(
  lines: () => Iterable<string>,
  bundle: PublicBundle,
  cached: string,
  begun?: BegunBundle,
): Promise<readonly string[]> {
  if (!isComplete(cached)) {
    const { pictures } = bundle;
    const work = `${cached}.new`;
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const small = await makeSmallPictures(pictures?.ofPage ?? {}, join(dirname(cached), smallPicturesName));
    const pages = begun?.site === siteText(bundle) ? begun.pages : pagesOf(bundle, small);
    await pages.give(lines);
    await pages.write(join(work, bundleName));
    if (small.size > 0) copyPictures(small, join(work, bundleName, pictures!.folder));
    writeFileSync(join(work, sizesName), sizesOf(join(work, bundleName)));
    rmSync(cached, { recursive: true, force: true });
    renameSync(work, cached);
  }
  const made = new IndexFiles(bundle.folder, bundle.inPlace);
  for (const path of filesIn(join(cached, bundleName)))
    made.write(path, readFileSync(join(cached, bundleName, path)));
  return made.kept;
}

function pagesOf({ base, archive, pictures }: PublicBundle, small: SmallPictures): PublicPages {
  const pictureOf = (page: string) => {
    const picture = small.get(page);
    return picture && { address: pictures!.address + picture.name, alt: picture.alt };
  };
  return new PublicPages({ base, archive, pictureOf });
}

/** Returns everything that pages are made of beside their documents. */
function siteText({ base, archive, pictures }: PublicBundle): string {
  return JSON.stringify([base, archive, pictures]);
}

function copyPictures(small: SmallPictures, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, kept } of small.values()) copyFileSync(kept, join(folder, name));
}

/** Whether a bundle is in the cache with all its files, which may not be the case after a power failure. */
function isComplete(cached: string): boolean {
  try {
    return readFileSync(join(cached, sizesName), 'utf8') === sizesOf(join(cached, bundleName));
  } catch {
    return false;
  }
}

/** Returns the paths of all files in a folder with their sizes, as JSON. */
function sizesOf(folder: string): string {
  return JSON.stringify(filesIn(folder).map((path) => [path, statSync(join(folder, path)).size]));
}

/** Returns the paths of all files in a folder, sorted, with `/` as separator. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}
