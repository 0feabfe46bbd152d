import { readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { DeskFault } from '../desk/desk-fault.ts';
import { findRepository, openRepository, runnerIn } from './repository.ts';
import { sharedPlace } from './shared-place.ts';

/**
 * Connects an archive with an empty place that it will share: its folder becomes a repository unless it is one. Nothing is
 * sent.
 *
 * @throws {DeskFault} if the address is none, can’t be reached or has something already; nothing has changed then
 */
export async function connectPlace(contentDir: string, typed: string): Promise<void> {
  const address = placeAddress(typed);
  const root = dirname(contentDir);
  const run = runnerIn(root);
  const before = await findRepository(contentDir);
  const place = before && (await sharedPlace(before));
  if (place) throw new DeskFault(`The archive is shared at ${place.address} already.`);
  // A folder on another disk becomes a place.
  if (isFolder(address) && readdirSync(address).length === 0)
    await run(['init', '--quiet', '--bare', '--initial-branch=main', address]);
  const { output } = await run(['ls-remote', '--', address], { where: 'elsewhere' });
  if (output.trim() !== '')
    throw new DeskFault(
      'There is something at this address already. Nothing was changed.',
      'Make a new place there that is empty, without a first file, and type its address.',
    );
  if (!before) {
    const { code } = await run(['rev-parse', '--show-toplevel'], { codes: [0, 128] });
    if (code === 0)
      throw new DeskFault(
        'The archive lies in a folder of another project, which is told to leave it out.',
        'Move the archive to a folder of its own.',
      );
    await run(['init', '--quiet', '--initial-branch=main']);
  }
  const { git } = await openRepository(contentDir);
  await git(['remote', 'add', '--', 'origin', address]);
}

/** Returns an address as Git takes it. @throws {DeskFault} if it is none, or has a password */
function placeAddress(typed: string): string {
  const address = typed.trim();
  const isWeb = /^(?:https|ssh):\/\//i.test(address) && URL.canParse(address);
  if (isWeb && new URL(address).password !== '')
    throw new DeskFault(
      'This address has a password in it, which everybody who gets the archive’s folder would read.',
      'Leave the password out, and sign in with the program that you use for Git.',
    );
  if (isWeb || isFolder(address) || /^[\w.-]+@[\w.-]+:[\w./~-]+$/.test(address)) return address;
  throw new DeskFault(
    'This is no address of a place for an archive.',
    'Copy it from the page of the empty project: https://codeberg.org/ada/courier.git, or git@codeberg.org:ada/courier.git.',
  );
}

function isFolder(address: string): boolean {
  return isAbsolute(address) && statSync(address, { throwIfNoEntry: false })?.isDirectory() === true;
}
