import { Parser } from 'htmlparser2';
import type { Incoming } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { readWebPage } from '../html/read-web-page.ts';
import { typedArticle } from '../document/typed-article.ts';
import { type OcrBlock, ocrText } from './ocr-text.ts';

/**
 * hOCR as written by Tesseract and others: one article per file, a draft unless its first lines state the
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
  const whole = await readWebPage(source);
  yield* whole.warnings;
  const { blocks, pages } = parseHocr(whole.text);
  if (blocks.length === 0) {
    throw new SourceFault('There is no text on these pages.', 'Leave it out, or run text recognition again.');
  }
  const { html, doubts } = ocrText(blocks);
  const all = [...(pages > 1 ? [`It has ${pages} pages, and may contain several articles.`] : []), ...doubts];
  yield typedArticle({ html, place, sha256: whole.sha256, doubts: all }, settings);
}

/** Parses paragraphs, lines and words; content outside lines is not text of the page. */
function parseHocr(html: string): { readonly blocks: OcrBlock[]; readonly pages: number } {
  const blocks: { id: string; lines: string[]; confidences: number[] }[] = [];
  const open: string[] = [];
  let pages = 0;
  let line: string | undefined;
  const begin = (id: string) => blocks.push({ id, lines: [], confidences: [] });
  const parser = new Parser({
    onopentag: (_, attributes) => {
      const classes = (attributes.class ?? '').split(/\s+/);
      const type = classes.find((name) => /^ocrx?_/.test(name)) ?? '';
      open.push(type);
      if (type === 'ocr_page') pages += 1;
      if (type === 'ocr_par' || (type === 'ocr_carea' && blocks.at(-1)?.lines.length !== 0))
        begin(attributes.id ?? '');
      if (isLine(type)) {
        if (blocks.length === 0) begin('');
        line = '';
      }
      const confidence = /x_wconf\s+(\d+(?:\.\d+)?)/.exec(attributes.title ?? '')?.[1];
      if (type === 'ocrx_word' && confidence !== undefined)
        blocks.at(-1)?.confidences.push(Math.min(1, Number(confidence) / 100));
    },
    ontext: (text) => {
      if (line !== undefined) line += text;
    },
    onclosetag: () => {
      if (!isLine(open.pop() ?? '') || line === undefined) return;
      const words = line.replaceAll(/\s+/g, ' ').trim();
      if (words !== '') blocks.at(-1)!.lines.push(words);
      line = undefined;
    },
  });
  parser.end(html);
  return { blocks: blocks.filter(({ lines }) => lines.length > 0), pages };
}

function isLine(type: string): boolean {
  return /^ocr_(?:line|header|caption|textfloat)$/.test(type) || type === 'ocrx_line';
}
