import { type PdfGroup, PdfObjects } from './pdf-objects.ts';
import { PdfTokens, type PdfValue } from './pdf-values.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** Where the JPEG of a page is in the file. */
export type ScanRange = readonly [start: number, end: number];

const maxPages = 2000;
/** How far from the edges of its page a picture may end, as a share of its width or height. */
const maxMargin = 0.01;

/**
 * Returns for each page where its JPEG is in the file, if the page is one picture: it covers all of it, and nothing is drawn above
 * it but text that is not seen. Undefined for a page of which this is not certain; none if the file is encrypted.
 */
export function pdfScans(bytes: Buffer): readonly (ScanRange | undefined)[] {
  if (bytes.includes('/Encrypt')) return [];
  const objects = new PdfObjects(bytes);
  const [catalog, ...others] = objects.ofType('/Catalog');
  const root = others.length === 0 ? objects.group(catalog?.get('Pages')) : undefined;
  return root ? pagesBelow(objects, root, new Map(), 0).map((page) => scanOf(objects, page)) : [];
}

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

function pagesBelow(objects: PdfObjects, node: PdfGroup, above: PdfGroup, depth: number): PdfGroup[] {
  const merged = new Map(node);
  for (const key of inherited) if (!merged.has(key) && above.has(key)) merged.set(key, above.get(key)!);
  const kids = objects.resolve(node.get('Kids'));
  if (!Array.isArray(kids)) return [merged];
  if (depth > 20 || kids.length > maxPages) return [];
  return (kids as readonly PdfValue[]).flatMap((kid) => {
    const child = objects.group(kid);
    return child ? pagesBelow(objects, child, merged, depth + 1) : [];
  });
}

function scanOf(objects: PdfObjects, page: PdfGroup): ScanRange | undefined {
  const box = numbersOf(objects, page.get('CropBox') ?? page.get('MediaBox'));
  const rotation = objects.resolve(page.get('Rotate')) ?? 0;
  if (box.length !== 4 || rotation !== 0) return undefined;
  const content = contentOf(objects, page.get('Contents'));
  const drawn = new DrawnPictures(objects, box);
  if (content === undefined || !drawn.draw(content, objects.group(page.get('Resources')), 0))
    return undefined;
  return drawn.scan;
}

function contentOf(objects: PdfObjects, value: PdfValue | undefined): string | undefined {
  const listed = objects.resolve(value);
  const parts = Array.isArray(listed) ? (listed as readonly PdfValue[]) : [value];
  const texts = parts.map((part) => {
    const stream = objects.stream(part);
    return stream && objects.textOf(stream);
  });
  return texts.includes(undefined) ? undefined : texts.join('\n');
}

/** Follows what a page draws, as far as its pictures are concerned. */
class DrawnPictures {
  readonly #objects: PdfObjects;
  readonly #box: readonly number[];
  /** The picture that covers the page. */
  scan: ScanRange | undefined;

  constructor(objects: PdfObjects, box: readonly number[]) {
    this.#objects = objects;
    this.#box = box;
  }

  /** @returns whether all of it is understood, and nothing is seen above the picture */
  draw(content: string, resources: PdfGroup | undefined, depth: number): boolean {
    const tokens = new PdfTokens(content);
    const stack: { matrix: Matrix; mode: number }[] = [];
    let state: { matrix: Matrix; mode: number } = { matrix: [1, 0, 0, 1, 0, 0], mode: 0 };
    let operands: PdfValue[] = [];
    for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
      if (typeof token !== 'string' || token.startsWith('/') || token === '()') {
        operands.push(token);
        continue;
      }
      const isSeen = this.scan !== undefined;
      if (token === 'q') stack.push(state);
      else if (token === 'Q') state = stack.pop() ?? state;
      else if (token === 'cm') state = { ...state, matrix: times(operands, state.matrix) };
      else if (token === 'Tr') state = { ...state, mode: Number(operands[0]) };
      else if (token === 'Do') {
        if (!this.#place(operands[0], resources, state.matrix, depth)) return false;
      } else if (token === 'BI' || token === 'sh') return false;
      else if (isSeen && /^(?:Tj|TJ|'|")$/.test(token) && state.mode !== 3) return false;
      else if (isSeen && /^(?:f|F|f\*|B|B\*|b|b\*|S|s)$/.test(token)) return false;
      operands = [];
    }
    return true;
  }

  #place(
    name: PdfValue | undefined,
    resources: PdfGroup | undefined,
    matrix: Matrix,
    depth: number,
  ): boolean {
    const listed = this.#objects.group(resources?.get('XObject'));
    const value = typeof name === 'string' ? listed?.get(name.slice(1)) : undefined;
    const stream = this.#objects.stream(value);
    if (!stream || depth > 5) return false;
    const { group, range } = stream;
    if (group.get('Subtype') === '/Form') {
      const text = this.#objects.textOf(stream);
      const own = this.#objects.group(group.get('Resources')) ?? resources;
      // A picture in it would be placed by its matrix, too.
      const before = this.scan;
      return text !== undefined && this.draw(text, own, depth + 1) && this.scan === before;
    }
    const filter = this.#objects.resolve(group.get('Filter'));
    const only = Array.isArray(filter) && filter.length === 1 ? (filter as readonly PdfValue[])[0] : filter;
    const isPlain =
      only === '/DCTDecode' && !['SMask', 'Mask', 'ImageMask', 'Decode'].some((key) => group.has(key));
    if (!isPlain || this.scan !== undefined || !this.#covers(matrix)) return false;
    this.scan = range;
    return true;
  }

  #covers([a, b, c, d, e, f]: Matrix): boolean {
    const [left = 0, bottom = 0, right = 0, top = 0] = this.#box;
    const [width, height] = [right - left, top - bottom];
    const isNear = (value: number, wanted: number, extent: number) =>
      Math.abs(value - wanted) <= maxMargin * extent;
    return (
      isNear(b, 0, height) &&
      isNear(c, 0, width) &&
      isNear(e, left, width) &&
      isNear(f, bottom, height) &&
      isNear(a, width, width) &&
      isNear(d, height, height)
    );
  }
}

function times(operands: readonly PdfValue[], [a, b, c, d, e, f]: Matrix): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = operands.map(Number);
  return [g * a + h * c, g * b + h * d, i * a + j * c, i * b + j * d, k * a + l * c + e, k * b + l * d + f];
}

function numbersOf(objects: PdfObjects, value: PdfValue | undefined): number[] {
  const found = objects.resolve(value);
  return Array.isArray(found)
    ? (found as readonly PdfValue[]).flatMap((one) => {
        const number = objects.resolve(one);
        return typeof number === 'number' ? [number] : [];
      })
    : [];
}
