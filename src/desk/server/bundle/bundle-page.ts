import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockfileText } from '../../../files/lockfile-text.ts';
import { compareText } from '../../../schema/date.ts';
import { makeFonts } from '../../../site/fonts/fonts.ts';
import { takeLock } from '../../../site/open/lock.ts';
import { archiveRoot, programRoot } from '../../../files/roots.ts';
import { deskPath } from '../../api/calls.ts';

/** The sources of the page: our folders, and the lockfile for libraries. */
const sources = ['desk/page', 'desk/api', 'styles', 'schema', 'archive', 'views'];

const cache = join(archiveRoot, 'node_modules/.cache/backfile/desk');

/**
 * Bundles the desk’s page, unless the current source is already bundled. Desks that are started at the same time
 * wait for each other.
 *
 * @param onWait called once before it waits
 * @returns the absolute path of its folder
 */
export async function bundlePage(onWait: () => void = () => undefined): Promise<string> {
  const folder = join(cache, sourceDigest());
  const isBundled = () => existsSync(join(folder, 'index.html'));
  if (isBundled()) return folder;
  const release = await takeLock(`${cache}.lock`, onWait);
  try {
    if (!isBundled()) await bundleInto(folder);
    return folder;
  } finally {
    release();
  }
}

async function bundleInto(folder: string): Promise<void> {
  await makeFonts();
  const { build } = await import('vite');
  const unfinished = `${folder}.new`;
  await build({
    configFile: false,
    root: join(programRoot, 'src/desk/page'),
    base: deskPath,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    cacheDir: join(cache, 'vite'),
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  });
  // Bundles of earlier sources are no longer needed.
  for (const name of readdirSync(cache))
    if (join(cache, name) !== unfinished) rmSync(join(cache, name), { recursive: true, force: true });
  renameSync(unfinished, folder);
}

function sourceDigest(): string {
  const files = sources.flatMap((source) => {
    const dir = join(programRoot, 'src', source);
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  });
  const digest = createHash('sha256');
  digest.update(lockfileText());
  for (const file of files.toSorted(compareText)) {
    digest.update(`${file.slice(programRoot.length)}\n`).update(readFileSync(file));
  }
  return digest.digest('hex').slice(0, 16);
}
