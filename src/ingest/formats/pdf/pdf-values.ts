/** A value in a PDF: a name has its slash; a reference is the number of an object; strings are left out. */
export type PdfValue =
  | number
  | string
  | { readonly ref: number }
  | readonly PdfValue[]
  | ReadonlyMap<string, PdfValue>;

const maxDepth = 30;
const space = '\0\t\n\f\r ';
const delimiters = '()<>[]{}/%';

/** Reads the values and operators of a PDF one by one. */
export class PdfTokens {
  readonly #text: string;
  #at: number;

  /** @param text a character for each byte */
  constructor(text: string, at = 0) {
    this.#text = text;
    this.#at = at;
  }

  /** The next position. */
  get at(): number {
    return this.#at;
  }

  /** Returns the next value; a word without a slash is an operator. Undefined at the end, or where something is wrong. */
  next(depth = 0): PdfValue | undefined {
    this.#skip();
    const text = this.#text;
    const sign = text[this.#at];
    if (sign === undefined || depth > maxDepth) return undefined;
    if (sign === '(') return this.#string();
    if (text.startsWith('<<', this.#at)) return this.#group(depth);
    if (sign === '<') {
      const end = text.indexOf('>', this.#at);
      if (end < 0) return undefined;
      this.#at = end + 1;
      return '()';
    }
    if (sign === '[') return this.#list(depth);
    const start = this.#at;
    this.#at += 1;
    if (sign === '/' || !delimiters.includes(sign))
      while (this.#at < text.length && !(space + delimiters).includes(text[this.#at]!)) this.#at += 1;
    const word = text.slice(start, this.#at);
    return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(word) ? this.#numberOrReference(Number(word)) : word;
  }

  #numberOrReference(number: number): PdfValue {
    const found = /^[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\s/<>[\]()%])/.exec(
      this.#text.slice(this.#at, this.#at + 30),
    );
    if (!found || !Number.isInteger(number) || number < 0) return number;
    this.#at += found[0].length;
    return { ref: number };
  }

  #group(depth: number): PdfValue | undefined {
    this.#at += 2;
    const group = new Map<string, PdfValue>();
    for (;;) {
      this.#skip();
      if (this.#text.startsWith('>>', this.#at)) {
        this.#at += 2;
        return group;
      }
      const key = this.next(depth + 1);
      const value = this.next(depth + 1);
      if (typeof key !== 'string' || !key.startsWith('/') || value === undefined) return undefined;
      group.set(key.slice(1), value);
    }
  }

  #list(depth: number): PdfValue | undefined {
    this.#at += 1;
    const list: PdfValue[] = [];
    for (;;) {
      this.#skip();
      if (this.#text[this.#at] === ']') {
        this.#at += 1;
        return list;
      }
      const value = this.next(depth + 1);
      if (value === undefined) return undefined;
      list.push(value);
    }
  }

  #string(): PdfValue | undefined {
    let open = 0;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const sign = this.#text[this.#at];
      if (sign === '\\') this.#at += 1;
      else if (sign === '(') open += 1;
      else if (sign === ')') {
        open -= 1;
        if (open === 0) {
          this.#at += 1;
          return '()';
        }
      }
    }
    return undefined;
  }

  #skip(): void {
    const text = this.#text;
    for (;;) {
      while (this.#at < text.length && space.includes(text[this.#at]!)) this.#at += 1;
      if (text[this.#at] !== '%') return;
      while (this.#at < text.length && text[this.#at] !== '\n' && text[this.#at] !== '\r') this.#at += 1;
    }
  }
}
