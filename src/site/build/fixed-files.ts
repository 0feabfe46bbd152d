import { bundledFiles } from '../keep/kept-bundle.ts';
import { bytesDigest } from '../keep/site-manifest.ts';
import { bundlesFolder } from './build-place.ts';

/** Scripts, style sheets and modules that Pagefind adds to each of its indexes. */
const ofPagefind = /^pagefind\/(?:pagefind(?:-[a-z-]+)?\.(?:js|css)|wasm\.[\w-]+\.pagefind)$/;

/** Whether a file of a site that no bundle brings has the same bytes in any archive. */
export function isFixedFile(path: string): boolean {
  return path === 'licenses.txt' || ofPagefind.test(path);
}

/**
 * Whether a file that is kept between builds came with the program, whatever the content: of Pagefind’s bundle, or what Node
 * made of modules so that they load faster.
 *
 * @param path with `/` as separator
 */
export function isFixedCache(path: string): boolean {
  const inBundle = /\/pagefind-[0-9a-f]+\/bundle\/(.+)$/.exec(path)?.[1];
  return /\/segments\/code\//.test(path) || (inBundle !== undefined && isFixedFile(`pagefind/${inBundle}`));
}

/** Returns a test of whether a file of a built site came with the program, as far as its bundles are on this machine. */
export function programFileTest(): (path: string, bytes: Buffer) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (path, bytes) =>
    isFixedFile(path) ||
    (path.startsWith('_astro/') &&
      (known ??= bundledFiles(bundlesFolder)).has(`${path} ${bytesDigest(bytes)}`));
}
