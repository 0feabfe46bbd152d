import type { OpenedSource } from '../contract/reader.ts';
import { SourceFault } from '../contract/source-fault.ts';
import { isWacz } from '../web/records/open-web-archive.ts';
import { isZip, openZip } from '../source/open-zip.ts';
import { type ForeignKind, sourceProblem } from '../contract/source-problems.ts';

/** Other formats that are ZIP archives: a file that only they contain, and what they are. */
const others: readonly (readonly [member: string, which: ForeignKind])[] = [
  ['xl/workbook.bin', 'xlsb'],
  ['ppt/presentation.xml', 'powerpoint'],
  ['META-INF/container.xml', 'epub'],
  ['Index/Document.iwa', 'iwork'],
];

/**
 * Lists the files of a source that is a ZIP archive.
 *
 * @returns the source with its members; unchanged if it is not a ZIP archive on disk
 * @throws {SourceFault} if the archive is refused, and what node:fs throws
 */
export async function inspectZip<Type extends OpenedSource>(source: Type): Promise<Type> {
  if (!isZip(source.start) || source.path === undefined) return source;
  const zip = await openZip(source.path);
  zip.close();
  return { ...source, members: zip.members.map(({ name }) => name) };
}

/** Returns whether a ZIP archive is a folder of files rather than a document. */
export function isPackedFolder({ members }: OpenedSource): boolean {
  if (!members) return false;
  const isDocument =
    isWacz(members) ||
    members.includes('[Content_Types].xml') ||
    members.some((name) => others.some(([member]) => member === name)) ||
    (members.includes('mimetype') && members.includes('META-INF/manifest.xml'));
  return !isDocument;
}

/** Returns why a ZIP archive that no reader supports is refused. */
export function zipFault({ members = [] }: OpenedSource): SourceFault {
  const known = others.find(([member]) => members.includes(member));
  if (known) return new SourceFault(sourceProblem('format-unsupported', { which: known[1] }));
  if (members.includes('mimetype')) {
    return new SourceFault(sourceProblem('format-unsupported', { which: 'opendocument' }));
  }
  return new SourceFault(sourceProblem('zip-nested'));
}
