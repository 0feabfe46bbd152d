import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { archiveRoot, isInstalled, moduleFile, programVersion } from '../../../files/roots.ts';
import { runProgram } from '../../../publish/targets/run-program.ts';
import { once } from '../../../shared/base/once.ts';
import { readLastUpgrade } from '../../../workspace/program/last-upgrade.ts';
import {
  type PackedProgram,
  readPackedProgram,
  trialNote,
} from '../../../workspace/program/packed-program.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { UploadState } from '../../api/import.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { pathOf } from '../desk/typed-path.ts';
import { Uploads } from '../import/uploads.ts';

/** Returns which version is installed, and what came of the last upgrade at the desk. */
export function showUpgrade(): CallOutput<'upgrade/show'> {
  return {
    version: programVersion(),
    isPackage: isInstalled,
    last: readLastUpgrade(archiveRoot) ?? null,
  };
}

/** The program that was uploaded last; it goes with the desk. */
const uploaded = once((desk: Desk) => {
  const files = new Uploads();
  desk.whenClosed(() => files.clear());
  return { files, name: '' };
});

/** Receives a part of a program that was chosen in the browser; an earlier one goes. */
export function uploadProgram(desk: Desk, { path, start, base64 }: CallInput<'upgrade/upload'>): UploadState {
  const last = uploaded(desk);
  if (start === 0) last.files.clear();
  last.name = basename(path);
  return last.files.add(last.name, start, Buffer.from(base64, 'base64'));
}

/** Returns what a file would upgrade the archive to. @throws {DeskFault} if it is no upgrade */
export function readProgramOffer(
  desk: Desk,
  { file }: CallInput<'upgrade/read'>,
): CallOutput<'upgrade/read'> {
  const { bytes, sha256, manifest, changes, name } = programOf(desk, file);
  return { name, bytes, digest: sha256, version: manifest.version, changes };
}

/**
 * Installs a program on trial, in a folder of its own, and returns what it says that it would change in the content.
 *
 * @throws {DeskFault} if it can’t be installed, or refuses
 */
export async function tryProgram(
  desk: Desk,
  { file }: CallInput<'upgrade/try'>,
): Promise<CallOutput<'upgrade/try'>> {
  const program = programOf(desk, file);
  refuseInRepository();
  await desk.settle();
  const { contentDir } = desk.settings;
  const args = [moduleFile('src/cli/backfile.mjs'), 'upgrade', program.file, '--dry-run'];
  const { code, output, said } = await runProgram(process.execPath, {
    args: [...args, '--content', contentDir],
    cwd: archiveRoot,
  });
  const [, told = output] = output.split(`${trialNote}\n`);
  if (code !== 0)
    throw new DeskFault(
      `The new program can’t be tried: ${(said || told).slice(-1000)}`,
      'The archive is as it was. If this machine is not connected, connect it, and try again.',
    );
  // eslint-disable-next-line no-control-regex -- colors of a terminal
  return told
    .trim()
    .replaceAll(/\u001B\[\d*m/g, '')
    .split('\n');
}

/**
 * Has the desk closed, the program upgraded, and the desk opened again.
 *
 * @param digest that of the file that the keeper has seen
 * @throws {DeskFault} if decisions are not saved, or the file is another one
 */
export async function startUpgrade(desk: Desk, { file, digest }: CallInput<'upgrade/start'>): Promise<void> {
  const program = programOf(desk, file);
  refuseInRepository();
  if (program.sha256 !== digest)
    throw new DeskFault('The file has changed since you looked at it.', 'Choose it again.');
  await desk.settle();
  // What was uploaded goes with the desk.
  const kept = join(archiveRoot, '.astro', `backfile-${program.manifest.version}.tgz`);
  mkdirSync(join(archiveRoot, '.astro'), { recursive: true });
  copyFileSync(program.file, kept);
  desk.settings.emit({ type: 'upgrade', file: kept });
}

function programOf(desk: Desk, given: string): PackedProgram & { readonly name: string } {
  const path = given.trim() === '' ? uploadedFile(desk) : pathOf(given);
  const program = readPackedProgram(path, `“${basename(path)}”`, programVersion());
  if ('fault' in program) throw new DeskFault(program.fault.message, program.fault.advice);
  return { ...program, name: basename(path) };
}

function uploadedFile(desk: Desk): string {
  const { files, name } = uploaded(desk);
  if (files.folder === undefined) throw new DeskFault('The file is no longer here.', 'Choose it again.');
  return join(files.folder, name);
}

function refuseInRepository(): void {
  if (!isInstalled)
    throw new DeskFault(
      'This archive lies in the program’s own repository, which gets a new version with Git.',
      'Have whoever set it up do that.',
    );
}
