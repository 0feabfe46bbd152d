import { crc32, deflateSync } from 'node:zlib';

// Pictures of no pixels that anybody could see, with everything that is written beside pixels. All of it is fiction.

const latin = (text: string) => Buffer.from(text, 'latin1');

function number(bytes: 2 | 4, value: number, isLittle = false): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (isLittle) buffer.writeUIntLE(value, 0, bytes);
  else buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

/** Returns data of Exif that say who took a picture, and how it is turned. */
function exif(isLittle: boolean): Buffer {
  const short = (value: number) => number(2, value, isLittle);
  const long = (value: number) => number(4, value, isLittle);
  return Buffer.concat([
    latin(isLittle ? 'II*\0' : 'MM\0*'),
    long(8),
    short(2),
    ...[short(0x013b), short(2), long(4), latin('Ann\0')],
    ...[short(0x0112), short(3), long(1), short(6), short(0)],
    long(0),
  ]);
}

function segment(marker: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), number(2, data.length + 2), data]);
}

const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, latin('JFIF\0\u0001\u0002\0\0\u0001\0\u0001\u0001\u0001RGB')),
  segment(0xe1, Buffer.concat([latin('Exif\0\0'), exif(false)])),
  segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0Ann')),
  segment(0xe2, latin('ICC_PROFILE\0\u0001\u0001profile')),
  segment(0xe2, latin('MPF\0Ann')),
  segment(0xee, latin('Adobe\0d\0\0\0\0\u0001Ann')),
  segment(0xfe, latin('Ann')),
  segment(0xdb, latin('quantization')),
  Buffer.from([0xff, 0xff]),
  segment(0xc0, latin('frame')),
  segment(0xc4, latin('codes')),
  segment(0xda, latin('scan')),
  latin('ab\u00FF\0cd\u00FF\u00D0ef\u00FF\u00D7'),
  segment(0xda, latin('scan')),
  latin('gh'),
  Buffer.from([0xff, 0xd9]),
  latin('Ann'),
]);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([latin(type), data]);
  return Buffer.concat([number(4, data.length), named, number(4, crc32(named))]);
}

const png = Buffer.concat([
  latin('\u0089PNG\r\n\u001A\n'),
  chunk('IHDR', Buffer.concat([number(4, 1), number(4, 1), Buffer.from([8, 2, 0, 0, 0])])),
  chunk('tEXt', latin('Author\0Ann')),
  chunk('iTXt', latin('Author\0\0\0\0\0Ann')),
  chunk('eXIf', exif(true)),
  chunk('gAMA', number(4, 45_455)),
  chunk('tIME', latin('1234567')),
  // Stored, so that they are the same whichever library packs them.
  chunk('IDAT', deflateSync(Buffer.from([0, 1, 2, 3]), { level: 0 })),
  chunk('IEND', Buffer.alloc(0)),
  latin('Ann'),
]);

function riffChunk(type: string, data: Buffer): Buffer {
  return Buffer.concat([latin(type), number(4, data.length, true), data, Buffer.alloc(data.length % 2)]);
}

function riff(...chunks: readonly Buffer[]): Buffer {
  const inside = Buffer.concat([latin('WEBP'), ...chunks]);
  return Buffer.concat([latin('RIFF'), number(4, inside.length, true), inside]);
}

const webp = riff(
  riffChunk('VP8X', Buffer.from([0b101100, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
  riffChunk('ICCP', latin('profile')),
  riffChunk('VP8L', latin('pixels')),
  riffChunk('EXIF', Buffer.concat([latin('Exif\0\0'), exif(true)])),
  riffChunk('XMP ', latin('Ann')),
);

const blocks = (...parts: readonly string[]) =>
  latin(`${parts.map((part) => String.fromCharCode(part.length) + part).join('')}\0`);

const gif = Buffer.concat([
  latin('GIF89a\u0001\0\u0001\0\u0080\0\0abcdef'),
  Buffer.concat([latin('!\u00FF'), blocks('NETSCAPE2.0', '\u0001\0\0')]),
  Buffer.concat([latin('!\u00FF'), blocks('XMP DataXMP', 'Ann')]),
  Buffer.concat([latin('!\u00FE'), blocks('Ann', 'Pen')]),
  Buffer.concat([latin('!\u00F9'), blocks('\u0004\0\0\0')]),
  Buffer.concat([latin(',\0\0\0\0\u0001\0\u0001\0\u0081abcdefghijkl\u0002'), blocks('pixels')]),
  Buffer.concat([latin('!\u0001'), blocks('0123456789ab', 'Ann')]),
  Buffer.concat([latin(',\0\0\0\0\u0001\0\u0001\0\0\u0002'), blocks('pixels')]),
  latin(';Ann'),
]);

/** A picture of each type that is published without what is written beside its pixels. */
export const smallPictures = { jpeg, png, webp, gif } as const;
