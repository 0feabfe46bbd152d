import type { Incoming } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { readWhole } from '../../source/read-whole.ts';
import { rootElement } from '../xml/root-element.ts';
import { articlesOfPages } from './issue-of-pages.ts';
import { isOfIssue } from './mets-files.ts';
import { parseAlto } from './parse-alto.ts';
import { printProblem } from '../../contract/print-problems.ts';

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
  const page = parseAlto(whole.text);
  if (page.blocks.length === 0) {
    throw new SourceFault(printProblem('alto-no-text'));
  }
  const isWhole = /<\/(?:\w+:)?alto\s*>\s*$/i.test(whole.text);
  const doubts = [
    'It is a whole page, and may contain several articles.',
    ...(isWhole ? [] : ['The file ends in the middle of its text.']),
  ];
  yield* articlesOfPages({ source, place, sha256: whole.sha256, pages: [{ page }], doubts }, settings);
}
