import type { Incoming } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { articlesOfPages } from './issue-of-pages.ts';
import { HocrPages } from './parse-hocr.ts';
import { parseStream } from './parse-stream.ts';
import { printProblem } from '../../contract/print-problems.ts';

/**
 * hOCR as written by Tesseract and others: one article per file or page, a draft unless its first lines state the
 * fields.
 *
 * @see https://kba.github.io/hocr-spec/1.2/
 */
export const hocrReader: Reader = {
  format: 'hocr',
  reads: ({ text }) =>
    /\sclass\s*=\s*["'][^"']*\bocr_page\b/.test(text) && /\bocr(?:_line|x_word|_par|_carea)\b/.test(text)
      ? 0.95
      : 0,
  read: readHocr,
};

async function* readHocr(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const place = { file: source.name };
  const found = new HocrPages();
  const handler = {
    open: (_: string, attributes: Readonly<Record<string, string>>) => found.open(attributes),
    text: (text: string) => found.text(text),
    close: () => found.close(),
  };
  const { sha256, warnings } = await parseStream(source, handler, { isXml: false });
  yield* warnings;
  const pages = found.pages();
  if (pages.every(({ page }) => page.blocks.length === 0)) {
    throw new SourceFault(printProblem('ocr-no-text'));
  }
  yield* articlesOfPages({ source, place, sha256, pages, doubts: [] }, settings);
}
