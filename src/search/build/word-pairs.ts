import { compareText } from '../../text/compare-text.ts';
import { ByteReader } from '../format/bytes.ts';
import { PairWriter, readPairs, writePairs } from '../format/pair-block.ts';
import type { DividedBlock } from './divided-files.ts';
import type { MergedWord } from './merge-segments.ts';

/**
 * A word in more than this share of the documents is one of the commonest, whose pairs are indexed: the positions
 * of both words would be many times longer than those of the pair.
 */
const minShare = 0.4;

/** In smaller archives, all positions take only a few bytes. */
const minDocuments = 1000;

/** The positions of a word, read from document to document. */
interface PlacesReader {
  readonly stem: string;
  readonly numbers: readonly number[];
  readonly reader: ByteReader;
  at: number;
}

/** Whether a word is one of the commonest. @param documents the number of all documents */
export function isCommon({ numbers }: MergedWord, documents: number): boolean {
  return documents >= minDocuments && numbers.length > documents * minShare;
}

/**
 * Returns the pairs of the commonest words, sorted by their keys. They are held as they are written: as lists of numbers, those
 * of 100,000 documents would take half a gigabyte.
 *
 * @param documents the number of all documents
 */
export function wordPairs(words: readonly MergedWord[], documents: number): DividedBlock[] {
  const readers = words.map(({ stem, numbers, places }): PlacesReader => ({
    stem,
    numbers,
    reader: new ByteReader(places),
    at: 0,
  }));
  const pairs = new Map<string, PairWriter>();
  for (let number = 0; number < documents; number += 1) {
    for (const [key, codes] of pairsIn(readers, number)) {
      const pair = pairs.get(key) ?? new PairWriter();
      pairs.set(key, pair);
      pair.add(number, codes);
    }
  }
  return [...pairs]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, pair]) => {
      const bytes = pair.take();
      return { key, bytes, divide: (inPart) => dividePairs(bytes, documents, inPart) };
    });
}

function pairsIn(words: readonly PlacesReader[], number: number): ReadonlyMap<string, number[]> {
  const stemsAt = new Map<number, string[]>();
  for (const word of words) {
    if (word.numbers[word.at] !== number) continue;
    word.at += 1;
    let place = 0;
    for (let left = word.reader.number(); left > 0; left -= 1) {
      place += word.reader.number();
      const stems = stemsAt.get(place);
      if (stems) stems.push(word.stem);
      else stemsAt.set(place, [word.stem]);
    }
  }
  const pairs = new Map<string, number[]>();
  const add = (first: string, second: string, code: number) => {
    const key = `${first} ${second}`;
    const codes = pairs.get(key);
    if (codes) codes.push(code);
    else pairs.set(key, [code]);
  };
  for (const [place, stems] of [...stemsAt].toSorted(([a], [b]) => a - b)) {
    for (const first of stems) {
      for (const second of stemsAt.get(place + 1) ?? []) add(first, second, place * 2);
      for (const second of stems) if (second !== first) add(first, second, place * 2 + 1);
    }
  }
  return pairs;
}

function dividePairs(bytes: Uint8Array, documents: number, inPart: number): Uint8Array[] {
  const { numbers, codes } = readPairs(bytes);
  return Array.from({ length: Math.ceil(documents / inPart) }, (_, part) => {
    const own = [...numbers.keys()].filter((index) => Math.floor(numbers[index]! / inPart) === part);
    return writePairs({
      numbers: own.map((index) => numbers[index]!),
      codes: own.map((index) => codes[index]!),
    });
  });
}
