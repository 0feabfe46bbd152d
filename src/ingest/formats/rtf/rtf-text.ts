/** Fonts' character sets by Windows' numbers, as the code pages that TextDecoder has. */
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

/** The code page of a font's character set; undefined where the document's own is meant. */
export function pageOfCharset(charset: number): string | undefined {
  return pageByCharset[charset];
}

/** The encoding of a code page by its number; that of Western Windows where it is none that is known. */
export function pageOfNumber(page: number): string {
  if (pageByNumber[page] !== undefined) return pageByNumber[page];
  return page === 874 || (page >= 1250 && page <= 1258) ? `windows-${page}` : 'windows-1252';
}

/** Puts bytes of changing code pages together as text: a letter may have two bytes. */
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

  /** Gives what there is so far, and begins anew. */
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
