import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { archiveRoot, isInstalled, programRoot } from '../../files/roots.ts';
import { runNpm } from '../run-npm.mjs';
import { UsageError } from '../usage.ts';
import type { ProgramManifest } from '../../workspace/program/packed-program.ts';

/**
 * Puts the program where the archive finds it, and returns how its `package.json` names it: a version once it is
 * published, until then a file that lies in the archive's folder, so that a clone of that can install it as well.
 */
export function placeProgram(folder: string): string {
  const { version, private: isUnpublished = false } = JSON.parse(
    readFileSync(join(programRoot, 'package.json'), 'utf8'),
  ) as ProgramManifest;
  if (!isUnpublished) return version;
  const name = `backfile-${version}.tgz`;
  if (!isInstalled) {
    const { ok, output } = runNpm(['pack', `--pack-destination=${folder}`, '--silent'], {
      cwd: programRoot,
      isQuiet: true,
    });
    if (!ok) throw new UsageError(`The program could not be packed: ${output}`);
    return `file:${name}`;
  }
  const file = [join(archiveRoot, name), resolve(name)].find((path) => existsSync(path));
  if (file === undefined)
    throw new UsageError(`Run this in a folder with ${name}, from which the archive is installed.`);
  copyFileSync(file, join(folder, `.${name}.new`));
  renameSync(join(folder, `.${name}.new`), join(folder, basename(name)));
  return `file:${name}`;
}
