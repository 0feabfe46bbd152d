import { countOf } from '../../text/count-of.ts';
import { openZip, type OpenZip, UnreadableZip } from '../../ingest/source/open-zip.ts';

const maxNamed = 5;

/**
 * Returns what a file has, in words that name its topmost files and folders; undefined if it is ours.
 *
 * @param file an absolute path
 * @param isOurs whether a ZIP is one that this archive has made
 */
export async function otherZip(
  file: string,
  isOurs: (zip: OpenZip) => Promise<boolean>,
): Promise<string | undefined> {
  try {
    const zip = await openZip(file);
    try {
      return (await isOurs(zip)) ? undefined : `the file “${file}” with ${membersText(zip)}`;
    } finally {
      zip.close();
    }
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    return `the file “${file}”, which is no ZIP that can be read`;
  }
}

function membersText({ members }: OpenZip): string {
  const tops = [...new Set(members.map(({ name }) => name.replace(/(?<=\/).*$/s, '')))];
  const named = [...tops.slice(0, maxNamed), ...(tops.length > maxNamed ? ['…'] : [])].join(', ');
  return `${countOf(members.length, 'file')}${named === '' ? '' : ` (${named})`}`;
}
