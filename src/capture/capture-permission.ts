import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder, privateFolder } from '../files/private-folder.ts';
import { writeAtomically } from '../files/write-file.ts';
import { captureFolder } from './capture-folder.ts';

/** The keeper’s answer to whether they own the texts of a site, or may publish them. */
interface PermissionNote {
  readonly site: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly question: string;
  readonly answer: string;
}

/** What the keeper is asked once of each site. */
export const permissionQuestion = 'Do you own the texts and pictures of this site, or may you publish them?';

/** Whether the keeper has answered that they may publish the texts of a site. */
export function hasPermission(contentDir: string, home: string): boolean {
  try {
    const note = JSON.parse(readFileSync(permissionFile(privateFolder(contentDir), home), 'utf8')) as unknown;
    return (note as Partial<PermissionNote>).question === permissionQuestion;
  } catch {
    return false;
  }
}

/** Writes the keeper’s answer beside what is captured. @param answer in their words @throws what node:fs throws */
export function notePermission(contentDir: string, home: string, day: string, answer: string): void {
  const file = permissionFile(makePrivateFolder(contentDir), home);
  const note: PermissionNote = { site: home, day, question: permissionQuestion, answer };
  writeAtomically(file, `${JSON.stringify(note, null, 2)}\n`);
}

function permissionFile(folder: string, home: string): string {
  return join(captureFolder(folder, home), 'permission.json');
}
