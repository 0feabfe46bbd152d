import chardet from 'chardet';
import type { OpenedSource } from '../contract/reader.ts';

/** The encoding of a source's text. */
export interface Encoding {
  /** A name that TextDecoder accepts. */
  readonly name: string;
  /** Whether it is a guess, which is reported: it is not stated, and the text is not UTF-8. */
  readonly guessed: boolean;
}

/**
 * Detects the encoding of a text by its beginning: a byte order mark, the pattern of UTF-16, valid UTF-8,
 * what the text itself declares, and finally byte frequencies. Valid UTF-8 beyond ASCII is UTF-8, whatever
 * the text declares.
 *
 * @param start the first bytes
 * @param declared what the text states, from `declaredEncoding`
 */
export function findEncoding(start: Uint8Array, declared?: string): Encoding {
  const marked = markOf(start) ?? utf16Of(start);
  if (marked) return { name: marked, guessed: false };
  if (isUtf8(start)) {
    // ASCII alone is ambiguous; the rest of the text may be in the declared encoding.
    const known = isAscii(start) ? knownName(declared) : undefined;
    return { name: known ?? 'utf-8', guessed: false };
  }
  const known = knownName(declared);
  if (known && known !== 'utf-8') return { name: known, guessed: false };
  const guess = knownName(guessEncoding(start));
  return { name: guess && guess !== 'utf-8' ? guess : 'windows-1252', guessed: true };
}

/** Returns the encoding of a source: by its byte order mark, then `--encoding`, then detection. */
export function encodingOf(source: OpenedSource, bytes: Uint8Array = source.start): Encoding {
  const stated = source.encoding;
  if (stated !== undefined && markOf(bytes) === undefined) return { name: stated, guessed: false };
  return findEncoding(bytes, declaredEncoding(source.start));
}

/** By how much a guess must lead over the far more common Western encoding, in percent of confidence. */
const minLead = 20;
const doubleByte = /^(?:Big5|GB18030|EUC-KR|EUC-JP|Shift_JIS)$/;

/**
 * Guesses the encoding by byte frequencies, which is uncertain for short texts: if a third of the bytes is
 * beyond ASCII, it is not a Western encoding; if a Central European one is hardly more likely than the
 * Western one, it is the latter.
 */
function guessEncoding(start: Uint8Array): string | undefined {
  const guesses = chardet.analyse(start);
  const [best] = guesses;
  const western = guesses.find(({ name }) => name === 'windows-1252');
  const high = start.reduce((count, byte) => count + (byte < 0x80 ? 0 : 1), 0);
  const isWestern = best && /^(?:windows-125[0247]|ISO-8859-)/.test(best.name);
  if (best && (isWestern ? high > start.length / 3 : doubleByte.test(best.name))) {
    const asian = guesses.find(({ name }) => doubleByte.test(name) && isEastAsian(start, name));
    if (asian) return asian.name;
  }
  return best &&
    western &&
    /^windows-125[0478]$/.test(best.name) &&
    best.confidence - western.confidence < minLead
    ? western.name
    : best?.name;
}

/**
 * Returns whether a text is in an East Asian encoding; only half-width katakana mean that Shift_JIS is wrong.
 */
function isEastAsian(start: Uint8Array, name: string): boolean {
  if (!isValid(start, name)) return false;
  const text = new TextDecoder(name).decode(start, { stream: true });
  const halfWidth = text.match(/[\uFF61-\uFF9F]/g)?.length ?? 0;
  return (
    halfWidth <=
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0) / 2
  );
}

function isValid(start: Uint8Array, name: string): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns the encoding declared at the beginning of an XML or HTML text: `<?xml encoding=…?>`, `<meta
 * charset=…>`.
 */
export function declaredEncoding(start: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(start.subarray(0, 4096));
  return (
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(text) ??
    /<meta[^<>]*?\scharset\s*=\s*["']?([\w.:-]+)/i.exec(text) ??
    /<meta[^<>]*?\scontent\s*=\s*["'][^"'<>]*?charset=([\w.:-]+)/i.exec(text)
  )?.[1];
}

/** Decodes a source chunk by chunk, without its byte order mark. */
export async function* decode(source: OpenedSource, { name }: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(name);
  for await (const bytes of source.bytes()) {
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Detects UTF-16 without a byte order mark: nearly all byte pairs have a zero on the same side. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(512, Math.floor(bytes.length / 2));
  if (pairs < 4) return undefined;
  let first = 0;
  let second = 0;
  for (let index = 0; index < pairs; index += 1) {
    if (bytes[2 * index] === 0) first += 1;
    if (bytes[2 * index + 1] === 0) second += 1;
  }
  if (second > pairs * 0.7 && first === 0) return 'utf-16le';
  return first > pairs * 0.7 && second === 0 ? 'utf-16be' : undefined;
}

/** Returns whether the beginning of a text is UTF-8; it may end within a character. */
function isUtf8(start: Uint8Array): boolean {
  return isValid(start, 'utf-8');
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function knownName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    const known = new TextDecoder(name).encoding;
    // A text that decodes as ASCII so far is not UTF-16, whatever it declares.
    return known.startsWith('utf-16') ? 'utf-8' : known;
  } catch {
    return undefined;
  }
}
