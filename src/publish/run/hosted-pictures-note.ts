import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makePrivateFolder } from '../../files/private-folder.ts';
import { writeDurably } from '../../site/keep/site-manifest.ts';
import type { HostedPictures } from '../../site/output/page-pictures.ts';
import { compareText } from '../../text/compare-text.ts';
import { countOf, inFigures } from '../../text/count-of.ts';
import { recordsFolder } from '../upload/upload-record.ts';

/**
 * Returns what a publication must say of pictures that another host has: which are new since the last one, so that they are
 * to be uploaded, and which are to be deleted there. Nothing here can look at that host.
 */
export function hostedPicturesNote(contentDir: string, pictures: HostedPictures): readonly string[] {
  const { address, folder, wanted, missing } = pictures;
  const told = new Set(readTold(contentDir));
  const added = [...wanted.keys()].filter((path) => !told.has(path)).toSorted(compareText);
  const gone = [...told].filter((path) => !wanted.has(path)).toSorted(compareText);
  const lacking =
    missing.length === 0
      ? `They are in ${basename(folder)}.`
      : `${inFigures(missing.length)} of them ${missing.length === 1 ? 'is' : 'are'} not made yet, as the guide to pages of newspapers says.`;
  return [
    `${countOf(wanted.size, 'picture')} of printed pages ${wanted.size === 1 ? 'belongs' : 'belong'} to ${address}, ${inFigures(added.length)} of them new. ${lacking}`,
    ...(added.length > 0 ? [`Upload there, before readers ask for them: ${listed(added)}`] : []),
    ...(gone.length > 0 ? [`Delete there: ${listed(gone.map((path) => address + path))}`] : []),
  ];
}

/** Notes which pictures a publication has named. @throws what node:fs throws */
export function noteHostedPictures(contentDir: string, { wanted }: HostedPictures): void {
  makePrivateFolder(contentDir);
  mkdirSync(recordsFolder(contentDir), { recursive: true, mode: 0o700 });
  writeDurably(toldFile(contentDir), JSON.stringify([...wanted.keys()]));
}

const toldFile = (contentDir: string) => join(recordsFolder(contentDir), 'pictures.json');

function readTold(contentDir: string): readonly string[] {
  try {
    return JSON.parse(readFileSync(toldFile(contentDir), 'utf8')) as string[];
  } catch {
    return [];
  }
}

const maxListed = 10;

function listed(paths: readonly string[]): string {
  const more = paths.length - maxListed;
  return `${paths.slice(0, maxListed).join(', ')}${more > 0 ? `, and ${inFigures(more)} more` : ''}`;
}
