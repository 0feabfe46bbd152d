import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { archiveRoot, isInstalled } from '../files/roots.ts';
import {
  isReaderInstalled,
  type OptionalReader,
  optionalReaderNames,
  optionalReaders,
  packageSpecs,
} from '../ingest/contract/format-packages.ts';
import { runNpm } from './run-npm.mjs';
import { type Call, UsageError } from './usage.ts';

/** Lists the optional formats of import, or installs some. */
export function runFormats({ words }: Call): Promise<number> {
  if (words.length === 0) {
    console.log(optionalReaderNames.map(formatLine).join('\n'));
    return Promise.resolve(0);
  }
  const missing = readerNames(words).filter((name) => !isReaderInstalled(name));
  if (missing.length === 0) {
    console.log('All of it is installed.');
    return Promise.resolve(0);
  }
  if (!installReaders(archiveRoot, missing)) return Promise.resolve(1);
  console.log(`Installed: ${missing.map((name) => optionalReaders[name].label).join(', ')}.`);
  return Promise.resolve(0);
}

function formatLine(name: OptionalReader): string {
  const state = isReaderInstalled(name) ? 'installed' : `npm run formats -- ${name} installs it`;
  return `${name.padEnd(6)}${optionalReaders[name].label}: ${state}`;
}

/** Returns the names of optional readers. @throws {UsageError} if there is no such one */
export function readerNames(words: readonly string[]): OptionalReader[] {
  const unknown = words.find((word) => !optionalReaderNames.some((name) => name === word));
  if (unknown !== undefined)
    throw new UsageError(
      `There is no format "${unknown}". The optional ones are ${optionalReaderNames.join(', ')}.`,
    );
  return [...new Set(words)] as OptionalReader[];
}

/**
 * Installs optional readers in the folder of an archive, and notes them in its `package.json` and lockfile, so that they
 * are in every copy of it.
 *
 * @returns whether that succeeded; npm has said why not
 */
export function installReaders(folder: string, names: readonly OptionalReader[]): boolean {
  const specs = packageSpecs(names);
  // In the program's own repository they are dependencies already.
  if (!isInstalled && existsSync(join(folder, 'src/cli/backfile.mjs')))
    return runNpm(['ci', '--omit=dev', `--prefix=${folder}`, '--no-audit', '--no-fund']).ok;
  return runNpm(['install', `--prefix=${folder}`, '--save-exact', '--no-audit', '--no-fund', ...specs]).ok;
}
