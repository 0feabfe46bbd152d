import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturesInFolder } from '../../site/output/page-pictures.ts';
import type { BoxFile } from './box-file.ts';

/** What another host has of a site, and the folder from which it was uploaded. */
export interface HostedFolder {
  /** The address of the folder there, ending with `/`. */
  readonly address: string;
  /** An absolute path. */
  readonly folder: string;
}

/** Returns the files of that folder, by their paths in it. */
export function hostedFiles({ folder }: HostedFolder): BoxFile[] {
  return picturesInFolder(folder).map((path) => ({ path, read: () => readFileSync(join(folder, path)) }));
}
