import type { OpenedSource } from '../contract/reader.ts';
import { SourceFault } from '../contract/source-fault.ts';
import { isWacz } from '../web/records/open-web-archive.ts';
import { isZip, openZip } from '../source/open-zip.ts';

/** Other formats that are ZIP archives: a file that only they contain, what they are, and what to do. */
const others: readonly (readonly [member: string, what: string, advice: string])[] = [
  ['xl/workbook.bin', 'an Excel workbook in binary form', 'Save it as XLSX or CSV, and import the result.'],
  [
    'ppt/presentation.xml',
    'a PowerPoint presentation',
    'Save its text as a Word document, and import the result.',
  ],
  [
    'META-INF/container.xml',
    'an EPUB book',
    'Convert it to HTML, one article per file, and import the result.',
  ],
  [
    'Index/Document.iwa',
    'an Apple Pages, Numbers or Keynote document',
    'Export it as Word or CSV, and import the result.',
  ],
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
  if (known) return new SourceFault(`This is ${known[1]}, which is not supported.`, known[2]);
  if (members.includes('mimetype')) {
    return new SourceFault(
      'This is a LibreOffice spreadsheet, drawing or presentation, which is not supported.',
      'Save a sheet of articles as CSV, or a text as ODT, and import the result.',
    );
  }
  return new SourceFault(
    'This is a nested ZIP archive, which is not opened.',
    'Unpack it and import the folder, or import it as a separate file.',
  );
}
