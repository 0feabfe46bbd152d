import { around, type OcrPage, type OcrWord, type PlacedBlock, type SourceBox } from './ocr-page.ts';

/** A page of a file that has its pages with their words. */
export interface RecognizedPage {
  readonly page: OcrPage;
  /** The path of its picture, as the file states it. */
  readonly picture?: string;
  /** Where its picture is in the file itself. */
  readonly range?: readonly [start: number, end: number];
}

interface HocrBlock {
  readonly id: string;
  readonly box: SourceBox | undefined;
  readonly lines: string[];
  readonly words: OcrWord[];
}

interface HocrPage {
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly picture: string | undefined;
  readonly blocks: HocrBlock[];
}

/**
 * Collects the pages of hOCR from its elements; what is outside of lines is not text of a page.
 *
 * @see https://kba.github.io/hocr-spec/1.2/
 */
export class HocrPages {
  readonly #pages: HocrPage[] = [];
  readonly #open: string[] = [];
  #line: { text: string; readonly words: OcrWord[] } | undefined;
  #lines = 0;
  #word: { text: string; readonly title: string } | undefined;

  open(attributes: Readonly<Record<string, string>>): void {
    const { id = '', title = '' } = attributes;
    const type = (attributes.class ?? '').split(/\s+/).find((name) => /^ocrx?_/.test(name)) ?? '';
    this.#open.push(type);
    if (type === 'ocr_page') this.#pages.push(pageOf(title));
    const page = this.#pages.at(-1);
    if (!page) return;
    if (type === 'ocr_par' || (type === 'ocr_carea' && page.blocks.at(-1)?.lines.length !== 0))
      page.blocks.push({ id, box: boxOf(title), lines: [], words: [] });
    if (isLine(type)) {
      if (page.blocks.length === 0) page.blocks.push({ id: '', box: undefined, lines: [], words: [] });
      this.#lines += 1;
      this.#line = { text: '', words: [] };
    } else if (type === 'ocrx_word' && this.#line) this.#word = { text: '', title };
  }

  text(text: string): void {
    if (this.#line) this.#line.text += text;
    if (this.#word) this.#word.text += text;
  }

  close(): void {
    const type = this.#open.pop() ?? '';
    if (type === 'ocrx_word') this.#endWord();
    else if (isLine(type)) this.#endLine();
  }

  pages(): RecognizedPage[] {
    return this.#pages.map(({ width, height, picture, blocks }) => ({
      page: {
        width,
        height,
        blocks: blocks.filter(({ lines }) => lines.length > 0).map(placed),
        boxes: new Map(),
        groups: new Map(),
      },
      ...(picture !== undefined && { picture }),
    }));
  }

  #endWord(): void {
    const word = this.#word;
    this.#word = undefined;
    const text = oneLine(word?.text ?? '');
    if (!word || text === '') return;
    const stated = /\bx_wconf\s+(\d+(?:\.\d+)?)/.exec(word.title)?.[1];
    this.#line?.words.push({
      box: boxOf(word.title),
      ...(stated !== undefined && { confidence: Math.min(1, Number(stated) / 100) }),
      word: text,
      line: this.#lines,
      text,
    });
  }

  #endLine(): void {
    const line = this.#line;
    this.#line = undefined;
    const text = oneLine(line?.text ?? '');
    const block = this.#pages.at(-1)?.blocks.at(-1);
    if (!line || !block || text === '') return;
    block.lines.push(text);
    // A line that is not divided into words has no places of words.
    const words = line.words.length > 0 ? line.words : text.split(' ').map((one) => this.#unplaced(one));
    block.words.push(...words);
  }

  #unplaced(word: string): OcrWord {
    return { box: undefined, word, line: this.#lines, text: word };
  }
}

function placed({ id, box, lines, words }: HocrBlock): PlacedBlock {
  return {
    id,
    box: box ?? around(words.flatMap((word) => (word.box ? [word.box] : []))),
    lines,
    confidences: words.flatMap(({ confidence }) => confidence ?? []),
    words,
  };
}

function pageOf(title: string): HocrPage {
  const corners = cornersOf(title);
  const picture = /\bimage\s+(?:"([^"]+)"|'([^']+)'|([^\s;"']+))/.exec(title);
  return {
    // Places are counted from the corner of the picture, not of the page on it.
    width: corners?.[2],
    height: corners?.[3],
    picture: picture?.[1] ?? picture?.[2] ?? picture?.[3],
    blocks: [],
  };
}

/** Returns left, top, right and bottom; undefined if there is no rectangle. */
function cornersOf(title: string) {
  const number = String.raw`\s+(-?\d+(?:\.\d+)?)`;
  const found = new RegExp(String.raw`\bbbox${number}${number}${number}${number}(?![\d.])`).exec(title);
  const [left = 0, top = 0, right = 0, bottom = 0] = (found ?? []).slice(1).map(Number);
  return right > left && bottom > top ? ([left, top, right, bottom] as const) : undefined;
}

function boxOf(title: string): SourceBox | undefined {
  const corners = cornersOf(title);
  if (!corners) return undefined;
  const [left, top, right, bottom] = corners;
  return [left, top, right - left, bottom - top];
}

function isLine(type: string): boolean {
  return /^ocr_(?:line|header|caption|textfloat)$/.test(type) || type === 'ocrx_line';
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
