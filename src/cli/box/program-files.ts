import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoxFile } from '../../box/site/box-file.ts';
import { slug } from '../../files/new-id.ts';
import { archiveRoot, isInstalled, programRoot, programVersion } from '../../files/roots.ts';
import type { SiteData } from '../../schema/site.ts';
import { archiveManifest } from '../archive/archive-manifest.ts';
import { runNpm } from '../run-npm.mjs';
import { UsageError } from '../usage.ts';

/** The part of a lockfile that says which packages there are. */
interface Lockfile {
  readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Returns the program as it is in the folder of an archive: its package, with its sources, the archive’s `package.json`, and
 * the lockfile with every other package.
 *
 * @throws {UsageError} if the program can’t be packed
 */
export function programFiles(site: SiteData): BoxFile[] {
  const name = `backfile-${programVersion()}.tgz`;
  const tarball = packedProgram(name);
  const inRoot = (file: string) => readFileSync(join(archiveRoot, file));
  if (isInstalled) {
    const others = ['package.json', 'package-lock.json'].filter((file) =>
      existsSync(join(archiveRoot, file)),
    );
    return [
      ...others.map((path) => ({ path, read: () => inRoot(path) })),
      { path: name, read: () => tarball },
    ];
  }
  // The program’s own repository: an archive with the program as its one dependency is the same for a rebuild.
  const { overrides: _, ...manifest } = archiveManifest({
    name: slug(site.title) || 'archive',
    description: `The archive of ${site.title}.`,
    program: `file:${name}`,
    readers: [],
  });
  const lock = JSON.parse(inRoot('package-lock.json').toString()) as Lockfile;
  const own = {
    version: programVersion(),
    resolved: `file:${name}`,
    integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
    dependencies: lock.packages['']!['dependencies'],
    bin: (JSON.parse(inRoot('package.json').toString()) as { readonly bin: object }).bin,
  };
  const json = (path: string, value: object): BoxFile => ({
    path,
    read: () => Buffer.from(`${JSON.stringify(value, null, 2)}\n`),
  });
  return [
    json('package.json', manifest),
    json('package-lock.json', archiveLock(lock, manifest, own)),
    { path: name, read: () => tarball },
  ];
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
