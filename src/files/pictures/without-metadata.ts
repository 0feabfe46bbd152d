import { crc32 } from 'node:zlib';
import type { PictureType } from './picture-types.ts';

const jfifMark = Buffer.from('JFIF\0');
const exifMark = Buffer.from('Exif\0\0');
const profileMark = Buffer.from('ICC_PROFILE\0');
const adobeMark = Buffer.from('Adobe');

/**
 * Returns a picture without what is written in it beside its pixels: place, time, camera, names, comments, previews. Its pixels
 * stay byte for byte, and so do its colors and how it is turned.
 *
 * @returns undefined if nothing is known about removing it from pictures of this type, or the picture is damaged
 */
export function withoutMetadata(bytes: Buffer, type: PictureType): Buffer | undefined {
  try {
    const clean = cleaners[type]?.(bytes);
    return clean && Buffer.concat(clean);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const cleaners: Partial<Record<PictureType, (bytes: Buffer) => Buffer[]>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
};

/** @see ITU-T T.81, annex B */
function cleanJpeg(bytes: Buffer): Buffer[] {
  const parts = [bytes.subarray(0, 2)];
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) throw new RangeError('no marker');
    const marker = bytes.readUInt8(at + 1);
    // What comes after the end is no part of the picture.
    if (marker === 0xd9) return [...parts, bytes.subarray(at, at + 2)];
    // Before a marker, this byte may be repeated.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    parts.push(...cleanSegment(marker, bytes.subarray(at + 4, end)));
    at = end;
    if (marker !== 0xda) continue;
    // Data of the pixels go on until the next marker.
    let next = bytes.indexOf(0xff, end);
    while (isData(bytes.readUInt8(next + 1))) next = bytes.indexOf(0xff, next + 1);
    parts.push(bytes.subarray(end, next));
    at = next;
  }
}

/** Whether a byte after 0xff says that data go on: it is one of them, or they are divided. */
function isData(byte: number): boolean {
  return byte === 0 || (byte >= 0xd0 && byte <= 0xd7);
}

/**
 * Returns what is left of a segment that says how to show the pixels; nothing of comments and data of applications.
 *
 * @throws {RangeError} if it is not known what it says
 */
function cleanSegment(marker: number, data: Buffer): Buffer[] {
  const begins = (mark: Buffer) => data.subarray(0, mark.length).equals(mark);
  if (marker === 0xfe || (marker >= 0xe0 && marker <= 0xef)) {
    if (marker === 0xe0 && begins(jfifMark))
      // Without the small picture in it.
      return [jpegSegment(marker, Buffer.concat([data.subarray(0, 12), Buffer.alloc(2)]))];
    if (marker === 0xe1 && begins(exifMark)) {
      const turned = onlyOrientation(data.subarray(exifMark.length));
      return turned ? [jpegSegment(marker, Buffer.concat([exifMark, turned]))] : [];
    }
    if (marker === 0xe2 && begins(profileMark)) return [jpegSegment(marker, data)];
    // How Adobe’s programs write colors.
    return marker === 0xee && begins(adobeMark) ? [jpegSegment(marker, data.subarray(0, 12))] : [];
  }
  if (!/^(?:c\p{AHex}|d[a-f])$/u.test(marker.toString(16))) throw new RangeError('another segment');
  return [jpegSegment(marker, data)];
}

function jpegSegment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** The chunks of a PNG that say how to show its pixels. */
const pngChunks =
  /^(?:IHDR|PLTE|IDAT|IEND|tRNS|bKGD|sBIT|cHRM|gAMA|iCCP|sRGB|cICP|mDCV|cLLI|pHYs|acTL|fcTL|fdAT)$/;

/** @see https://www.w3.org/TR/png-3/ */
function cleanPng(bytes: Buffer): Buffer[] {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) throw new RangeError('cut off');
    if (type === 'eXIf') {
      const turned = onlyOrientation(bytes.subarray(at + 8, end - 4));
      if (turned) parts.push(pngChunk(type, turned));
    } else if (pngChunks.test(type)) parts.push(bytes.subarray(at, end));
    // Without one whose first letter is a capital, a picture can’t be shown.
    else if (/^[A-Z]/.test(type)) throw new RangeError('another chunk');
    at = end;
    if (type === 'IEND') return parts;
  }
}

function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

const webpChunks = /^(?:VP8[ LX]|ALPH|ANIM|ANMF|ICCP)$/;

/** @see https://developers.google.com/speed/webp/docs/riff_container */
function cleanWebp(bytes: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  const last = 8 + bytes.readUInt32LE(4);
  if (last > bytes.length) throw new RangeError('cut off');
  let [extended, turned]: (Buffer | undefined)[] = [];
  for (let at = 12; at < last;) {
    const type = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (at + 8 + size > last) throw new RangeError('cut off');
    if (type === 'EXIF') {
      turned = onlyOrientation(data.subarray(0, 6).equals(exifMark) ? data.subarray(6) : data);
      if (turned) chunks.push(webpChunk(type, turned));
    } else if (webpChunks.test(type)) chunks.push(webpChunk(type, data));
    if (type === 'VP8X') extended = chunks.at(-1);
    at += 8 + size + (size % 2);
  }
  // Whether it has data of Exif, and of XMP.
  if (extended) extended[8] = (extended[8]! & ~0b1100) | (turned ? 0b1000 : 0);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + chunks.reduce((sum, { length }) => sum + length, 0), 4);
  return [head, ...chunks];
}

function webpChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8, type);
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
function cleanGif(bytes: Buffer): Buffer[] {
  const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const afterBlocks = (start: number) => {
    let at = start;
    while (bytes.readUInt8(at) > 0) at += 1 + bytes.readUInt8(at);
    return at + 1;
  };
  const start = 13 + tableBytes(bytes.readUInt8(10));
  const parts = [bytes.subarray(0, start)];
  for (let at = start; ;) {
    const mark = bytes.readUInt8(at);
    if (mark === 0x3b) return [...parts, bytes.subarray(at, at + 1)];
    if (mark !== 0x21 && mark !== 0x2c) throw new RangeError('no block');
    const end =
      mark === 0x21 ? afterBlocks(at + 2) : afterBlocks(at + 11 + tableBytes(bytes.readUInt8(at + 9)));
    const label = bytes.readUInt8(at + 1);
    const isRepeated = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(bytes.toString('latin1', at + 3, at + 14));
    if (mark === 0x2c || label === 0xf9 || (label === 0xff && isRepeated))
      parts.push(bytes.subarray(at, end));
    at = end;
  }
}

const orientationTag = 0x0112;

/** Returns data of Exif that say only how a picture is turned; undefined if it is not. @see Exif 2.32, 4.6 */
function onlyOrientation(exif: Buffer): Buffer | undefined {
  const isLittle = exif.toString('latin1', 0, 2) === 'II';
  const read16 = (at: number) => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const first = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  const count = read16(first);
  for (let entry = 0; entry < count; entry += 1) {
    const at = first + 2 + 12 * entry;
    if (read16(at) !== orientationTag) continue;
    const value = read16(at + 8);
    if (value < 2 || value > 8) return undefined;
    const data = Buffer.alloc(26);
    data.write('MM\0*', 'latin1');
    data.writeUInt32BE(8, 4);
    data.writeUInt16BE(1, 8);
    data.writeUInt16BE(orientationTag, 10);
    data.writeUInt16BE(3, 12);
    data.writeUInt32BE(1, 14);
    data.writeUInt16BE(value, 18);
    return data;
  }
  return undefined;
}
