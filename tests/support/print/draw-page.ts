import sharp from 'sharp';
import type { FaceName, Typesetter } from '../../../src/site/share/typesetter.ts';

/** A page’s width and height, and all lengths here, are in pixels. */
export const pageSize = [1200, 1680] as const;

type Box = readonly [x: number, y: number, width: number, height: number];

/** A word where it stands; `whole` if it is one part of a word that is broken at the end of a line. */
export interface PrintedWord {
  readonly box: Box;
  readonly word: string;
  readonly whole?: string;
}

/** A word, or one part of a word that is broken. */
type Part = Pick<PrintedWord, 'word' | 'whole'>;

/** What stands in a column: a text that flows, or an advertisement. */
export interface ColumnText {
  /** Of which article; undefined for what is none. */
  readonly article?: string;
  readonly parts: readonly Part[];
  readonly face: FaceName;
  readonly size: number;
  readonly isCentered?: boolean;
  /** Whether its lines end where they end. */
  readonly isRagged?: boolean;
  /** The space above it. */
  readonly above: number;
}

/** A drawing over some columns, as an SVG with a view box of 3 to 2. */
interface Drawing {
  readonly svg: string;
  readonly article: string;
}

/** A page as it is to be set. */
export interface PageText {
  /** The lines at its head. */
  readonly head: readonly ColumnText[];
  readonly drawing?: Drawing;
  readonly texts: readonly ColumnText[];
}

/** A page as it is set. */
export interface PrintedPage {
  readonly svg: string;
  /** The words of each block in order of reading: what one article has in one column. */
  readonly blocks: readonly { readonly article?: string; readonly words: readonly PrintedWord[] }[];
  /** The drawing’s place, which belongs to its article. */
  readonly drawing?: { readonly article: string; readonly box: Box };
  /** What did not find room. */
  readonly rest: readonly ColumnText[];
}

const margin = 60;
const gap = 30;
const columns = 3;
const columnWidth = (pageSize[0] - 2 * margin - (columns - 1) * gap) / columns;
const leading = 1.28;
/** The distance from the top of a line’s box to its baseline, as a fraction of the font size. */
const ascent = 0.78;
const minBroken = 9;

/** Sets a page in three justified columns: the same texts make the same bytes. */
export function setPage({ head, drawing, texts }: PageText, typesetter: Typesetter): PrintedPage {
  const parts: string[] = [];
  const blocks: { article?: string; words: PrintedWord[] }[] = [];
  let top = margin;
  for (const line of head) {
    top += line.above;
    const { words } = fillLine(line.parts, line, pageSize[0] - 2 * margin, typesetter);
    blocks.push({ words: placeLine(words, line, margin, top, pageSize[0] - 2 * margin, true) });
    top += line.size * leading;
  }
  parts.push(rule(margin, top + 6, pageSize[0] - 2 * margin));
  top += 24;
  const drawn = drawing && place(drawing.svg, top);
  if (drawn) parts.push(drawn.svg);
  const bottom = pageSize[1] - margin;
  const rest = [...texts];
  for (let column = 0; column < columns; column += 1) {
    const x = margin + column * (columnWidth + gap);
    if (column > 0) parts.push(upright(x - gap / 2, drawn && column > 1 ? drawn.bottom : top, bottom));
    let y = drawn && column > 0 ? drawn.bottom : top;
    const start = y;
    for (let item = rest[0]; item; item = rest[0]) {
      if (y > start) y += item.above;
      const words: PrintedWord[] = [];
      let left = item.parts;
      // A headline never stands alone at the end of a column.
      if (item.isRagged && y > start && y + item.size * 6 > bottom) break;
      while (left.length > 0 && y + item.size * leading <= bottom) {
        const line = fillLine(left, item, columnWidth, typesetter);
        left = line.left;
        words.push(
          ...placeLine(
            line.words,
            item,
            x,
            y,
            columnWidth,
            item.isCentered || item.isRagged || left.length === 0,
          ),
        );
        y += item.size * leading;
      }
      if (words.length > 0) {
        const last = blocks.at(-1);
        const isSame = item.article !== undefined && last?.article === item.article && y > start;
        const isBelow = isSame && last.words[0]!.box[0] >= x && last.words[0]!.box[0] < x + columnWidth;
        if (isBelow) last.words.push(...words);
        else blocks.push({ ...(item.article !== undefined && { article: item.article }), words });
      }
      if (left.length > 0) {
        rest[0] = { ...item, parts: left, above: 0 };
        break;
      }
      rest.shift();
    }
  }
  const letters = blocks.flatMap(({ words }) => words.map((word) => drawWord(word)));
  const paper = `<rect width="${pageSize[0]}" height="${pageSize[1]}" fill="#efe9da"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${pageSize[0]}" height="${pageSize[1]}">${paper}${parts.join('')}<g fill="#222">${letters.join('')}</g></svg>`;
  return {
    svg,
    blocks: blocks.map(({ article, words }) => ({
      ...(article !== undefined && { article }),
      words: words.map(({ box, word, whole }) => ({ box, word, ...(whole !== undefined && { whole }) })),
    })),
    ...(drawn && { drawing: { article: drawing.article, box: drawn.box } }),
    rest,
  };

  function drawWord({ box: [x, y], word, face, size }: PrintedWord & Partial<ColumnText>): string {
    return `<g transform="translate(${x} ${Math.round(y + size! * ascent)})">${typesetter.outline(word, face!, size!)}</g>`;
  }
}

/** Draws a page as a small picture: eight tones, which printed pages need no more of. */
export async function drawPage(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 8, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

/** Returns the words of a text. */
export function wordsOf(text: string): Part[] {
  return text.split(' ').map((word) => ({ word }));
}

type LinePart = Part & { readonly width: number };

/** Takes as many words as a line has room for, the last of them broken if it is long. */
function fillLine(
  all: readonly Part[],
  { face, size, isCentered, isRagged }: ColumnText,
  width: number,
  typesetter: Typesetter,
): { words: LinePart[]; left: Part[] } {
  const widthOf = (word: string) => typesetter.width(word, face, size);
  const words: LinePart[] = [];
  const left = [...all];
  let used = 0;
  for (let part = left[0]; part; part = left[0]) {
    const { word } = part;
    const own = widthOf(word);
    const before = words.length > 0 ? size * 0.25 : 0;
    if (used + before + own > width && words.length > 0) {
      const ends = isCentered || isRagged ? [] : breaksOf(word);
      const at = ends.find((end) => used + before + widthOf(`${word.slice(0, end)}-`) <= width);
      if (at !== undefined) {
        const first = `${word.slice(0, at)}-`;
        words.push({ word: first, width: widthOf(first), whole: word });
        left[0] = { word: word.slice(at), whole: word };
      }
      break;
    }
    words.push({ ...part, width: own });
    used += before + own;
    left.shift();
  }
  return { words, left };
}

/** Where a word may be broken, the last place first: before a consonant and a vowel. */
function breaksOf(word: string): number[] {
  if (word.length < minBroken || /[^a-z]/.test(word.slice(1, -1))) return [];
  const places = [...word].flatMap((_, at) =>
    at >= 3 && at <= word.length - 4 && /[aeiou][bcdfghklmnprstvw][aeiou]/.test(word.slice(at - 1, at + 2))
      ? [at]
      : [],
  );
  return places.toReversed();
}

/** Gives the words of a line their places: from edge to edge, or from the left or in the middle if it is the last. */
function placeLine(
  words: readonly LinePart[],
  { face, size, isCentered = false }: ColumnText,
  x: number,
  y: number,
  width: number,
  isRagged: boolean,
): (PrintedWord & { face: FaceName; size: number })[] {
  const sum = words.reduce((total, word) => total + word.width, 0);
  const spaces = words.length - 1;
  const space = isRagged || spaces === 0 ? size * 0.25 : (width - sum) / spaces;
  let at = x + (isCentered ? (width - sum - spaces * space) / 2 : 0);
  return words.map(({ word, width: own, whole }) => {
    const box: Box = [Math.round(at), Math.round(y), Math.round(own), Math.round(size)];
    at += own + space;
    return { box, word, ...(whole !== undefined && { whole }), face, size };
  });
}

/** Places a drawing over the last two columns. */
function place(svg: string, top: number): { svg: string; box: Box; bottom: number } {
  const width = 2 * columnWidth + gap;
  const height = Math.round((width * 2) / 3);
  const x = margin + columnWidth + gap;
  const inner = svg.replace(
    /<svg[^>]*?viewBox="([^"]*)"[^>]*>/,
    (_, viewBox: string) =>
      `<svg x="${x}" y="${Math.round(top)}" width="${width}" height="${height}" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice">`,
  );
  return { svg: inner, box: [x, Math.round(top), width, height], bottom: top + height + 24 };
}

function rule(x: number, y: number, width: number): string {
  return `<path d="M${x} ${Math.round(y)}h${width}" stroke="#222" stroke-width="2"/>`;
}

function upright(x: number, top: number, bottom: number): string {
  return `<path d="M${x} ${Math.round(top)}V${Math.round(bottom)}" stroke="#999"/>`;
}
