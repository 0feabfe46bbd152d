/** What the media in this file say about themselves. */
export const mediaSecret = 'Ann Pen';

/** Returns a box of an ISO media file. */
function box(type: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const inside = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inside.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, inside]);
}

/** Returns a chunk of a RIFF file. */
function chunk(type: string, data: string): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, Buffer.from(data + (data.length % 2 ? '\0' : ''), 'latin1')]);
}

function flacBlock(type: number, data: string): Buffer {
  return Buffer.concat([Buffer.from([type, 0, 0, data.length]), Buffer.from(data, 'latin1')]);
}

const u32 = (number: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};
const counted = (text: string) => Buffer.concat([u32(Buffer.byteLength(text)), Buffer.from(text)]);

/** Frames that no player could play, with tags around them. */
export const media: Readonly<Record<string, Buffer>> = {
  '.mp3': Buffer.concat([
    Buffer.from(`ID3\u0004\0\0\0\0\0\u0011TPE1\0\0\0\u0007\0\0${mediaSecret}`, 'latin1'),
    Buffer.from('\u00FF\u00FB\u0090\u0064SOUND', 'latin1'),
    Buffer.from(`TAG${mediaSecret.padEnd(125, '\0')}`, 'latin1'),
  ]),
  '.flac': Buffer.concat([
    Buffer.from('fLaC'),
    flacBlock(0, 'STREAMINFO'),
    flacBlock(4, `ARTIST=${mediaSecret}`),
    flacBlock(0x80 + 6, mediaSecret),
    Buffer.from('SOUND'),
  ]),
  '.wav': (() => {
    const parts = Buffer.concat([
      Buffer.from('WAVE'),
      chunk('fmt ', '0123456789abcdef'),
      chunk('LIST', `INFOIART${mediaSecret}`),
      chunk('data', 'SOUND'),
    ]);
    return Buffer.concat([Buffer.from('RIFF'), u32(parts.length), parts]);
  })(),
  '.mp4': Buffer.concat([
    box('ftyp', 'isom\0\0\u0002\0isommp42'),
    box('moov', box('mvhd', 'x'.repeat(20)), box('udta', box('meta', mediaSecret))),
    box('free', mediaSecret),
    box('mdat', 'SOUND'),
  ]),
  '.ogg': Buffer.concat([
    Buffer.from(`OggS${'\0'.repeat(24)}OpusTags`),
    counted('libopus 1.3'),
    u32(1),
    counted(`ARTIST=${mediaSecret}`),
  ]),
  '.webm': Buffer.from(
    `\u001AE\u00DF\u00A3\u0086B\u0082\u0084webmM\u0080\u0084LavfWA\u0084Lavf\u007B\u00A9\u0087${mediaSecret}`,
    'latin1',
  ),
  '.pdf': Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Author (${mediaSecret}) /Producer <feff005300630061006e> >>\nendobj\ntrailer << /Info 1 0 R >>\n%%EOF\n`,
    'latin1',
  ),
};
