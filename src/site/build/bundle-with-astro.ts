import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { archiveRoot, programRoot } from '../../files/roots.ts';
import { loadAstro } from '../astro/load-astro.ts';
import { readsCollections } from '../astro/reads-collections.ts';
import { hashedFolder, logoStart } from '../output/headers.ts';

/** Where Astro writes. It can only render inside the archive’s folder, because it moves files that must be on one file system. */
export const pagesFolder = join(archiveRoot, '.astro/site');
/** Where Astro has the bundle that it renders with, until it is done. */
export const renderFolder = join(pagesFolder, '.prerender');
/** What is published unchanged is put into the site without Astro. */
const emptyFolder = join(archiveRoot, '.astro/empty');

/** What Astro’s `build` passes on to its builder, of which its own type states a part. */
interface AstroBuildOptions {
  readonly devOutput?: boolean;
  /** Whether it fills the collections, and writes their types. */
  readonly sync: boolean;
}

/**
 * Has Astro bundle the pages for what was handed over, and render what {@link ownPrerenderer} leaves to it, into {@link pagesFolder}.
 *
 * @throws {Error} from Astro or node:fs
 */
export async function bundleWithAstro(): Promise<void> {
  rmSync(pagesFolder, { recursive: true, force: true });
  mkdirSync(emptyFolder, { recursive: true });
  const { build } = await loadAstro();
  const { astroConfig } = await import('../astro/astro-config.ts');
  const config = {
    ...astroConfig,
    configFile: false,
    root: archiveRoot,
    outDir: pagesFolder,
    publicDir: emptyFolder,
    logLevel: 'error',
  } as const;
  // To fill Astro’s collections takes a quarter of the time of a bundle, and no page of ours reads them.
  const options: AstroBuildOptions = { sync: readsCollections(join(programRoot, 'src')) };
  await build(config, options);
}

/** Returns the files that Astro has written, relative to {@link pagesFolder}. */
export function filesOfAstro(): string[] {
  return readdirSync(pagesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(pagesFolder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** Whether a file that Astro has written comes with the bundle: a script, style or font, or the logo of the look. */
export function isBundled(file: string): boolean {
  return [hashedFolder, logoStart].some((start) => file.startsWith(start));
}
