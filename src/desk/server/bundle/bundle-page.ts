import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../../../files/code-digest.ts';
import { takeLock } from '../../../workspace/lock.ts';
import { archiveRoot, packedEditor, programRoot } from '../../../files/roots.ts';
import { deskPath } from '../../api/calls.ts';

/** The parts of `src` that make the page. */
const parts = ['desk/page', 'desk/api', 'styles', 'schema', 'text', 'archive', 'shared'];

const cache = join(archiveRoot, 'node_modules/.cache/backfile/desk');

/**
 * Bundles the desk’s page, unless the current source is already bundled. Desks that are started at the same time
 * wait for each other.
 *
 * @param onWait called once before it waits
 * @returns the absolute path of its folder
 */
export async function bundlePage(onWait: () => void = () => undefined): Promise<string> {
  const folder = join(cache, codeDigest(parts).slice(0, 16));
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
  const { build } = await import('vite');
  const unfinished = `${folder}.new`;
  await build({
    configFile: false,
    root: join(programRoot, 'src/desk/page'),
    base: deskPath,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    // The compiler reads no tsconfig.json for what lies below node_modules, as an installed program does.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // A package of the program has the editor with all that it needs, in place of the packages that it is made of.
    plugins: existsSync(packedEditor)
      ? [
          {
            name: 'packed-editor',
            // Before Vite itself finds the source.
            enforce: 'pre',
            resolveId: (source) => (source.endsWith('/code-editor.ts') ? packedEditor : null),
          },
        ]
      : [],
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
