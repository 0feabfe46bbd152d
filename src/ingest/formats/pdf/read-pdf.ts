import type { Incoming } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { readSource } from '../../source/read-source.ts';
import { omittedParts } from '../document/omitted-parts.ts';
import { printedArticle } from '../print/printed-article.ts';
import { withoutRunningLines } from '../print/running-lines.ts';
import { pdfStreams } from './pdf-bombs.ts';
import { pdfPages } from './pdf-pages.ts';

const maxBytes = 100_000_000;
/** In letters and digits: a scan without recognized text has at most a stamp. */
const minLetters = 20;

/** PDFs with text, one article per file. Pictures are not imported. */
export const pdfReader: Reader = {
  format: 'pdf',
  reads: ({ text }) => (/^\s{0,20}%PDF-\d/.test(text) ? 1 : 0),
  read: readPdf,
};

async function* readPdf(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const place = { file: source.name };
  const read = await readSource(source, maxBytes);
  const { isBomb, pictures } = pdfStreams(read.bytes);
  if (isBomb) {
    throw new SourceFault(
      'The PDF decompresses to hundreds of megabytes of text, too much for an article.',
      'It is probably an attack. Do not open it.',
    );
  }
  const { pages: all, isRightToLeft, turned } = await pdfPages(read.bytes);
  const letters = all.flat().reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  if (letters < minLetters) {
    throw new SourceFault(
      'The PDF contains only images of pages, without text.',
      'Run text recognition (OCR) first, such as `ocrmypdf in.pdf out.pdf`, or produce ALTO or hOCR. Then import the result.',
    );
  }
  const { pages, count } = withoutRunningLines(all);
  yield* omittedParts(
    place,
    new Map([
      ['picture', pictures],
      ['page number or running head', count],
      ['fragment of rotated text', turned],
    ]),
  );
  yield printedArticle({ pages, isRightToLeft, place, sha256: read.sha256 }, settings);
}
