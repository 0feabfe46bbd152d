import { basename, join } from 'node:path';
import {
  type Addresses,
  addressesFile,
  addressesText,
  mergeAddresses,
  parseAddresses,
} from '../../archive/addresses/addresses.ts';
import { changeFiles, type FileChange, textOf } from '../../files/change-files.ts';
import { takeLock } from '../../workspace/lock.ts';
import type { ReleaseEntry } from '../releases/new-release.ts';

/** The name of the file in a content folder. */
export const releasesFile = 'releases.yaml';

/** What is recorded of a publication. */
export interface PublicationRecord {
  /** The addresses that were not published before. */
  readonly added: Addresses;
  /** Undefined if the site is that of the last release. */
  readonly release?: ReleaseEntry & { readonly digest: string };
}

/** Returns the files of the content that a publication changes. */
export function publicationChanges(contentDir: string, { added, release }: PublicationRecord): FileChange[] {
  const change = (name: string, edit: (text: string | undefined, file: string) => string): FileChange[] => {
    const file = `${basename(contentDir)}/${name}`;
    const before = textOf(join(contentDir, name));
    const after = edit(before, file);
    return after === before ? [] : [{ file, before, after }];
  };
  return [
    ...(added.size > 0
      ? change(addressesFile, (text = '', file) =>
          addressesText(mergeAddresses(parseAddresses(text, file).addresses, added)),
        )
      : []),
    ...(release ? change(releasesFile, (text) => withRelease(text, release)) : []),
  ];
}

/**
 * Writes the addresses and the release of a publication, both or none.
 *
 * @throws what node:fs throws; the next command finishes it, or it is undone
 */
export async function recordPublication(contentDir: string, publication: PublicationRecord): Promise<void> {
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  try {
    const changes = publicationChanges(contentDir, publication);
    if (changes.length > 0) changeFiles(contentDir, 'The record of a publication', changes);
  } finally {
    release();
  }
}

const start = `# Each publication of the archive. Only npm run publish and the desk append to this file.\nreleases:\n`;

/** Returns the text of `releases.yaml` with one more release, on a line of its own: what is there stays as it is. */
export function withRelease(
  text: string | undefined,
  entry: ReleaseEntry & { readonly digest: string },
): string {
  // After an empty list in brackets, a line with an entry would be no YAML.
  const before =
    text === undefined || text.trim() === ''
      ? start
      : text.replace(/^(releases:)[ \t]*\[\s*\]/m, '$1').replace(/(?<!\n)$/, '\n');
  return `${before}- ${JSON.stringify(entry)}\n`;
}
