import { type Incoming, refuse } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { readBytes } from '../../source/read-bytes.ts';
import { leftOut } from '../document/left-out.ts';
import { printedArticle } from '../print/printed-article.ts';
import { withoutRunningLines } from '../print/running-lines.ts';
import { pdfStreams } from './pdf-bombs.ts';
import { pdfPages, UnreadablePdf } from './pdf-pages.ts';

const maxBytes = 100_000_000;
/** In letters and digits, of a page: what a scan has where nobody read it, but for a stamp. */
const minLetters = 20;

/** A PDF that has its text, one article a file. Its pictures are not read. */
export const pdfReader: Reader = {
  format: 'pdf',
  reads: ({ text }) => (/^\s{0,20}%PDF-\d/.test(text) ? 1 : 0),
  read: readPdf,
};

async function* readPdf(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const place = { file: source.name };
  const read = await readBytes(source, maxBytes);
  if ('problem' in read) {
    yield read;
    return;
  }
  const { isBomb, pictures } = pdfStreams(read.bytes);
  if (isBomb) {
    yield refuse(
      place,
      'The PDF unpacks to hundreds of megabytes of text, which no article has.',
      'It is probably made to fill memory. Don’t open it.',
    );
    return;
  }
  try {
    const { pages: all, isRightToLeft, turned } = await pdfPages(read.bytes);
    const letters = all
      .flat()
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
    if (letters < minLetters) {
      yield refuse(
        place,
        'The PDF has no text: it is pictures of pages.',
        'Let a program read them first (OCR): `ocrmypdf in.pdf out.pdf`, or ALTO or hOCR. Then import that.',
      );
      return;
    }
    const { pages, count } = withoutRunningLines(all);
    yield* leftOut(
      place,
      new Map([
        ['picture', pictures],
        ['page number or running head', count],
        ['piece of text that stands sideways', turned],
      ]),
    );
    yield printedArticle({ pages, isRightToLeft, place, sha256: read.sha256 }, settings);
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error;
    yield refuse(place, error.message, error.advice);
  }
}
