import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeDigest } from '../code-digest.ts';
import { digestOf } from '../value-cache.ts';
import { placeFile } from '../write-file.ts';

/** As wide as the widest form of a picture on a page. */
export const maxDrawnWidth = 1920;
/** For screens with two device pixels per CSS pixel. */
export const maxDrawnScale = 2;
export const maxDrawnPixels = 50_000_000;
/** The width and the height, before the drawing in the process’s output. */
export const sizeBytes = 8;

const maxOutputBytes = 64 << 20;
/** Even large maps take a few seconds. */
const maxDrawingMs = 60_000;

/** An SVG as a bitmap. */
export interface DrawnSvg {
  /** In CSS pixels, as stated by the SVG. */
  readonly width: number;
  readonly height: number;
  readonly webp: Uint8Array;
}

const scriptUrl = new URL('./draw-process.ts', import.meta.url);

/**
 * Draws an SVG in a process of its own, which is ended if it takes too long: references within references can
 * take a small SVG for ever, and nothing else stops the library that draws.
 *
 * @returns undefined if it can’t be drawn
 */
export async function drawSvg(svg: string, timeoutMs = maxDrawingMs): Promise<DrawnSvg | undefined> {
  return readDrawn(await runDrawing(svg, timeoutMs));
}

/**
 * Does the same, unless the drawing is in a folder already.
 *
 * @param folder for this drawing only, see {@link drawingDigest}: an absolute path
 */
export async function drawSvgOnce(svg: string, folder: string): Promise<DrawnSvg | undefined> {
  const file = join(folder, 'drawn');
  if (existsSync(file)) return readDrawn(readFileSync(file));
  const drawn = await runDrawing(svg, maxDrawingMs);
  if (drawn) placeFile(file, drawn);
  return readDrawn(drawn);
}

/** Returns a digest of a drawing and of what draws it. */
export function drawingDigest(svg: string): string {
  return digestOf([codeDigest(['files/pictures/draw-process.ts']), svg]);
}

/** Returns what the process writes: the size, and the drawing. */
function runDrawing(svg: string, timeoutMs: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [fileURLToPath(scriptUrl)],
      { encoding: 'buffer', timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: maxOutputBytes },
      (error, out) => resolve(error ? undefined : out),
    );
    // A process that ended early reads no more.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(svg);
  });
}

function readDrawn(out: Buffer | undefined): DrawnSvg | undefined {
  return out && { width: out.readUInt32LE(0), height: out.readUInt32LE(4), webp: out.subarray(sizeBytes) };
}
