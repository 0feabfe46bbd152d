import { fileProblem } from '../file-problems.ts';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type sharp from 'sharp';
import { cleanDrawing } from './clean-drawing.ts';
import { type DrawnSvg, drawSvg } from './draw-svg.ts';
import { headBytes, type PictureFault, type PictureType, pictureTypeOf, typeFault } from './picture-types.ts';

/** What the head of a picture says. */
export interface PictureHead {
  readonly type: PictureType;
  /** In pixels, as it is seen, after any rotation that it asks for; of an SVG in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** More than 1 if it is animated. */
  readonly frames: number;
  /** Of an SVG only: the form in which it may be published. */
  readonly drawing?: DrawingForm;
}

/** A drawing with text as a safe SVG, any other as a bitmap. */
type DrawingForm = { readonly svg: string } | Pick<DrawnSvg, 'webp'>;

type DrawSvg = (svg: string) => Promise<DrawnSvg | undefined>;

const maxSvgBytes = 5_000_000;
/** In all frames together; the image library refuses more. */
const maxPixels = 0x3fff * 0x3fff;
const tailBytes = 64;

/**
 * Reads what a picture is, and checks that it may be shown: its type by ending and first bytes, its size, and
 * that it is complete.
 *
 * @param source an absolute path, or the picture
 * @param name as its article states it, for messages
 * @param ending of the file: `.jpg`
 * @param draw draws an SVG
 * @throws what node:fs throws if the file can't be read
 */
export async function readPicture(
  source: string | Uint8Array,
  name: string,
  ending: string,
  draw: DrawSvg = (svg) => drawSvg(svg),
): Promise<PictureHead | PictureFault> {
  const { head, tail, size } = typeof source === 'string' ? endsOf(source) : endsOfBytes(source);
  const fault = typeFault(name, ending, head);
  if (fault) return fault;
  const type = pictureTypeOf(head)!;
  if (type === 'svg') return readDrawing(source, name, size, draw);
  const sharp = await loadSharp();
  const facts = await sharp(source, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!facts) return damaged(name);
  const { pages: frames = 1 } = facts;
  const { width, height } = facts.autoOrient;
  if (width * height * frames > maxPixels) {
    return fileProblem('picture-too-large', { name, width, height, frames });
  }
  if (type === 'tiff' && frames > 1) {
    return fileProblem('picture-of-many-pages', { name, pages: frames });
  }
  if (!endsComplete(type, tail, size, head) && !(await canBeDecoded(source))) return damaged(name);
  return { type, width, height, frames };
}

async function readDrawing(
  source: string | Uint8Array,
  name: string,
  size: number,
  draw: DrawSvg,
): Promise<PictureHead | PictureFault> {
  const advice =
    'Save it as “plain SVG” with text turned into paths, or as PNG. Drawings may have shapes and text, but no pictures, addresses or web pages in them.';
  if (size > maxSvgBytes) {
    return fileProblem('drawing-too-large', { name, megabytes: maxSvgBytes / 1e6 });
  }
  const bytes = typeof source === 'string' ? readFileSync(source) : source;
  const clean = cleanDrawing(new TextDecoder().decode(bytes));
  if ('reason' in clean) {
    return { message: `The drawing "${name}" ${clean.reason} (its line ${clean.line}).`, advice };
  }
  const drawn = await draw(clean.svg);
  if (!drawn) return fileProblem('drawing-undrawable', { name });
  const { width, height, webp } = drawn;
  return { type: 'svg', width, height, frames: 1, drawing: clean.hasText ? { svg: clean.svg } : { webp } };
}

function damaged(name: string): PictureFault {
  return fileProblem('picture-damaged', { name });
}

/** Returns whether a picture ends as its type does; if not, there may still be something harmless after it. */
function endsComplete(type: PictureType, tail: Buffer, size: number, head: Buffer): boolean {
  const end = tail.toString('latin1').replace(/[\0\s]{1,64}$/, '');
  if (type === 'jpeg') return end.endsWith('\u00FF\u00D9');
  if (type === 'png') return end.endsWith('IEND\u00AEB`\u0082');
  if (type === 'gif') return end.endsWith(';');
  if (type === 'webp') return head.readUInt32LE(4) + 8 <= size;
  return false;
}

/** Loads the library when there is a picture, since most builds have none to read. */
export async function loadSharp(): Promise<typeof sharp> {
  const library = (await import('sharp')).default;
  // It would remember what it read at a path, whatever is there now.
  library.cache(false);
  return library;
}

async function canBeDecoded(source: string | Uint8Array): Promise<boolean> {
  const sharp = await loadSharp();
  return sharp(source, { failOn: 'truncated' })
    .resize(16)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}

function endsOf(path: string) {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const read = (length: number, from: number) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, from));
    };
    return { head: read(headBytes, 0), tail: read(tailBytes, Math.max(0, size - tailBytes)), size };
  } finally {
    closeSync(file);
  }
}

function endsOfBytes(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return { head: buffer.subarray(0, headBytes), tail: buffer.subarray(-tailBytes), size: buffer.length };
}
