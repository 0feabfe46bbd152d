import { ByteReader, ByteWriter } from '../format/bytes.ts';
import { readBlocks, writeBlocks } from '../format/directory-file.ts';
import { writePlaces } from '../format/places-block.ts';
import type { InvertedWord } from '../words/pagefind/invert-words.ts';

/** The data of a stem in the documents of a segment that have it. */
export interface SegmentWord {
  /** The numbers of the documents within the segment, ascending. */
  readonly numbers: readonly number[];
  /** For each document, the number of occurrences, weighted by its parts. */
  readonly weights: readonly number[];
  /** For each document, see `Postings.named`. */
  readonly named: readonly number[];
  /** The word positions as in format/places-block.ts, so that those of several segments need only be joined. */
  readonly places: Uint8Array;
}

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
 * Writes the words of a segment for the cache.
 *
 * @param parts the parts of each document
 * @param listed for each document, the stems in the names of the entities and topics that it lists
 */
export function writeSegmentWords(
  words: readonly InvertedWord[],
  parts: readonly (readonly WeightedPart[])[],
  listed: readonly ReadonlySet<string>[],
): Uint8Array {
  const writer = new ByteWriter();
  return writeBlocks(
    words.map(({ stem, documents, places }) => {
      writer.number(documents.length);
      documents.forEach((number, index) => {
        const own = places[index]!;
        const { weight, named } = weigh(own, parts[number]!);
        writer.number(number - (index === 0 ? 0 : documents[index - 1]!));
        writer.number(weight + (listed[number]!.has(stem) ? listedWeight : 0));
        writer.number(named);
      });
      const writtenPlaces = writePlaces(places);
      writer.number(writtenPlaces.length);
      writer.bytes(writtenPlaces);
      return { key: stem, bytes: writer.take() };
    }),
  );
}

/** Reads the output of {@link writeSegmentWords}: blocks by stem, sorted. */
export function readSegmentWords(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return readBlocks(file);
}

/** Reads one stem of a segment. */
export function readSegmentWord(bytes: Uint8Array): SegmentWord {
  const reader = new ByteReader(bytes);
  const numbers: number[] = [];
  const weights: number[] = [];
  const named: number[] = [];
  let number = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    numbers.push((number += reader.number()));
    weights.push(reader.number());
    named.push(reader.number());
  }
  return { numbers, weights, named, places: reader.bytes(reader.number()) };
}

function weigh(places: readonly number[], parts: readonly WeightedPart[]): { weight: number; named: number } {
  let weight = 0;
  let inTitle = 0;
  let inAliases = 0;
  let at = 0;
  for (const place of places) {
    while (parts[at]!.end <= place) at += 1;
    const part = parts[at]!;
    weight += part.weight;
    if (part.anchor === 'title') inTitle += 1;
    else if (part.anchor === 'aliases') inAliases = 1;
  }
  return { weight, named: inTitle * 2 + inAliases };
}
