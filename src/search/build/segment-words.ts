import { ByteReader, ByteWriter } from '../format/bytes.ts';
import { writePlaces } from '../format/places-block.ts';
import type { InvertedWord } from '../words/pagefind/invert-words.ts';
import type { IndexedWords } from '../words/text-words.ts';

/** A part of a document with its weight. */
export interface WeightedPart {
  /** The position of its first word, and the position after its last. */
  readonly start: number;
  readonly end: number;
  /** The weight of its words. */
  readonly weight: number;
  readonly anchor: string;
  /** The number of the block, from 0; undefined for a title and the like. */
  readonly block?: number;
}

/** The additional weight of a word in the first block of a text, in halves of an occurrence: news begins with it. */
const leadWeight = 1;

/** Returns the forms of a word as written that have a stem. */
type FormsWith = (word: string, stem: string) => readonly string[];

/**
 * Writes the words of a segment for the cache: the stems, one per line; then for each its forms, the documents
 * that have it, and their positions as in format/places-block.ts, so that those of several segments need only
 * be joined.
 *
 * @param words sorted by stem
 * @param parts the parts of each document
 * @param written the words of each document
 */
export function writeSegmentWords(
  words: readonly InvertedWord[],
  parts: readonly (readonly WeightedPart[])[],
  written: readonly IndexedWords[],
  formsWith: FormsWith,
): Uint8Array {
  const writer = new ByteWriter();
  const places = new ByteWriter();
  const stems = Buffer.from(words.map(({ stem }) => stem).join('\n'));
  writer.number(stems.length);
  writer.bytes(stems);
  for (const word of words) {
    const { stem, documents, starts } = word;
    const forms: string[] = [];
    // The same few words have the stem in most documents.
    const indexes = new Map<string, readonly number[]>();
    const indexesOf = (one: string) => {
      const known = indexes.get(one) ?? formsWith(one, stem).map((form) => indexIn(forms, form));
      indexes.set(one, known);
      return known;
    };
    const weighed = documents.map((number, index) =>
      weigh(word.places, starts[index]!, starts[index + 1]!, parts[number]!, (place) =>
        indexesOf(written[number]![place]!),
      ),
    );
    writer.text(forms.join(' '));
    writer.number(documents.length);
    documents.forEach((number, index) => {
      const { weight, named, blocks, mix } = weighed[index]!;
      writer.number(number - (index === 0 ? 0 : documents[index - 1]!));
      writer.number(weight);
      writer.number(named);
      writer.byte(blocks);
      writer.number(mix.length);
      for (const code of mix) writer.number(code);
    });
    writePlaces(word, places);
    writer.number(places.length);
    writer.bytes(places.take());
  }
  return writer.take();
}

/** Returns the index of an item in a list, to which it is added if it is not there. */
export function indexIn(list: string[], item: string): number {
  const known = list.indexOf(item);
  return known < 0 ? list.push(item) - 1 : known;
}

/** A stem in a document of a segment. */
export interface StemInDocument {
  /** The number of the document within the segment. */
  readonly number: number;
  /** The number of occurrences, weighted by their parts, in halves. */
  readonly weight: number;
  /** See `Postings`. */
  readonly named: number;
  readonly blocks: number;
  /** See `StemForms`; indexes are those of the segment. */
  readonly mix: readonly number[];
}

/** Reads the output of {@link writeSegmentWords}, one word after the other. */
export class SegmentWords {
  readonly stems: readonly string[];
  readonly #reader: ByteReader;
  #next = 0;

  constructor(file: Uint8Array) {
    this.#reader = new ByteReader(file);
    const stems = Buffer.from(this.#reader.bytes(this.#reader.number())).toString();
    this.stems = stems === '' ? [] : stems.split('\n');
  }

  /** The stem of the next word; undefined after the last. */
  get stem(): string | undefined {
    return this.stems[this.#next];
  }

  /**
   * Reads the next word.
   *
   * @param take called for each document that has it
   * @returns its forms, and its positions in these documents
   */
  read(take: (found: StemInDocument) => void): { forms: readonly string[]; places: Uint8Array } {
    const reader = this.#reader;
    const forms = reader.text().split(' ');
    let number = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      number += reader.number();
      const [weight, named] = [reader.number(), reader.number()];
      const blocks = reader.byte();
      const mix: number[] = [];
      for (let codes = reader.number(); codes > 0; codes -= 1) mix.push(reader.number());
      take({ number, weight, named, blocks, mix });
    }
    this.#next += 1;
    return { forms, places: reader.bytes(reader.number()) };
  }
}

/** Weighs the positions from `start` to `end`. @param formsAt the indexes of the forms at a position */
function weigh(
  places: readonly number[],
  start: number,
  end: number,
  parts: readonly WeightedPart[],
  formsAt: (place: number) => readonly number[],
): Omit<StemInDocument, 'number'> {
  let weight = 0;
  let inTitle = 0;
  let inAliases = 0;
  let blocks = 0;
  let isLead = false;
  let part = 0;
  const mix = new Set<number>();
  for (let at = start; at < end; at += 1) {
    const place = places[at]!;
    while (parts[part]!.end <= place) part += 1;
    const { weight: ofPart, anchor, block } = parts[part]!;
    weight += ofPart * 2;
    if (block !== undefined) blocks |= 1 << (block % 8);
    isLead ||= block === 0;
    const isTitle = anchor === 'title';
    if (isTitle) inTitle += 1;
    else if (anchor === 'aliases') inAliases = 1;
    for (const form of formsAt(place)) mix.add(form * 2).add(form * 2 + Number(isTitle));
  }
  if (isLead) weight += leadWeight;
  return { weight, named: inTitle * 2 + inAliases, blocks, mix: [...mix].toSorted((a, b) => a - b) };
}
