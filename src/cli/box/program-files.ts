import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoxFile } from '../../box/site/box-file.ts';
import { slug } from '../../text/slug.ts';
import { archiveRoot, isInstalled, programRoot, programVersion } from '../../files/roots.ts';
import type { SiteData } from '../../schema/site.ts';
import { archiveManifest } from '../archive/archive-parts.ts';
import { runNpm } from '../run-npm.mjs';
import { UsageError } from '../usage.ts';
import { type Lockfile, packageFiles } from './package-files.ts';

const lockFile = 'package-lock.json';

/**
 * Returns the program as it is in the folder of an archive: its package, with its sources, the archive’s `package.json`, and
 * the lockfile with every other package.
 *
 * @param work an empty folder for these packages, which then are among the files, until they are read; undefined to leave
 * them out
 * @throws {UsageError} if the program can’t be packed, or the packages can’t be had
 */
export function programFiles(site: SiteData, work?: string): BoxFile[] {
  const name = `backfile-${programVersion()}.tgz`;
  const tarball = packedProgram(name);
  const files = [...lockedFiles(site, name, tarball), { path: name, read: () => tarball }];
  if (work === undefined) return files;
  const lock = files.find(({ path }) => path === lockFile);
  if (!lock)
    throw new UsageError(
      `There is no ${lockFile} in the folder of your archive, which names its packages: run npm install first, or leave out --with-packages.`,
    );
  const boxed = packageFiles(JSON.parse(lock.read().toString()) as Lockfile, work);
  return [...files.filter((one) => one !== lock), jsonFile(lockFile, boxed.lock), ...boxed.files];
}

/** Returns the archive’s `package.json`, and its lockfile if there is one. */
function lockedFiles(site: SiteData, name: string, tarball: Buffer): BoxFile[] {
  const inRoot = (file: string) => readFileSync(join(archiveRoot, file));
  if (isInstalled)
    return ['package.json', lockFile]
      .filter((path) => existsSync(join(archiveRoot, path)))
      .map((path) => ({ path, read: () => inRoot(path) }));
  // The program’s own repository: an archive with the program as its one dependency is the same for a rebuild.
  const { overrides: _, ...manifest } = archiveManifest({
    name: slug(site.title) || 'archive',
    program: `file:${name}`,
    readers: [],
  });
  const lock = JSON.parse(inRoot(lockFile).toString()) as Lockfile;
  const own = {
    version: programVersion(),
    resolved: `file:${name}`,
    integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
    dependencies: lock.packages['']!['dependencies'],
    bin: (JSON.parse(inRoot('package.json').toString()) as { readonly bin: object }).bin,
  };
  return [jsonFile('package.json', manifest), jsonFile(lockFile, archiveLock(lock, manifest, own))];
}

function jsonFile(path: string, value: object): BoxFile {
  return { path, read: () => Buffer.from(`${JSON.stringify(value, null, 2)}\n`) };
}

/** Returns the lockfile of an archive with the packages of the program’s own repository that are not for development. */
function archiveLock(
  { packages, ...rest }: Lockfile,
  { name, dependencies, engines }: Readonly<Record<string, unknown>>,
  program: object,
): object {
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  return {
    ...rest,
    name,
    packages: {
      '': { name, dependencies, engines },
      'node_modules/backfile': program,
      ...Object.fromEntries(shipped),
    },
  };
}

/** Returns the bytes of the program’s package: the file from which it was installed, or a new one. */
function packedProgram(name: string): Buffer {
  const installedFrom = join(archiveRoot, name);
  if (isInstalled && existsSync(installedFrom)) return readFileSync(installedFrom);
  const folder = mkdtempSync(join(tmpdir(), 'backfile-box-'));
  try {
    // What is installed was made by the scripts that pack it.
    const options = [
      `--pack-destination=${folder}`,
      '--silent',
      ...(isInstalled ? ['--ignore-scripts'] : []),
    ];
    const { ok, output } = runNpm(['pack', ...options], { cwd: programRoot, isQuiet: true });
    const [packed] = readdirSync(folder);
    if (!ok || packed === undefined) throw new UsageError(`The program could not be packed: ${output}`);
    return readFileSync(join(folder, packed));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
