import { type Incoming, warn } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { readSource } from '../../source/read-source.ts';
import { omittedParts } from '../document/omitted-parts.ts';
import { typedArticle } from '../document/typed-article.ts';
import { rtfHtml } from './rtf-html.ts';
import { printProblem } from '../../contract/print-problems.ts';

/** Pictures in RTF are written in hexadecimal, at twice their size. */
const maxBytes = 50_000_000;

/**
 * RTF, one article per file. Supports text, headings, bold, italics, links, tables and notes; pictures,
 * frames and newer features are reported as omitted.
 */
export const rtfReader: Reader = {
  format: 'rtf',
  reads: ({ text }) => (/^\s*\{\\rtf/.test(text) ? 1 : 0),
  read: readRtf,
};

async function* readRtf(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const place = { file: source.name };
  const read = await readSource(source, maxBytes);
  if (!/^\s*\{\\rtf/.test(read.bytes.subarray(0, 100).toString('latin1'))) {
    throw new SourceFault(printProblem('rtf-is-none'));
  }
  const { html, omitted, isWhole } = rtfHtml(read.bytes);
  yield* omittedParts(place, omitted);
  if (!isWhole) {
    yield warn(place, printProblem('document-incomplete'));
  }
  const doubts = isWhole ? [] : ['The file ends in the middle of its text.'];
  yield typedArticle({ html, place, sha256: read.sha256, doubts }, settings);
}
