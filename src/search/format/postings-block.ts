import { ByteReader, ByteWriter, type NumberLists } from './bytes.ts';

/** The documents that have a stem. */
export interface Postings {
  /** The numbers of the documents, ascending. */
  readonly numbers: Uint32Array;
  /** The impact of the stem in each document, 1 to {@link maxImpact}. */
  readonly impacts: Uint8Array;
  /** For each document, twice the number of occurrences in its title, plus 1 if an alias has the stem. */
  readonly named: Uint8Array;
  /**
   * For each document, a bit for each block of its text with the stem: the block’s number modulo 8. Empty for
   * the commonest words, whose blocks tell nothing.
   */
  readonly blocks: Uint8Array;
  /** The words as written, folded, that have the stem. */
  readonly forms: StemForms;
}

/** The inflected forms of a stem, and the documents that have each. */
export interface StemForms {
  readonly forms: readonly string[];
  /**
   * The combinations of forms that occur in a document: for each form twice its index, plus 1 if it is in the
   * title.
   */
  readonly mixes: readonly (readonly number[])[];
  /** The mix of each document. */
  readonly mixOf: ArrayLike<number>;
}

/**
 * An impact is `x / (1 + x)`, quantized to this many steps, where x is the stem’s length-normalized
 * frequency.
 */
export const maxImpact = 63;
const maxNamed = 255;

/** Quantizes a share between 0 and 1 to an impact. */
export function impactOf(share: number): number {
  return Math.min(maxImpact, Math.max(1, Math.round(share * (maxImpact + 1))));
}

/** Returns a test whether a document, by its index in the postings, has a form, in the title or anywhere. */
export function hasFormTest(
  { forms, mixes, mixOf }: StemForms,
  isForm: (form: string) => boolean,
  inTitle = false,
): (index: number) => boolean {
  const wanted = mixes.map((mix) =>
    mix.some((code) => (!inTitle || (code & 1) === 1) && isForm(forms[code >> 1]!)),
  );
  return (index) => wanted[mixOf[index]!]!;
}

/** Returns the share of an impact. */
export function shareOf(impact: number): number {
  return impact / (maxImpact + 1);
}

/**
 * Writes postings: the number of documents, the deltas of their numbers, one byte per impact; the number of
 * documents with a value of `named`, and for each the delta of its index and the value; the length of
 * `blocks`, which is that of the documents or 0, and its bytes; the forms, the mixes, and the mix of each
 * document if there are several.
 */
export function writePostings({
  numbers,
  impacts,
  named,
  blocks,
  forms: { forms, mixes, mixOf },
}: NumberLists<Omit<Postings, 'forms'>> & Pick<Postings, 'forms'>): Uint8Array {
  const writer = new ByteWriter();
  writer.number(numbers.length);
  for (let index = 0; index < numbers.length; index += 1)
    writer.number(numbers[index]! - (index === 0 ? 0 : numbers[index - 1]!));
  let count = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    writer.byte(impacts[index]!);
    if (named[index]! > 0) count += 1;
  }
  writer.number(count);
  let last = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const value = named[index]!;
    if (value === 0) continue;
    writer.number(index - last);
    writer.number(Math.min(value, maxNamed));
    last = index;
  }
  writer.number(blocks.length);
  writer.bytes(Uint8Array.from(blocks));
  writer.text(forms.join(' '));
  writer.number(mixes.length);
  for (const mix of mixes) {
    writer.number(mix.length);
    for (const form of mix) writer.number(form);
  }
  if (mixes.length > 1) for (let index = 0; index < numbers.length; index += 1) writer.number(mixOf[index]!);
  return writer.take();
}

/** Reads the output of {@link writePostings}. */
export function readPostings(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const numbers = new Uint32Array(reader.number());
  let number = 0;
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = number += reader.number();
  const impacts = reader.bytes(numbers.length);
  const named = new Uint8Array(numbers.length);
  let index = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    index += reader.number();
    named[index] = reader.number();
  }
  const blocks = reader.bytes(reader.number());
  const forms = reader.text().split(' ');
  const mixes = Array.from({ length: reader.number() }, () =>
    Array.from({ length: reader.number() }, () => reader.number()),
  );
  const mixOf = new Uint16Array(numbers.length);
  if (mixes.length > 1) for (let index = 0; index < mixOf.length; index += 1) mixOf[index] = reader.number();
  return { numbers, impacts, named, blocks, forms: { forms, mixes, mixOf } };
}
