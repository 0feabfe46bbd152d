import { around, type OcrPage, type OcrWord, type PlacedBlock, type SourceBox } from './ocr-page.ts';
import type { RecognizedPage } from './parse-hocr.ts';

type ElementAttributes = Readonly<Record<string, string>>;

interface AbbyyPage extends Pick<OcrPage, 'width' | 'height'> {
  readonly blocks: PlacedBlock[];
}

interface LetteredWord {
  text: string;
  readonly boxes: SourceBox[];
  /** Whether each of its letters has a place. */
  isPlaced: boolean;
  readonly confidences: number[];
}

const soft = '\u00AD';

/**
 * Collects the pages of ABBYY FineReader’s XML from its elements: its letters, each with a place, become words. Each paragraph
 * is a block, also those in tables.
 *
 * @see https://support.abbyy.com/hc/en-us/articles/360017270060 (XML export, FineReader10-schema-v1)
 */
export class AbbyyPages {
  /** Whether the document has its end. */
  isWhole = false;
  readonly #pages: AbbyyPage[] = [];
  #block: { readonly lines: string[]; readonly words: OcrWord[] } | undefined;
  #box: SourceBox | undefined;
  #line: OcrWord[] | undefined;
  #lines = 0;
  #word: LetteredWord | undefined;
  #letter: ElementAttributes | undefined;
  /** Whether the letters of the line are written one by one, so that spaces between them are those of the file. */
  #hasLetters = false;

  open(name: string, attributes: ElementAttributes): void {
    if (name === 'page')
      this.#pages.push({
        width: numberOf(attributes.width),
        height: numberOf(attributes.height),
        blocks: [],
      });
    else if (name === 'par') this.#block = { lines: [], words: [] };
    else if (name === 'block') this.#box = boxOf(attributes);
    else if (name === 'line') {
      this.#lines += 1;
      this.#line = [];
      this.#hasLetters = false;
    } else if (name === 'charparams') {
      this.#letter = attributes;
      this.#hasLetters = true;
    }
  }

  text(text: string): void {
    if (!this.#line || (this.#hasLetters && !this.#letter)) return;
    for (const [part] of text.matchAll(/\s+|\S+/g))
      if (part.trim() === '') this.#endWord();
      else this.#add(part);
  }

  close(name: string, isStated: boolean): void {
    if (name === 'document') this.isWhole = isStated;
    else if (name === 'charparams') this.#letter = undefined;
    else if (name === 'line') this.#endLine();
    else if (name === 'par') this.#endBlock();
    else if (name === 'block') this.#box = undefined;
  }

  pages(): RecognizedPage[] {
    return this.#pages.map((page) => ({ page: { ...page, boxes: new Map(), groups: new Map() } }));
  }

  #add(part: string): void {
    this.#word ??= { text: '', boxes: [], isPlaced: true, confidences: [] };
    this.#word.text += part;
    const box = this.#letter && boxOf(this.#letter);
    if (box) this.#word.boxes.push(box);
    else this.#word.isPlaced = false;
    const confidence = numberOf(this.#letter?.charConfidence);
    // 255 and -1 say that it is not known.
    if (confidence !== undefined && confidence >= 0 && confidence <= 100)
      this.#word.confidences.push(confidence / 100);
  }

  #endWord(): void {
    const word = this.#word;
    this.#word = undefined;
    if (!word) return;
    const { confidences } = word;
    const mean = confidences.reduce((sum, one) => sum + one, 0) / confidences.length;
    this.#line?.push({
      box: word.isPlaced ? around(word.boxes) : undefined,
      ...(confidences.length > 0 && { confidence: mean }),
      word: word.text,
      line: this.#lines,
      text: word.text,
    });
  }

  #endLine(): void {
    this.#endWord();
    const words = this.#line ?? [];
    this.#line = undefined;
    if (words.length === 0) return;
    // It marks the hyphens that it takes for those of divided words.
    const last = words.at(-1)!;
    if (last.word.endsWith('¬')) {
      const text = last.word.slice(0, -1) + soft;
      words.splice(-1, 1, { ...last, word: text, text });
    }
    this.#block ??= { lines: [], words: [] };
    this.#block.lines.push(words.map(({ text }) => text).join(' '));
    this.#block.words.push(...words);
  }

  #endBlock(): void {
    const block = this.#block;
    this.#block = undefined;
    if (!block || block.lines.length === 0) return;
    const { lines, words } = block;
    this.#pages.at(-1)?.blocks.push({
      id: '',
      // A paragraph states no place of its own: that of its words, or else of all that is around it.
      box: around(words.flatMap(({ box }) => (box ? [box] : []))) ?? this.#box,
      lines,
      confidences: words.flatMap(({ confidence }) => confidence ?? []),
      words,
    });
  }
}

/** Returns the rectangle of an element; undefined if it states none. */
function boxOf({ l, t, r, b }: ElementAttributes): SourceBox | undefined {
  const [left, top, right = 0, bottom = 0] = [l, t, r, b].map(numberOf);
  return left !== undefined && top !== undefined && right > left && bottom > top
    ? [left, top, right - left, bottom - top]
    : undefined;
}

function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
