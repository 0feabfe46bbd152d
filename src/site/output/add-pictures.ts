import { availableParallelism } from 'node:os';
import { cachePath } from '../../workspace/cache-path.ts';
import { FileCache } from '../keep/file-cache.ts';
import { makePictureFile, type PictureFile } from '../pictures/picture-file.ts';

/** Returns the cache of the pictures of an archive. @param contentDir an absolute path */
export function pictureCache(contentDir: string): FileCache {
  return new FileCache(cachePath('picture-files', contentDir));
}

/**
 * Makes the pictures that pages show and a site lacks, as many at a time as there are processors.
 *
 * @param files by their paths in the site
 * @param cache has those that were made before
 * @param write receives each; resolves when there is room for more
 * @throws {Error} if a picture can’t be encoded, which names it, or what `write` throws
 */
export async function addPictures(
  files: ReadonlyMap<string, PictureFile>,
  cache: FileCache,
  write: (path: string, bytes: Buffer) => void | Promise<void>,
): Promise<void> {
  const rest = files.entries();
  const work = async () => {
    for (const [path, file] of rest) await write(path, await cache.fileOf(path, () => made(file)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function made(file: PictureFile): Promise<Buffer> {
  try {
    return await makePictureFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The picture ${file.source} can’t be made into a file of the site: ${reason}`, {
      cause: error,
    });
  }
}
