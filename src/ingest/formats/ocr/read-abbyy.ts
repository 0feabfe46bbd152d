import type { Incoming } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource, Sample } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { rootElement } from '../xml/root-element.ts';
import { articlesOfPages } from './issue-of-pages.ts';
import { AbbyyPages } from './parse-abbyy.ts';
import { parseStream } from './parse-stream.ts';
import { printProblem } from '../../contract/print-problems.ts';

/** XML of ABBYY FineReader, also without its namespace: one article per file or page, as a draft. */
export const abbyyReader: Reader = { format: 'abbyy', reads, read: readAbbyy };

function reads({ text }: Sample): number {
  const isDocument = /^(?:\w+:)?document$/i.test(rootElement(text) ?? '');
  if (!isDocument) return 0;
  return /FineReader_xml|<(?:\w+:)?block\b[^<>]*\sblockType\s*=/i.test(text) ? 0.95 : 0;
}

async function* readAbbyy(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const place = { file: source.name };
  const found = new AbbyyPages();
  const handler = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => found.open(name, attributes),
    text: (text: string) => found.text(text),
    close: (name: string, isStated: boolean) => found.close(name, isStated),
  };
  const { sha256, warnings } = await parseStream(source, handler, { isXml: true });
  yield* warnings;
  const pages = found.pages();
  if (pages.every(({ page }) => page.blocks.length === 0)) {
    throw new SourceFault(printProblem('ocr-no-text'));
  }
  const doubts = [
    'It is the text of whole pages, and may contain several articles.',
    ...(found.isWhole ? [] : ['The file ends in the middle of its text.']),
  ];
  yield* articlesOfPages({ source, place, sha256, pages, doubts }, settings);
}
