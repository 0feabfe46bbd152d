import { type Incoming, refuse } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { readWhole } from '../../source/read-whole.ts';
import { typedArticle } from '../document/typed-article.ts';
import { rootElement } from '../xml/root-element.ts';
import { isOfIssue } from './mets-files.ts';
import { ocrText } from './ocr-text.ts';
import { parseAlto, AltoTooDeep } from './parse-alto.ts';

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
  if ('problem' in whole) {
    yield whole;
    return;
  }
  yield* whole.warnings;
  let blocks;
  try {
    blocks = parseAlto(whole.text);
  } catch (error) {
    if (!(error instanceof AltoTooDeep)) throw error;
    yield refuse(place, 'Its elements are nested too deeply.', 'Check what the file is.');
    return;
  }
  if (blocks.length === 0) {
    yield refuse(place, 'There is no text on this page.', 'Leave it out, or run text recognition again.');
    return;
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
