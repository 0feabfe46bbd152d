import type { Reader } from '../../contract/reader.ts';
import { UnreadableZip } from '../../source/open-zip.ts';
import type { PackedDocument } from '../document/packed-document.ts';
import { type ConvertedDocument, readDocument } from '../document/read-document.ts';
import { odtTooDeep } from './odt-depth.ts';
import { odtHtml } from './odt-html.ts';
import { printProblem } from '../../contract/print-problems.ts';

const missingPicture = 'picture that is not in the file';

/** OpenDocument texts, as written by LibreOffice and others, one article per file. */
export const odtReader: Reader = {
  format: 'odt',
  // The first file should state the format uncompressed, so that it is visible at the beginning; some
  // programs write it elsewhere.
  reads({ base, members = [], text }) {
    if (!members.includes('content.xml')) return 0;
    const stated = /^PK.{26,40}mimetype(application\/[\w.-]+)/s.exec(text)?.[1];
    if (stated === undefined) return base.endsWith('.odt') ? 0.95 : 0;
    return /^application\/vnd\.oasis\.opendocument\.text(?!-master|-web)/.test(stated) ? 1 : 0;
  },
  read: (source, settings) => readDocument(source, settings, { convert, explain }),
};

async function convert(document: PackedDocument): Promise<ConvertedDocument> {
  const styles = document.has('styles.xml') ? await document.xml('styles.xml') : '';
  const content = await document.xml('content.xml');
  if (!content.trimStart().startsWith('<')) {
    throw new UnreadableZip(printProblem('odt-has-password'));
  }
  if (!/<\/office:document-content\s*>\s*$/.test(content)) {
    throw new UnreadableZip(printProblem('document-text-incomplete'));
  }
  const { html, pictures: names, omitted } = odtHtml(content, styles);
  const counts = new Map(omitted);
  const pictures = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = /^https?:/i.test(name) ? undefined : await document.picture(name);
    if (bytes) pictures.set(name, bytes);
    else counts.set(missingPicture, (counts.get(missingPicture) ?? 0) + 1);
  }
  return { html, pictures, omitted: counts };
}

function explain(error: unknown) {
  return error instanceof RangeError ? odtTooDeep() : undefined;
}
