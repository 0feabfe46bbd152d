import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { maxDrawnPixels, maxDrawnScale, maxDrawnWidth, sizeBytes } from './draw-svg.ts';

// The process of draw-svg.ts: an SVG on its standard input, its size and the drawing on its standard output.
// From a buffer, nothing else can be loaded: there is no folder to which its addresses could be relative. Its own
// size may be in units of any kind; that of the drawing is bounded.
const svg = sharp(await buffer(process.stdin), { limitInputPixels: false });
const { width, height } = await svg.metadata();
const scale = Math.min(maxDrawnScale, maxDrawnWidth / width, Math.sqrt(maxDrawnPixels / (width * height)));
const webp = await svg
  .resize({ width: Math.max(1, Math.round(width * scale)) })
  .webp({ lossless: true })
  .toBuffer();
const size = Buffer.alloc(sizeBytes);
const shown = Math.min(1, scale);
size.writeUInt32LE(Math.max(1, Math.round(width * shown)), 0);
size.writeUInt32LE(Math.max(1, Math.round(height * shown)), 4);
process.stdout.write(Buffer.concat([size, webp]));
