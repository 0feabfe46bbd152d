import type { PageBox } from '../../schema/page-box.ts';
import { loadSharp } from '../../files/pictures/read-picture.ts';

/** A grey between that of paper and that of ink, so that neither swings around it once it is compressed. */
const fill = 119;
/** Letters have soft edges; in pixels of the picture. */
const margin = 4;
/** Compression spreads what stands in one of its blocks over all of it, and a little beyond. */
const blockSide = 16;
const beyondBlock = 2;
/** The quality of a JPEG that is written again. */
const quality = 95;

/** For each orientation of Exif, whether the blocks of the file begin at the right, or at the bottom, of the picture as it is seen. */
const turnedAround: readonly (readonly [right: boolean, bottom: boolean])[] = [
  [false, false],
  [false, false],
  [true, false],
  [true, true],
  [false, true],
  [false, false],
  [true, false],
  [true, true],
  [false, true],
];

/**
 * Paints over parts of a picture: each of their pixels, a few around them, and every block of a compressed file in which one of these
 * stood, gets one and the same color. Nothing is left of what the file says about itself.
 *
 * @param source an absolute path
 * @param size the width and height in which the parts are counted
 * @returns the bytes of a file of the same type; a JPEG is compressed again, and lossless otherwise
 * @throws if the picture can’t be decoded
 */
export async function paintOver(
  source: string,
  size: readonly [width: number, height: number],
  parts: readonly PageBox[],
): Promise<Buffer> {
  const sharp = await loadSharp();
  const picture = sharp(source, { limitInputPixels: false });
  const { format, orientation = 1 } = await picture.metadata();
  const { data, info } = await picture.autoOrient().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const [fromRight, fromBottom] = turnedAround[orientation] ?? [false, false];
  const isCompressed = format !== 'png';
  for (const [x, y, across, down] of parts) {
    const scale = { x: width / size[0], y: height / size[1] };
    const [left, right] = extent([x * scale.x, (x + across) * scale.x], width, isCompressed, fromRight);
    const [top, bottom] = extent([y * scale.y, (y + down) * scale.y], height, isCompressed, fromBottom);
    for (let row = top; row < bottom; row += 1)
      fillRow(data, (row * width + left) * channels, (row * width + right) * channels, channels);
  }
  const painted = sharp(data, { raw: { width, height, channels }, limitInputPixels: false });
  switch (format) {
    case 'jpeg':
      return painted.jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    case 'webp':
      return painted.webp({ lossless: true }).toBuffer();
    case 'tiff':
      return painted.tiff({ compression: 'deflate' }).toBuffer();
    default:
      return painted.png().toBuffer();
  }
}

/** Returns the pixels from and to which is painted, on one axis. */
function extent(
  [from, to]: readonly [number, number],
  length: number,
  isCompressed: boolean,
  isReversed: boolean,
): [number, number] {
  const offset = isReversed ? length % blockSide : 0;
  const down = (at: number) => Math.floor((at - offset) / blockSide) * blockSide + offset - beyondBlock;
  const up = (at: number) => Math.ceil((at - offset) / blockSide) * blockSide + offset + beyondBlock;
  const [first, last] = [Math.floor(from) - margin, Math.ceil(to) + margin];
  const [start, end] = isCompressed ? [down(first), up(last)] : [first, last];
  return [Math.max(0, start), Math.min(length, end)];
}

function fillRow(data: Buffer, from: number, to: number, channels: number): void {
  data.fill(fill, from, to);
  // With an even number of channels, the last one is how opaque a pixel is.
  if (channels % 2 === 0) for (let at = from + channels - 1; at < to; at += channels) data[at] = 255;
}
