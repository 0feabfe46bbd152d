import { type Incoming, refuse } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { UnreadableZip } from '../../source/open-zip.ts';
import { readBytes } from '../../source/read-bytes.ts';
import { omittedParts } from '../document/omitted-parts.ts';
import { openPackedDocument, type PackedDocument } from '../document/packed-document.ts';
import { typedArticle } from '../document/typed-article.ts';
import { OdtTooDeep } from './odt-depth.ts';
import { odtHtml } from './odt-html.ts';

const maxBytes = 100_000_000;

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
  read: readOdt,
};

async function* readOdt(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const place = { file: source.name };
  const read = await readBytes(source, maxBytes);
  if ('problem' in read) {
    yield read;
    return;
  }
  let document: PackedDocument | undefined;
  try {
    document = await openPackedDocument(read.bytes);
    const styles = document.has('styles.xml') ? await document.xml('styles.xml') : '';
    const content = await document.xml('content.xml');
    if (!content.trimStart().startsWith('<')) {
      throw new UnreadableZip(
        'The document is protected with a password.',
        'Save it without a password, and import the result.',
      );
    }
    if (!/<\/office:document-content\s*>\s*$/.test(content)) {
      throw new UnreadableZip(
        'The document’s text is incomplete.',
        'Get the complete file, and import it again.',
      );
    }
    const { html, pictures, omitted } = odtHtml(content, styles);
    const counts = new Map(omitted);
    const enclosed = new Map<string, Uint8Array>();
    for (const name of pictures) {
      const bytes = /^https?:/i.test(name) ? undefined : await document.picture(name);
      if (bytes) enclosed.set(name, bytes);
      else
        counts.set(
          'picture that is not in the file',
          (counts.get('picture that is not in the file') ?? 0) + 1,
        );
    }
    yield* omittedParts(place, counts);
    const article = typedArticle({ html, place, sha256: read.sha256 }, settings);
    yield { ...article, ...(enclosed.size > 0 && { enclosed }) };
  } catch (error) {
    if (error instanceof UnreadableZip) yield refuse(place, error.message, error.advice);
    else if (error instanceof OdtTooDeep || error instanceof RangeError) {
      yield refuse(
        place,
        'The document is nested too deeply.',
        'Open it in LibreOffice, save it again, and import the result.',
      );
    } else throw error;
  } finally {
    document?.close();
  }
}
