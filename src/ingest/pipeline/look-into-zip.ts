import { type IncomingProblem, refuse } from '../contract/incoming.ts';
import type { OpenedSource } from '../contract/reader.ts';
import { isZip, openZip, UnreadableZip } from '../source/open-zip.ts';

/** What else is a ZIP archive: a file that only it has, what it is, and what to do. */
const others: readonly (readonly [member: string, what: string, advice: string])[] = [
  ['xl/workbook.xml', 'an Excel workbook', 'Save its sheet of articles as CSV, and import that.'],
  ['xl/workbook.bin', 'an Excel workbook', 'Save its sheet of articles as CSV, and import that.'],
  ['ppt/presentation.xml', 'a PowerPoint presentation', 'Save its text as a Word document, and import that.'],
  ['META-INF/container.xml', 'an EPUB book', 'Convert it to HTML, one article a file, and import that.'],
  [
    'Index/Document.iwa',
    'a document of Apple’s Pages, Numbers or Keynote',
    'Export it as Word or CSV, and import that.',
  ],
];

/**
 * Lists the files of a source that is a ZIP archive.
 *
 * @returns the source with its members; as it is where it is no archive on a disk; or why the archive is refused
 * @throws what node:fs throws
 */
export async function lookIntoZip<Type extends OpenedSource>(source: Type): Promise<Type | IncomingProblem> {
  if (!isZip(source.start) || source.path === undefined) return source;
  try {
    const zip = await openZip(source.path);
    zip.close();
    return { ...source, members: zip.members.map(({ name }) => name) };
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    return refuse({ file: source.name }, error.message, error.advice);
  }
}

/** Whether a ZIP archive is a folder of files, not a document. */
export function isPackedFolder({ members }: OpenedSource): boolean {
  if (!members) return false;
  const isDocument =
    members.includes('[Content_Types].xml') ||
    members.some((name) => others.some(([member]) => member === name)) ||
    (members.includes('mimetype') && members.includes('META-INF/manifest.xml'));
  return !isDocument;
}

/** Says what a ZIP archive is that no reader knows. */
export function refuseZip({ name, members = [] }: OpenedSource): IncomingProblem {
  const known = others.find(([member]) => members.includes(member));
  if (known) return refuse({ file: name }, `It is ${known[1]}, which can’t be read.`, known[2]);
  if (members.includes('mimetype')) {
    return refuse(
      { file: name },
      'It is a spreadsheet, a drawing or a presentation of LibreOffice, which can’t be read.',
      'Save a sheet of articles as CSV, or a text as ODT, and import that.',
    );
  }
  return refuse(
    { file: name },
    'It is a ZIP archive within something else, and is not opened there.',
    'Unpack it, and import the folder; or save it as a file of its own, and import that.',
  );
}
