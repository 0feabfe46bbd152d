import sharp from 'sharp';
import { expect, test } from 'vitest';
import { withoutMetadata } from '../../../src/files/pictures/without-metadata.ts';
import { picture } from '../../support/picture.ts';

// sharp writes pictures with metadata, and reads what is left.

const secret = 'Taken at home by Ann Pen';
const shown = (orientation?: number) =>
  sharp(picture(24, 16))
    .withExif({ IFD0: { Copyright: secret, Artist: secret }, IFD3: { GPSLatitude: '47/1 38/1 0/1' } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><x>${secret}</x></x:xmpmeta>`)
    .withIccProfile('p3')
    .withMetadata({ ...(orientation !== undefined && { orientation }) });

const pixelsOf = (bytes: Buffer) => sharp(bytes).rotate().raw().toBuffer();

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s keeps its pixels, colors and turn, and nothing else',
  async (type) => {
    for (const orientation of [undefined, 6]) {
      const bytes = await shown(orientation).toFormat(type).toBuffer();
      expect(bytes.includes(secret)).toBe(true);
      const clean = withoutMetadata(bytes, type)!;
      expect(clean.includes(secret)).toBe(false);
      const { exif, xmp, icc, orientation: turned, width } = await sharp(clean).metadata();
      expect({ xmp, turned, width }).toEqual({ xmp: undefined, turned: orientation, width: 24 });
      expect(exif?.length ?? 0).toBeLessThan(40);
      expect(icc).toEqual((await sharp(bytes).metadata()).icc);
      expect(await pixelsOf(clean)).toEqual(await pixelsOf(bytes));
      expect(withoutMetadata(clean, type)).toEqual(clean);
    }
  },
);

test('a JPEG loses its comments, and what follows its end', async () => {
  const bytes = await sharp(picture(24, 16)).jpeg({ progressive: true }).toBuffer();
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, secret.length + 2]), Buffer.from(secret)]);
  const whole = Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2), Buffer.from(secret)]);
  expect(withoutMetadata(whole, 'jpeg')).toEqual(bytes);
});

test('a GIF loses its comments and keeps its frames', async () => {
  const pages = await Promise.all(
    [8, 12].map((width) => sharp(picture(width, 8)).resize(8, 8).png().toBuffer()),
  );
  const bytes = await sharp(pages, { join: { animated: true } })
    .gif({ loop: 0 })
    .toBuffer();
  const comment = Buffer.concat([
    Buffer.from([0x21, 0xfe, secret.length]),
    Buffer.from(secret),
    Buffer.alloc(1),
  ]);
  const whole = Buffer.concat([bytes.subarray(0, -1), comment, bytes.subarray(-1)]);
  expect(withoutMetadata(whole, 'gif')).toEqual(bytes);
});

test('a picture that is cut off, or of another type, is not taken for a clean one', async () => {
  const bytes = await shown().jpeg().toBuffer();
  expect(withoutMetadata(bytes.subarray(0, -20), 'jpeg')).toBeUndefined();
  expect(withoutMetadata(bytes, 'avif')).toBeUndefined();
});

/** A segment of a JPEG. */
const segment = (marker: number, data: string) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, Buffer.from(data, 'latin1')]);
};
/** Bytes as signs, by which a test says more than by figures. */
const signs = (text: string) => Buffer.from(text, 'latin1');
const jpegOf = (...parts: readonly Buffer[]) =>
  Buffer.concat([
    signs('\u00FF\u00D8'),
    ...parts,
    segment(0xda, 'scan'),
    signs('data\u00FF\u0000data\u00FF\u00D0data\u00FF\u00D7data'),
    segment(0xc4, 'table'),
    segment(0xda, 'scan'),
    signs('data\u00FF\u00D9'),
  ]);
const adobe = 'Adobe\0d\0\0\0\0\u0001';

test.each<[string, Buffer, Buffer | undefined]>([
  ['JFIF', segment(0xe0, 'JFIF\0\u0001\u0002\0\0H\0H\0\0'), undefined],
  [
    'JFIF with a small picture',
    segment(0xe0, `JFIF\0\u0001\u0002\0\0H\0H\u0001\u0001${secret}`),
    segment(0xe0, 'JFIF\0\u0001\u0002\0\0H\0H\0\0'),
  ],
  ['another small picture', segment(0xe0, `JFXX\0\u0010${secret}`), signs('')],
  ['a profile of colors', segment(0xe2, 'ICC_PROFILE\0\u0001\u0001P3'), undefined],
  ['further pictures', segment(0xe2, `MPF\0${secret}`), signs('')],
  ['how Adobe writes colors', segment(0xee, adobe), undefined],
  ['more of Adobe', segment(0xee, adobe + secret), segment(0xee, adobe)],
  ['something else of that number', segment(0xee, secret), signs('')],
  ['data of applications', Buffer.concat([segment(0xed, secret), segment(0xef, secret)]), signs('')],
  ['a profile under another number', segment(0xe3, `ICC_PROFILE\0${secret}`), signs('')],
  ['XMP', segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`), signs('')],
  ['a comment', segment(0xfe, secret), signs('')],
  ['bytes before a marker', Buffer.concat([signs('\u00FF\u00FF'), segment(0xe1, secret)]), signs('')],
  ['tables', Buffer.concat([0xc0, 0xcf, 0xdb, 0xdd, 0xdf].map((one) => segment(one, 'x'))), undefined],
])('of a JPEG with %s, what shows its pixels stays', (_, part, left) => {
  expect(withoutMetadata(jpegOf(part), 'jpeg')).toEqual(jpegOf(left ?? part));
});

test.each([
  ['a segment that nobody knows', jpegOf(segment(0xf7, secret))],
  ['a reserved segment', jpegOf(segment(0x02, secret))],
  ['a beginning within it', jpegOf(segment(0xd8, secret))],
  ['no marker', jpegOf(signs(secret))],
  ['no end', jpegOf().subarray(0, -2)],
  ['half an end', jpegOf().subarray(0, -1)],
  ['a segment that is cut', Buffer.concat([signs('\u00FF\u00D8'), segment(0xdb, secret).subarray(0, -1)])],
  ['nothing', signs('')],
])('a JPEG with %s is not taken for a clean one', (_, bytes) => {
  expect(withoutMetadata(bytes, 'jpeg')).toBeUndefined();
});

/** A chunk of a PNG, whose sum nothing here looks at. */
const pngPart = (type: string, data: string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, signs(`${type}${data}sum.`)]);
};
const pngOf = (...parts: readonly Buffer[]) =>
  Buffer.concat([signs('\u0089PNG\r\n\u001A\n'), ...parts, pngPart('IEND', '')]);

test('of a PNG, what shows its pixels stays, and nothing that only some programs know', () => {
  const kept = 'IHDR PLTE IDAT tRNS bKGD sBIT cHRM gAMA iCCP sRGB cICP mDCV cLLI pHYs acTL fcTL fdAT';
  const gone = 'tEXt zTXt iTXt tIME caBX prVW mkBF sPLT hIST iDOT';
  const parts = (types: string) => types.split(' ').map((type) => pngPart(type, secret));
  const clean = pngOf(...parts(kept));
  expect(withoutMetadata(pngOf(...parts(gone), ...parts(kept), ...parts(gone)), 'png')).toEqual(clean);
  expect(withoutMetadata(Buffer.concat([clean, signs(secret)]), 'png')).toEqual(clean);
  for (const bad of [pngOf(pngPart('CgBI', secret)), clean.subarray(0, -1), clean.subarray(0, -12)])
    expect(withoutMetadata(bad, 'png')).toBeUndefined();
});

const webpPart = (type: string, data: string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([signs(type), length, signs(data + (data.length % 2 === 1 ? '\0' : ''))]);
};
const webpOf = (...parts: readonly Buffer[]) => {
  const body = Buffer.concat([signs('WEBP'), ...parts]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([signs('RIFF'), length, body]);
};

test('of a WebP, what shows its pixels stays, and it says what it still has', () => {
  const turn = 'MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0';
  const kept = ['ICCP', 'ANIM', 'ALPH', 'VP8 ', 'VP8L', 'ANMF'].map((type) => webpPart(type, 'odd'));
  const gone = ['XMP ', 'C2PA', 'note'].map((type) => webpPart(type, secret));
  const withFlags = (flags: string) => webpPart('VP8X', `${flags}\0\0\0abcdef`);
  const cleaned = (...parts: readonly Buffer[]) => withoutMetadata(webpOf(...parts), 'webp');
  expect(cleaned(withFlags('\u003E'), ...kept, ...gone, webpPart('EXIF', turn))).toEqual(
    webpOf(withFlags('\u003A'), ...kept, webpPart('EXIF', turn)),
  );
  expect(cleaned(withFlags('\u003E'), ...gone, ...kept)).toEqual(webpOf(withFlags('\u0032'), ...kept));
  expect(cleaned(...kept, webpPart('EXIF', `Exif\0\0${turn}`))).toEqual(
    webpOf(...kept, webpPart('EXIF', turn)),
  );
  const whole = webpOf(...kept);
  expect(withoutMetadata(Buffer.concat([whole, signs(secret)]), 'webp')).toEqual(whole);
  expect(withoutMetadata(whole.subarray(0, -1), 'webp')).toBeUndefined();
  const longer = Buffer.from(whole);
  longer.writeUInt32LE(99, whole.length - 8);
  expect(withoutMetadata(longer, 'webp')).toBeUndefined();
});

/** Data of Exif with fields of one number each, in one order of bytes or the other. */
function exifOf(
  isLittle: boolean,
  fields: readonly (readonly [tag: number, value: number])[],
  first = 8,
): Buffer {
  const data = Buffer.alloc(first + 2 + 12 * fields.length + 4);
  data.write(isLittle ? 'II*\0' : 'MM\0*', 'latin1');
  const write16 = (value: number, at: number) =>
    isLittle ? data.writeUInt16LE(value, at) : data.writeUInt16BE(value, at);
  if (isLittle) data.writeUInt32LE(first, 4);
  else data.writeUInt32BE(first, 4);
  write16(fields.length, first);
  for (const [index, [tag, value]] of fields.entries()) {
    write16(tag, first + 2 + 12 * index);
    write16(value, first + 10 + 12 * index);
  }
  return data;
}

test.each([0, 1, 2, 3, 8, 9])('how a picture is turned stays, if it is: %i', (turn) => {
  for (const [isLittle, first] of [
    [true, 8],
    [false, 8],
    [true, 20],
  ] as const) {
    const exif = exifOf(
      isLittle,
      [
        [0x010f, 5],
        [0x0112, turn],
        [0x0132, 7],
      ],
      first,
    );
    const exifSegment = (data: Buffer) => segment(0xe1, `Exif\0\0${data.toString('latin1')}`);
    const only = Buffer.alloc(26);
    only.write('MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0', 'latin1');
    only[19] = turn;
    const isTurned = turn >= 2 && turn <= 8;
    expect(withoutMetadata(jpegOf(exifSegment(exif)), 'jpeg')).toEqual(
      isTurned ? jpegOf(exifSegment(only)) : jpegOf(),
    );
    const none = exifOf(isLittle, [[0x0110, turn]], first);
    expect(withoutMetadata(jpegOf(exifSegment(none)), 'jpeg')).toEqual(jpegOf());
  }
});

test('of a GIF, frames, their times and how often they are repeated stay', () => {
  const [header, end] = ['GIF89a\u0008\0\u0008\0', ';'];
  const table = 'x'.repeat(3 * 2 ** 3);
  const frame = (flags: number, colors: string) =>
    `,\0\0\0\0\u0008\0\u0008\0${String.fromCharCode(flags)}${colors}\u0002\u0003abc\u0001d\0`;
  const application = (name: string, data: string) =>
    `!\u00FF\u000B${name}${String.fromCharCode(data.length)}${data}\0`;
  const text = (label: string) => `!${label}${String.fromCharCode(secret.length)}${secret}\0`;
  const gone = [
    text('\u00FE'),
    text('\u0001'),
    application('XMP DataXMP', secret),
    application('ICCRGBG1012', secret),
  ].join('');
  const repeated = application('NETSCAPE2.0', '\u0001\0\0') + application('ANIMEXTS1.0', '\u0001\0\0');
  const time = '!\u00F9\u0004\0\n\0\0\0';
  for (const start of [`${header}\u0082\0\0${table}`, `${header}\u0002\0\0`]) {
    const clean = signs(`${start}${repeated}${time}${frame(0x82, table)}${time}${frame(2, '')}${end}`);
    const whole = `${start}${gone}${repeated}${gone}${time}${frame(0x82, table)}${gone}${time}${frame(2, '')}${gone}${end}${secret}`;
    expect(withoutMetadata(signs(whole), 'gif')).toEqual(clean);
    expect(withoutMetadata(clean.subarray(0, -1), 'gif')).toBeUndefined();
    expect(withoutMetadata(signs(`${start}?${secret}`), 'gif')).toBeUndefined();
  }
});
