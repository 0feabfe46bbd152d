import { inflateSync } from 'node:zlib';
import { PdfTokens, type PdfValue } from './pdf-values.ts';

export type PdfGroup = ReadonlyMap<string, PdfValue>;

/** A stream: its dictionary, and where its bytes are in the file. */
export interface PdfStream {
  readonly group: PdfGroup;
  readonly range: readonly [start: number, end: number];
}

const maxHeadBytes = 20_000;
const maxUnpackedBytes = 60_000_000;

/**
 * The objects of a PDF, found by reading through the file. Only for what can be checked afterwards: of an object that is there twice
 * there is none.
 */
export class PdfObjects {
  readonly #bytes: Buffer;
  readonly #values = new Map<number, PdfValue>();
  readonly #streams = new Map<number, PdfStream>();
  readonly #doubtful = new Set<number>();

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    for (let at = bytes.indexOf(' obj'); at >= 0; at = bytes.indexOf(' obj', at)) at = this.#read(at);
    for (const { group, range } of [...this.#streams.values()])
      if (group.get('Type') === '/ObjStm') this.#unpack(group, range);
  }

  /** Returns a value, or what it refers to. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    let found = value;
    for (let step = 0; step < 10 && isReference(found); step += 1)
      found = this.#doubtful.has(found.ref) ? undefined : this.#values.get(found.ref);
    return isReference(found) ? undefined : found;
  }

  group(value: PdfValue | undefined): PdfGroup | undefined {
    const found = this.resolve(value);
    return found instanceof Map ? found : undefined;
  }

  stream(value: PdfValue | undefined): PdfStream | undefined {
    if (!isReference(value) || this.#doubtful.has(value.ref)) return undefined;
    const found = this.#streams.get(value.ref);
    if (!found) return undefined;
    const length = this.resolve(found.group.get('Length'));
    const [start, end] = found.range;
    // Without a length that is right, its end is not certain.
    return typeof length === 'number' && start + length <= end
      ? { ...found, range: [start, start + length] }
      : undefined;
  }

  /** Returns the text of a stream, a character for each byte; undefined if it is packed in another way than Flate. */
  textOf({ group, range: [start, end] }: PdfStream): string | undefined {
    const filter = this.resolve(group.get('Filter'));
    const [only, ...others] = Array.isArray(filter) ? (filter as readonly PdfValue[]) : [filter];
    const packed = this.#bytes.subarray(start, end);
    if (only === undefined) return packed.toString('latin1');
    if (others.length > 0 || only !== '/FlateDecode' || group.has('DecodeParms')) return undefined;
    try {
      return inflateSync(packed, { maxOutputLength: maxUnpackedBytes }).toString('latin1');
    } catch {
      return undefined;
    }
  }

  /** Returns the objects of a type that there are as such. */
  ofType(type: string): PdfGroup[] {
    return [...this.#values]
      .filter(([number]) => !this.#doubtful.has(number))
      .flatMap(([, value]) =>
        value instanceof Map && value.get('Type') === type ? [value as PdfGroup] : [],
      );
  }

  #add(number: number, value: PdfValue | undefined): void {
    if (value === undefined || this.#values.has(number)) this.#doubtful.add(number);
    else this.#values.set(number, value);
  }

  /** Reads the object of which the word `obj` is found. @returns where to go on */
  #read(at: number): number {
    const before = this.#bytes.toString('latin1', Math.max(0, at - 18), at);
    const number = /(?:^|[^\d])(\d{1,9}) \d{1,5}$/.exec(before)?.[1];
    if (number === undefined) return at + 4;
    const head = this.#bytes.toString('latin1', at + 4, at + 4 + maxHeadBytes);
    const tokens = new PdfTokens(head);
    const value = tokens.next();
    this.#add(Number(number), value);
    const stream = /^\s*stream(?:\r\n|\n)/.exec(head.slice(tokens.at, tokens.at + 40))?.[0];
    const after = at + 4 + tokens.at;
    if (stream === undefined || !(value instanceof Map)) return after;
    const group = value as PdfGroup;
    const start = after + stream.length;
    const length = group.get('Length');
    // Its bytes may look like an object: they are passed over, if their length is stated here and right.
    const stated = typeof length === 'number' ? start + length : start;
    const isRight = this.#bytes
      .toString('latin1', stated, stated + 14)
      .trimStart()
      .startsWith('endstream');
    const end = isRight ? stated : this.#bytes.indexOf('endstream', start);
    if (end < 0) return after;
    this.#streams.set(Number(number), { group, range: [start, end] });
    return end;
  }

  #unpack(group: PdfGroup, range: PdfStream['range']): void {
    const length = this.resolve(group.get('Length'));
    const text = this.textOf({
      group,
      range: [range[0], typeof length === 'number' ? range[0] + length : range[1]],
    });
    const [count, first] = [group.get('N'), group.get('First')];
    if (text === undefined || typeof count !== 'number' || typeof first !== 'number') return;
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
    for (let index = 0; index < count; index += 1) {
      const [number, offset] = [numbers[2 * index], numbers[2 * index + 1]];
      if (number === undefined || offset === undefined) return;
      this.#add(number, new PdfTokens(text, first + offset).next());
    }
  }
}

function isReference(value: PdfValue | undefined): value is { readonly ref: number } {
  return typeof value === 'object' && 'ref' in value;
}
