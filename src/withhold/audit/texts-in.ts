import { gunzipSync, inflateSync } from 'node:zlib';
import { cborValue } from './cbor-value.ts';
import { dataTexts } from './content-values.ts';

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pagefindSignature = 'pagefind_dcd';
/** Fewer signs in a row are read from other bytes by chance. */
const minRunLength = 6;
const run = new RegExp(String.raw`[\p{L}\p{M}\p{N} .,_@/%&;#'’-]{${minRunLength},}`, 'gu');

/** What can be read in a file. */
interface FileTexts {
  readonly texts: readonly string[];
  /** Whether they were found among bytes that are no text, so that only long names can be told from chance. */
  readonly isBinary: boolean;
}

/** Returns the texts in a file of a site: unpacked, and from pictures what is written in them as text. */
export function textsIn(path: string, bytes: Buffer): FileTexts {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textsIn(path, gunzipSync(bytes));
  if (bytes.subarray(0, pagefindSignature.length).toString('latin1') === pagefindSignature)
    return asText(pagefindTexts(path, bytes.subarray(pagefindSignature.length)));
  if (bytes.subarray(0, 8).equals(pngSignature)) return asText(pngTexts(bytes));
  // In these files of the index, numbers follow a line of text (see search/README.md).
  if (/\/(?:words|places|pairs)\/[^/]+\.packed$/.test(path)) {
    const end = bytes.indexOf('\n');
    return asText([bytes.toString('utf8', 0, end < 0 ? bytes.length : end)]);
  }
  const text = bytes.toString('utf8');
  // Pictures, sounds and documents.
  if (bytes.subarray(0, 4096).includes(0))
    return { texts: [(text.match(run) ?? []).join('\n')], isBinary: true };
  // Fields are apart from each other.
  if (path.endsWith('.csv')) return asText([text.replaceAll(',', '"')]);
  // There, words are written from their end.
  return asText([/\/endings\/[^/]+\.packed$/.test(path) ? text.replace(/^\S+/gm, reversed) : text]);
}

function asText(texts: readonly string[]): FileTexts {
  return { texts, isBinary: false };
}

/** Whether a file of the index has single words, in lower case. */
export function isWordList(path: string): boolean {
  return /\/(?:words|places|forms|endings)\/[^/]+\.packed$|\.pf_index$/.test(path);
}

function reversed(word: string): string {
  return [...word].toReversed().join('');
}

function pagefindTexts(path: string, bytes: Buffer): string[] {
  return path.endsWith('.pf_fragment')
    ? [bytes.toString('utf8')]
    : [dataTexts(cborValue(bytes)).join('\n\n')];
}

/** Returns the texts of the chunks of a PNG file. */
function pngTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'tEXt' || type === 'eXIf') texts.push(data.toString('latin1'));
    else if (type === 'zTXt') texts.push(inflated(data, data.indexOf(0) + 2));
    else if (type === 'iTXt') {
      const keyword = data.indexOf(0);
      const text = data.indexOf(0, data.indexOf(0, keyword + 3) + 1) + 1;
      texts.push(data.toString('utf8'), data[keyword + 1] === 1 ? inflated(data, text) : '');
    }
    at += 12 + length;
  }
  return texts;
}

function inflated(data: Buffer, start: number): string {
  try {
    return inflateSync(data.subarray(start)).toString('utf8');
  } catch {
    return '';
  }
}
