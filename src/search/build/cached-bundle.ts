import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../document/search-documents.ts';
import { writePublicBundle } from '../words/pagefind/public-bundle.ts';
import { type FileDigests, IndexFiles } from './index-files.ts';
import { type SourcePicture, writeBundlePictures } from './bundle-pictures.ts';

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

/**
 * Writes Pagefind’s own bundle of the documents, or copies it from the cache.
 *
 * @param documents are only read if the bundle is not in the cache
 * @param cached the absolute path of the cached bundle, which includes a digest of all that it is made of
 * @returns the paths of the files that are in place, and were not written
 * @throws {Error} if Pagefind fails, and what node:fs throws
 */
export async function makePublicBundle(
  documents: Iterable<SearchDocument>,
  { folder, inPlace, base, archive, pictures }: PublicBundle,
  cached: string,
): Promise<readonly string[]> {
  if (!isComplete(cached)) {
    const work = `${cached}.new`;
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const bundle = join(work, bundleName);
    const made = pictures && (await writeBundlePictures(pictures.ofPage, join(bundle, pictures.folder)));
    const pictureOf = (page: string) => {
      const picture = made?.get(page);
      return picture && { address: pictures!.address + picture.name, alt: picture.alt };
    };
    await writePublicBundle(documents, bundle, { base, archive, pictureOf });
    writeFileSync(join(work, sizesName), sizesOf(join(work, bundleName)));
    rmSync(cached, { recursive: true, force: true });
    renameSync(work, cached);
  }
  const made = new IndexFiles(folder, inPlace);
  for (const path of filesIn(join(cached, bundleName)))
    made.write(path, readFileSync(join(cached, bundleName, path)));
  return made.kept;
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
