import type { Incoming } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { readWhole } from '../../source/read-whole.ts';
import { typedArticle } from '../document/typed-article.ts';
import { rootElement } from '../xml/root-element.ts';
import { isOfIssue } from './mets-files.ts';
import { ocrText } from './ocr-text.ts';
import { parseAlto } from './parse-alto.ts';

/** Pages in ALTO. A page of an issue that METS divides into articles is read with the METS file instead. */
export const altoReader: Reader = {
  format: 'alto',
  reads: ({ text }) => (/^(?:\w+:)?alto$/i.test(rootElement(text) ?? '') ? 0.95 : 0),
  read: readAlto,
};

async function* readAlto(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  if (isOfIssue(source.path)) return;
  const place = { file: source.name };
  const whole = await readWhole(source);
  yield* whole.warnings;
  const { blocks } = parseAlto(whole.text);
  if (blocks.length === 0) {
    throw new SourceFault('There is no text on this page.', 'Leave it out, or run text recognition again.');
  }
  const isWhole = /<\/(?:\w+:)?alto\s*>\s*$/i.test(whole.text);
  const { html, doubts } = ocrText(blocks);
  const all = [
    'It is a whole page, and may contain several articles.',
    ...(isWhole ? [] : ['The file ends in the middle of its text.']),
    ...doubts,
  ];
  yield typedArticle({ html, place, sha256: whole.sha256, doubts: all }, settings);
}
