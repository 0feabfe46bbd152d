import { domainToUnicode } from 'node:url';
import { decodeHTML } from 'entities';

/** Returns a text with its entities, escapes, percent-encoding and encoded domains decoded. No line is added or lost. */
export function decodeSigns(text: string): string {
  let decoded = text;
  if (decoded.includes('\\'))
    decoded = decoded
      .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (all, code: string) => signOf(code) ?? all)
      .replace(/\\x([0-9a-f]{2})/gi, (all, code: string) => signOf(code) ?? all)
      .replace(/\\[nrtbf]/g, ' ')
      .replace(/\\"/g, '”');
  if (decoded.includes('&')) decoded = inOneLine(decoded, /&#?\w+;?/g, decodeHTML);
  if (decoded.includes('%')) decoded = inOneLine(decoded, /(?:%[0-9a-f]{2})+/gi, percentDecoded);
  if (decoded.includes('xn--')) decoded = decoded.replace(/(?:xn--)[a-z0-9-]+/gi, domainToUnicode);
  return decoded;
}

function signOf(code: string): string | undefined {
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function inOneLine(text: string, pattern: RegExp, decode: (encoded: string) => string): string {
  return text.replace(pattern, (encoded) => decode(encoded).replace(/[\r\n]/g, ' '));
}

/** Bytes that are no text stay as they are. */
function percentDecoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
