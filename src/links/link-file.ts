import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeAtomically } from '../files/write-file.ts';
import { compareText } from '../text/compare-text.ts';
import type { LinkState } from '../schema/links.ts';

/**
 * Writes `links.yaml`, sorted by address: all of it or nothing.
 *
 * @param contentDir an absolute path
 * @throws what node:fs throws if the disk fails
 */
export function writeLinkFile(contentDir: string, states: Iterable<LinkState>): void {
  writeAtomically(join(contentDir, 'links.yaml'), `# Written by npm run links.\n${linkFileText(states)}`);
}

/** Returns the fields of `links.yaml`, sorted by address. */
export function linkFileText(states: Iterable<LinkState>): string {
  const links = [...states]
    .toSorted((a, b) => compareText(a.url, b.url))
    .map(({ since, checked, copied, ...state }) => ({
      ...state,
      since: since.edtf,
      checked: checked.edtf,
      copied: copied?.edtf,
    }));
  return stringify({ links }, { lineWidth: 0, keepUndefined: false });
}
