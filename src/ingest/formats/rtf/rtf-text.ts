/** Encodings by the Windows number of a font's character set, as TextDecoder names them. */
const pageByCharset: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const pageByNumber: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  866: 'ibm866',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Returns the encoding of a font's character set; undefined for the document's own. */
export function pageOfCharset(charset: number): string | undefined {
  return pageByCharset[charset];
}

/** Returns the encoding of a code page number; Western Windows if it is unknown. */
export function pageOfNumber(page: number): string {
  if (pageByNumber[page] !== undefined) return pageByNumber[page];
  return page === 874 || (page >= 1250 && page <= 1258) ? `windows-${page}` : 'windows-1252';
}

/** Decodes bytes of changing code pages; a letter may have two bytes. */
export class RtfText {
  #bytes: number[] = [];
  #page = 'windows-1252';
  #text = '';

  byte(byte: number, page: string): void {
    if (page !== this.#page) this.#decode();
    this.#page = page;
    this.#bytes.push(byte);
  }

  add(text: string): void {
    this.#decode();
    this.#text += text;
  }

  /** Returns the text so far, and starts over. */
  take(): string {
    this.#decode();
    const text = this.#text;
    this.#text = '';
    return text;
  }

  #decode(): void {
    if (this.#bytes.length === 0) return;
    this.#text += new TextDecoder(this.#page).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
  }
}
