import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The program and the archive have two folders. In the program’s own repository, which is an archive as well, they are
// the same. All that is made for an archive (caches, locks, sites) is in its own folder: the program’s may be shared,
// read-only, or replaced by an upgrade.

/** The program’s folder, which has its `package.json`: an absolute path with a trailing slash. */
export const programRoot: string = fileURLToPath(new URL('../../', import.meta.url));

/** Whether the program was compiled, as a package is: then its code is in `lib`, and not all of its sources are there. */
export const isCompiled: boolean = import.meta.url.endsWith('.js');

/** Whether the program is installed as a package, and not in its own repository. */
export const isInstalled: boolean = basename(dirname(programRoot)) === 'node_modules';

/** The editor of the desk in a package, with what only it needs: an absolute path. In the repository there is none. */
export const packedEditor: string = join(programRoot, 'lib/packages/desk-editor.js');

/** Returns the version of the program: `0.2.0`. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(programRoot, 'package.json'), 'utf8')) as { version: string }).version;
}

/**
 * Returns the file that Node runs for a module of the program: the source itself, or in a package what was compiled from
 * it.
 *
 * @param source its path in the program: `src/site/astro/archive.ts`
 */
export function moduleFile(source: string): string {
  const file = isCompiled ? source.replace(/^src(?=\/)/, 'lib').replace(/\.ts$/, '.js') : source;
  return join(programRoot, file);
}

/** The folder of the archive on which the commands work: an absolute path with a trailing slash. */
export const archiveRoot: string = isInstalled ? join(archiveFolder(process.cwd()), '/') : programRoot;

/**
 * Returns the folder of files that are published unchanged: `public` beside the content folder, or the archive’s if there is
 * none.
 *
 * @param contentDir an absolute path
 * @returns an absolute path
 */
export function publicFolder(contentDir: string): string {
  const beside = join(dirname(contentDir), 'public');
  return existsSync(beside) ? beside : join(archiveRoot, 'public');
}

/** Returns the nearest folder that has a `package.json`, as npm does; the given folder if there is none. */
function archiveFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) return from;
  }
}

/**
 * Returns the absolute path of a file of a package; undefined if it is not installed.
 *
 * @param path its path in `node_modules`: `subset-font/package.json`
 */
export function installedFile(path: string): string | undefined {
  // A package of the program contains single files of others.
  const copied = join(programRoot, 'lib/packages', path);
  if (existsSync(copied)) return copied;
  for (let folder = programRoot; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', path);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Does the same. @throws {Error} if the package is not installed */
export function packageFile(path: string): string {
  const file = installedFile(path);
  if (file === undefined) throw new Error(`The package with ${path} is not installed.`);
  return file;
}
