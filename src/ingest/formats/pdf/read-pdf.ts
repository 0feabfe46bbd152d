import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { type Incoming, type IncomingIssue, warn } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { readSource } from '../../source/read-source.ts';
import { omittedParts } from '../document/omitted-parts.ts';
import { printedIn, printOfPages } from '../ocr/issue-of-pages.ts';
import { printedArticle } from '../print/printed-article.ts';
import { withoutRunningLines } from '../print/running-lines.ts';
import { pdfStreams } from './pdf-bombs.ts';
import { pdfOcrPage } from './pdf-ocr-page.ts';
import { pdfPages } from './pdf-pages.ts';
import { pdfScans } from './pdf-scans.ts';
import { printProblem } from '../../contract/print-problems.ts';

const maxBytes = 100_000_000;
/** Of a file that is read at once: scans of whole issues are large. */
const maxFileBytes = 1_100_000_000;
/** In letters and digits: a scan without recognized text has at most a stamp. */
const minLetters = 20;

/** PDFs with text, one article per file or page; of an issue, with the places of its words, and its pages that are one JPEG. Other pictures in it are not imported. */
export const pdfReader: Reader = {
  format: 'pdf',
  reads: ({ text }) => (/^\s{0,20}%PDF-\d/.test(text) ? 1 : 0),
  read: readPdf,
};

async function* readPdf(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const place = { file: source.name };
  const read = await readBytes(source);
  const { isBomb, pictures } = pdfStreams(read.bytes);
  if (isBomb) {
    throw new SourceFault(printProblem('pdf-bomb'));
  }
  const isIssue = settings.paper !== undefined;
  // The library takes the bytes over.
  const scansOf = isIssue && read.isFile ? pdfScans(read.bytes) : undefined;
  const { pages: all, boxes, isRightToLeft, turned } = await pdfPages(read.bytes);
  const scans = scansOf?.length === all.length ? scansOf : [];
  const letters = all.flat().reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  if (letters < minLetters) {
    throw new SourceFault(printProblem('pdf-without-text'));
  }
  const { pages, count } = withoutRunningLines(all);
  yield* omittedParts(
    place,
    new Map([
      ['picture', pictures - scans.filter(Boolean).length],
      ['page number or running head', count],
      ['fragment of rotated text', turned],
    ]),
  );
  const parts = settings.byPage === true ? pages.map((_, index) => [index]) : [[...pages.keys()]];
  const articles = parts.flatMap((numbers) => {
    const own = numbers.map((index) => pages[index]!);
    const isPart = numbers.length < pages.length;
    if (isPart && own.every((lines) => lines.length === 0)) return [];
    const at = isPart ? { ...place, item: numbers[0]! + 1 } : place;
    const sha256 = isPart
      ? hash(
          'sha256',
          own
            .flat()
            .map(({ text }) => text)
            .join('\n'),
        )
      : read.sha256;
    return [{ article: printedArticle({ pages: own, isRightToLeft, place: at, sha256 }, settings), numbers }];
  });
  if (settings.paper === undefined) {
    for (const { article } of articles) yield article;
    return;
  }
  const recognized = all.map((lines, index) => ({
    page: pdfOcrPage(lines, boxes[index]!, isRightToLeft),
    ...(scans[index] && { range: scans[index] }),
  }));
  const day = settings.issued ?? articles[0]?.article.date;
  const print = await printOfPages({ source, place, pages: recognized }, { paper: settings.paper, day });
  yield* print.warnings;
  for (const [index, { article, numbers }] of articles.entries()) {
    const printed = print.placeOf(numbers);
    if (index === 0 && printed) yield* withoutPictures(printed.issue, source.base);
    yield printedIn(article, printed);
  }
}

function* withoutPictures({ place, pages }: IncomingIssue, base: string): Generator<Incoming> {
  const count = pages.filter(({ picture }) => picture === undefined).length;
  if (count === 0) return;
  const stem = base.replace(/\.pdf$/, '');
  yield warn(place, printProblem('page-pictures-missing', { count, file: base, stem }));
}

/** Reads a file at once, so that it is in memory only once. */
async function readBytes(
  source: OpenedSource,
): Promise<{ readonly bytes: Buffer; readonly sha256: string; readonly isFile: boolean }> {
  const { path } = source;
  const isFile = path !== undefined && !path.toLowerCase().endsWith('.gz');
  if (!isFile || statSync(path).size > maxFileBytes)
    return { ...(await readSource(source, isFile ? maxFileBytes : maxBytes)), isFile: false };
  const bytes = readFileSync(path);
  // A file may be compressed whatever its name.
  return bytes.subarray(0, 64).includes('%PDF-')
    ? { bytes, sha256: hash('sha256', bytes), isFile: true }
    : { ...(await readSource(source, maxBytes)), isFile: false };
}
