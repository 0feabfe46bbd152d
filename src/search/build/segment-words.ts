import { ByteReader, ByteWriter } from '../format/bytes.ts';
import { writePlaces } from '../format/places-block.ts';
import type { InvertedWord } from '../words/pagefind/invert-words.ts';

/** A part of a document with its weight. */
export interface WeightedPart {
  /** The position of its first word, and the position after its last. */
  readonly start: number;
  readonly end: number;
  /** The weight of its words. */
  readonly weight: number;
  readonly anchor: string;
}

/**
 * The additional weight of a word in the names that a document lists, equal to an occurrence in the title.
 */
const listedWeight = 7;

/**
 * Writes the words of a segment for the cache: the stems, one per line; then for each the documents that have
 * it, and their positions as in format/places-block.ts, so that those of several segments need only be joined.
 *
 * @param words sorted by stem
 * @param parts the parts of each document
 * @param listed for each document, the stems in the names of the entities and topics that it lists
 */
export function writeSegmentWords(
  words: readonly InvertedWord[],
  parts: readonly (readonly WeightedPart[])[],
  listed: readonly ReadonlySet<string>[],
): Uint8Array {
  const writer = new ByteWriter();
  const places = new ByteWriter();
  const stems = Buffer.from(words.map(({ stem }) => stem).join('\n'));
  writer.number(stems.length);
  writer.bytes(stems);
  for (const word of words) {
    const { stem, documents, starts } = word;
    writer.number(documents.length);
    documents.forEach((number, index) => {
      const { weight, named } = weigh(word.places, starts[index]!, starts[index + 1]!, parts[number]!);
      writer.number(number - (index === 0 ? 0 : documents[index - 1]!));
      writer.number(weight + (listed[number]!.has(stem) ? listedWeight : 0));
      writer.number(named);
    });
    writePlaces(word, places);
    writer.number(places.length);
    writer.bytes(places.take());
  }
  return writer.take();
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
   * @param take called for each document that has it: with its number within the segment, the number of
   * occurrences, weighted by its parts, and `Postings.named`
   * @returns its positions in these documents
   */
  read(take: (number: number, weight: number, named: number) => void): Uint8Array {
    const reader = this.#reader;
    let number = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      number += reader.number();
      take(number, reader.number(), reader.number());
    }
    this.#next += 1;
    return reader.bytes(reader.number());
  }
}

/** Weighs the positions from `start` to `end`. */
function weigh(
  places: readonly number[],
  start: number,
  end: number,
  parts: readonly WeightedPart[],
): { weight: number; named: number } {
  let weight = 0;
  let inTitle = 0;
  let inAliases = 0;
  let part = 0;
  for (let at = start; at < end; at += 1) {
    while (parts[part]!.end <= places[at]!) part += 1;
    const { weight: ofPart, anchor } = parts[part]!;
    weight += ofPart;
    if (anchor === 'title') inTitle += 1;
    else if (anchor === 'aliases') inAliases = 1;
  }
  return { weight, named: inTitle * 2 + inAliases };
}
