/** A token of RTF. */
export type RtfToken =
  | { readonly type: 'open' | 'close' }
  /** `\b0` is the word `b` with the number 0; `\*` and `\~` are one-character words. */
  | { readonly type: 'word'; readonly word: string; readonly number?: number }
  /** A byte of text in its code page, written directly or as `\'e9`. */
  | { readonly type: 'byte'; readonly byte: number };

/**
 * Splits RTF into tokens.
 *
 * @see https://www.biblioscape.com/rtf15_spec.htm
 */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let place = 0;
  const isLetter = (byte: number | undefined) =>
    byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;
  const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 48 && byte <= 57;
  while (place < bytes.length) {
    const byte = bytes[place]!;
    place += 1;
    if (byte === 123) yield { type: 'open' };
    else if (byte === 125) yield { type: 'close' };
    else if (byte === 10 || byte === 13 || byte === 0) continue;
    else if (byte !== 92) yield { type: 'byte', byte };
    else if (isLetter(bytes[place])) {
      let word = '';
      for (; isLetter(bytes[place]) && word.length < 40; place += 1)
        word += String.fromCharCode(bytes[place]!);
      let digits = '';
      if (bytes[place] === 45) {
        digits = '-';
        place += 1;
      }
      for (; isDigit(bytes[place]) && digits.length < 12; place += 1)
        digits += String.fromCharCode(bytes[place]!);
      if (bytes[place] === 32) place += 1;
      const number = digits === '' || digits === '-' ? undefined : Number(digits);
      // What follows is not text, but this many bytes of a picture.
      if (word === 'bin' && number !== undefined && number > 0) place += number;
      else yield number === undefined ? { type: 'word', word } : { type: 'word', word, number };
    } else if (bytes[place] === 39) {
      const hex = String.fromCharCode(bytes[place + 1] ?? 0, bytes[place + 2] ?? 0);
      place += 3;
      if (/^[0-9a-f]{2}$/i.test(hex)) yield { type: 'byte', byte: Number.parseInt(hex, 16) };
    } else if (place < bytes.length) {
      const sign = bytes[place]!;
      place += 1;
      if (sign === 92 || sign === 123 || sign === 125) yield { type: 'byte', byte: sign };
      else yield { type: 'word', word: sign === 10 || sign === 13 ? 'par' : String.fromCharCode(sign) };
    }
  }
}
