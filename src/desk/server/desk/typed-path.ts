import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { DeskFault } from './desk-fault.ts';

/**
 * Returns the absolute path for a path typed by the keeper; relative paths start at the home folder.
 *
 * @throws {DeskFault} if nothing was typed
 */
export function pathOf(given: string): string {
  const plain = given.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (plain === '') throw new DeskFault('Type the path of a folder or a file.');
  const path = plain.replace(/^~(?=$|[\\/])/, homedir());
  return isAbsolute(path) ? resolve(path) : join(homedir(), path);
}
