import type { AttachmentEnding } from '../../schema/attachment.ts';

/**
 * Returns a sound or a film without what is written in it about itself: titles, people, places, programs, covers. What is
 * heard and seen stays byte for byte.
 *
 * @returns undefined if nothing is known about removing it from files of this type, or the file is damaged
 */
export function withoutTags(bytes: Buffer, ending: AttachmentEnding): Buffer | undefined {
  try {
    return cleaners[ending]?.(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Returns whether something is known about removing it from files of a type. */
export function isCleaned(ending: AttachmentEnding): boolean {
  return ending in cleaners;
}

/** Returns whether what is published of a file of a type is as long as the file. */
export function isAsLong(ending: AttachmentEnding): boolean {
  return !isCleaned(ending) || cleaners[ending] === cleanMp4;
}

const cleaners: Partial<Record<AttachmentEnding, (bytes: Buffer) => Buffer>> = {
  '.mp3': cleanMp3,
  '.flac': cleanFlac,
  '.wav': cleanWave,
  '.m4a': cleanMp4,
  '.mp4': cleanMp4,
};

/** @see https://id3.org/id3v2.4.0-structure, https://wiki.hydrogenaud.io/index.php?title=APEv2_specification */
function cleanMp3(bytes: Buffer): Buffer {
  let sound = bytes;
  while (sound.toString('latin1', 0, 3) === 'ID3') {
    const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (sound.readUInt8(at) & 0x7f), 0);
    sound = sound.subarray(10 + size + (sound.readUInt8(5) & 0x10 ? 10 : 0));
  }
  for (let isTagged = true; isTagged;) {
    const { length } = sound;
    isTagged = false;
    if (length >= 128 && sound.toString('latin1', length - 128, length - 125) === 'TAG') {
      sound = sound.subarray(0, length - 128);
      isTagged = true;
    } else if (length >= 32 && sound.toString('latin1', length - 32, length - 24) === 'APETAGEX') {
      const size = sound.readUInt32LE(length - 20) + (sound.readUInt32LE(length - 12) & 0x80000000 ? 32 : 0);
      if (size < 32 || size > length) throw new RangeError('no tag');
      sound = sound.subarray(0, length - size);
      isTagged = true;
    }
  }
  if (sound.length === 0) throw new RangeError('no sound');
  return sound;
}

/** @see https://www.rfc-editor.org/rfc/rfc9639#section-8 */
function cleanFlac(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 4; ;) {
    const head = bytes.readUInt8(at);
    const end = at + 4 + bytes.readUIntBE(at + 1, 3);
    if (end > bytes.length) throw new RangeError('cut off');
    // How the sound is stored, and where to find a moment.
    if ([0, 3].includes(head & 0x7f)) kept.push(Buffer.from(bytes.subarray(at, end)));
    at = end;
    if (head < 0x80) continue;
    kept.forEach((block, index) => {
      block[0] = (block[0]! & 0x7f) | (index === kept.length - 1 ? 0x80 : 0);
    });
    return Buffer.concat([bytes.subarray(0, 4), ...kept, bytes.subarray(at)]);
  }
}

/** @see https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html */
function cleanWave(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const type = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (at + 8 + size > bytes.length) throw new RangeError('cut off');
    const end = at + 8 + size + (size % 2);
    if (['fmt ', 'fact', 'data'].includes(type)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([head, ...kept]);
}

const containers = new Set(['moov', 'trak', 'mdia', 'minf']);
const tags = new Set(['udta', 'meta', 'uuid', 'free', 'skip']);

/** What is removed is emptied in place, because other parts state where in the file pictures and sounds are. @see ISO/IEC 14496-12 */
function cleanMp4(bytes: Buffer): Buffer {
  const clean = Buffer.from(bytes);
  const walk = (start: number, last: number) => {
    for (let at = start; at + 8 <= last;) {
      const stated = clean.readUInt32BE(at);
      const size = stated === 0 ? last - at : stated === 1 ? Number(clean.readBigUInt64BE(at + 8)) : stated;
      const inside = at + (stated === 1 ? 16 : 8);
      const end = at + size;
      if (end < inside || end > last) throw new RangeError('cut off');
      const type = clean.toString('latin1', at + 4, at + 8);
      if (containers.has(type)) walk(inside, end);
      if (tags.has(type)) {
        clean.write('free', at + 4, 'latin1');
        clean.fill(0, inside, end);
      }
      // The name of what handles a track, after its type.
      if (type === 'hdlr') clean.fill(0, Math.min(inside + 24, end), end);
      at = end;
    }
  };
  walk(0, clean.length);
  return clean;
}
