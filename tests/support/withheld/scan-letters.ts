import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';

// A plain search for names in every byte, which shares no code and no table with the product: each file is unpacked, decoded
// and reduced to its letters, with and without what is between angle brackets.

const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ɢ: 'g',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
};

/** Returns the letters of a text, in small letters, without marks. */
export function bareLetters(text: string): string {
  return [...text.normalize('NFKD').toLowerCase()]
    .filter((sign) => /\p{L}/u.test(sign) && sign !== 'ـ')
    .map((sign) => lookAlikes[sign] ?? sign)
    .join('');
}

/** Returns the texts of bytes, as they are and decoded: of what is packed in them, of each part. */
function* textsOfBytes(bytes: Buffer, name: string): Generator<string> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    yield* textsOfBytes(gunzipSync(bytes), name);
    return;
  }
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    for (const entry of entriesOfZip(bytes)) {
      yield entry.name;
      yield* textsOfBytes(entry.bytes, entry.name);
    }
    return;
  }
  const text = bytes.toString('utf8');
  // Pictures, fonts and sounds: their bytes have any letters by chance.
  if (/\.(?:woff2|webp|jpg|ico|pagefind)$/.test(name)) return;
  if (name.endsWith('.png')) {
    yield* text.match(/[\p{L}\p{M} ,.]{12,}/gu) ?? [];
    return;
  }
  yield text;
  for (const [coded] of text.matchAll(/[A-Za-z0-9+/]{120,}={0,2}/g))
    yield* textsOfBytes(Buffer.from(coded, 'base64'), `${name}.part`);
}

function* entriesOfZip(bytes: Buffer): Generator<{ readonly name: string; readonly bytes: Buffer }> {
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16);
  while (bytes.subarray(at, at + 4).toString('latin1') === 'PK\u0001\u0002') {
    const [size, length, extra, comment] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + size);
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    yield {
      name: bytes.toString('utf8', at + 46, at + 46 + length),
      bytes: isPacked ? inflateRawSync(packed) : packed,
    };
    at += 46 + length + extra + comment;
  }
}

/** Returns the ways in which the letters of a text can be read. */
function readings(text: string): string[] {
  const decoded = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:nbsp|shy|lt|gt|amp|quot);/g, (entity) =>
      entity === '&lt;' ? '<' : entity === '&gt;' ? '>' : ' ',
    )
    .replace(/(?:%[0-9a-f]{2})+/gi, (coded) =>
      Buffer.from(coded.replaceAll('%', ''), 'hex').toString('utf8'),
    );
  const letters = bareLetters(decoded);
  // Some lists of the index have their words from the end.
  return [letters, bareLetters(decoded.replace(/<[^>]*>/g, ' ')), [...letters].toReversed().join('')];
}

/** The readings of files that many archives have, by their digests. */
const known = new Map<string, readonly string[]>();

function readingsOf(name: string, bytes: Buffer): readonly string[] {
  const key = `${hash('sha256', bytes)} ${name.replace(/^.*\./, '')}`;
  const found = known.get(key) ?? [...textsOfBytes(bytes, name)].flatMap(readings);
  if (bytes.length < 1e6) known.set(key, found);
  return found;
}

/** Returns which sequences of letters are in the name or the bytes of a file. */
export function lettersFound(name: string, bytes: Buffer, sequences: readonly string[]): string[] {
  const found = new Set<string>();
  for (const letters of [...readings(name), ...readingsOf(name, bytes)])
    for (const sequence of sequences) if (letters.includes(sequence)) found.add(sequence);
  return [...found];
}

/** Returns the letters on both sides of a mark wherever it stands in a file. */
export function lettersAround(name: string, bytes: Buffer, mark: string, count: number): string[] {
  const found: string[] = [];
  for (const letters of readingsOf(name, bytes))
    for (let at = letters.indexOf(mark); at >= 0; at = letters.indexOf(mark, at + 1))
      found.push(letters.slice(Math.max(at - count, 0), at + mark.length + count));
  return found;
}

/** Returns the files in a ZIP file, or the file itself if it is none. */
export function unpackedFiles(name: string, bytes: Buffer): (readonly [name: string, bytes: Buffer])[] {
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return [[name, bytes]];
  return [...entriesOfZip(bytes)].map((entry) => [entry.name, entry.bytes] as const);
}

/** Returns the files below a folder, which may not exist, with their bytes, by path with `/` as separator. */
export function* bytesBelow(folder: string): Generator<readonly [path: string, bytes: Buffer]> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    yield [relative(folder, path).split(sep).join('/'), readFileSync(path)];
  }
}
