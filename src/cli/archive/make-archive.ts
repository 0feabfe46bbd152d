import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { slug } from '../../text/slug.ts';
import { writeAtomically } from '../../files/write-file.ts';
import type { OptionalReader } from '../../ingest/contract/format-packages.ts';
import { packageSpecs } from '../../ingest/contract/format-packages.ts';
import { archiveManifest, type ArchiveManifest, writeArchiveParts } from './archive-parts.ts';
import type { NewSite } from '../../authority/plans/new-site.ts';
import { beginArchive } from '../begin-archive.ts';
import { placeProgram } from './place-program.ts';
import { runNpm } from '../run-npm.mjs';
import { UsageError } from '../usage.ts';

/** What may be in the folder of a new archive before it is made: what `create-backfile` puts there. */
const expected = /^(?:package(?:-lock)?\.json|node_modules|\.npmrc|\.git|backfile-[\d.]+\.tgz)$/;

/**
 * Makes the folder of an archive: its content, what it publishes beside its pages, the workflow that publishes it, and a
 * `package.json` with the program as the one dependency.
 *
 * @throws {UsageError} if the folder has anything else in it, or there is no program to install
 * @throws what node:fs throws
 */
export async function makeArchive(
  folder: string,
  site: NewSite,
  readers: readonly OptionalReader[],
): Promise<number> {
  const inTheWay = existsSync(folder) ? readdirSync(folder).find((name) => !expected.test(name)) : undefined;
  if (inTheWay !== undefined)
    throw new UsageError(
      `${relative('', folder) || '.'} contains ${inTheWay}: choose a new folder, or an empty one.`,
    );
  mkdirSync(folder, { recursive: true });
  writeAtomically(join(folder, 'package.json'), manifestText(folder, site, readers));
  writeArchiveParts(folder);
  await beginArchive(join(folder, 'content'), site);
  console.log('Installing the program …');
  if (!runNpm(['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder }).ok) {
    console.error('The folder is made, but its program is not installed. Run npm install there.');
    return 1;
  }
  const here = relative('', folder);
  console.log(
    `Next: ${here === '' ? '' : `cd ${here}, and `}npm start. The guide is content/README.md; .github/workflows/publish.yml publishes the archive from GitHub.`,
  );
  return 0;
}

function manifestText(folder: string, site: NewSite, readers: readonly OptionalReader[]): string {
  const file = join(folder, 'package.json');
  const found = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<ArchiveManifest>)
    : undefined;
  const manifest = archiveManifest({
    name: slug(site.title) || 'archive',
    program: found?.dependencies?.backfile ?? placeProgram(folder),
    readers: packageSpecs(readers),
  });
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
