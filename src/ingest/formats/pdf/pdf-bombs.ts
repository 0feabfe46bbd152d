import { inflateSync } from 'node:zlib';

/** The maximum decompressed size, in bytes, of one stream other than a picture. */
const maxStreamBytes = 60_000_000;
/** The maximum decompressed size, in bytes, of all such streams. */
const maxBytes = 250_000_000;

/**
 * Decompresses each stream of a PDF to check its size, because the PDF library sets no limit, and counts pictures: the
 * dictionaries of streams are never compressed, so each is found.
 */
export function pdfStreams(bytes: Buffer) {
  let pictures = 0;
  let total = 0;
  for (let place = bytes.indexOf('stream'); place >= 0; place = bytes.indexOf('stream', place + 6)) {
    if (bytes.subarray(place - 3, place).toString('latin1') === 'end') continue;
    const dictionary = bytes.subarray(Math.max(0, place - 600), place).toString('latin1');
    const own = dictionary.slice(dictionary.lastIndexOf('obj') + 3);
    if (/\/Subtype\s*\/Image\b/.test(own)) {
      pictures += 1;
      continue;
    }
    const start = place + 6 + (bytes[place + 6] === 13 ? 2 : 1);
    const layers = Math.min(4, own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0);
    const size = unpackedSize(bytes.subarray(start), layers);
    total += size;
    if (size > maxStreamBytes || total > maxBytes) return { isBomb: true, pictures };
  }
  return { isBomb: false, pictures };
}

function unpackedSize(packed: Buffer, layers: number): number {
  let data: Buffer = packed;
  for (let layer = 0; layer < layers; layer += 1) {
    try {
      data = inflateSync(data, { maxOutputLength: maxStreamBytes });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return Infinity;
      return 0;
    }
  }
  return layers === 0 ? 0 : data.length;
}
