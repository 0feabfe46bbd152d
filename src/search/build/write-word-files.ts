import { ByteReader } from '../format/bytes.ts';
import { type DirectoryBlock, writeBlocks } from '../format/directory-file.ts';
import { fileNamer, packBegins } from '../format/file-begins.ts';
import type { DividedFile, PackedTables } from '../format/packed-index.ts';
import { divideSorted, type SortedRow } from './divide-sorted.ts';
import { type BundleWrite, type DividedBlock, writeDivided } from './divided-files.ts';
import { type MergedWord, mergeSegments, type WordsOfSegment } from './merge-segments.ts';
import { isCommon, wordPairs } from './word-pairs.ts';

/**
 * The size that a file of words has at most before compression, unless it has a single word; larger if there would be more
 * files than the maximum.
 */
const wordFileBytes = 5600;
const maxWordFiles = 1500;
/** Those of several files of words are in one file of positions, which has at most this size before compression. */
const placeFileBytes = 20_000;
const pairFileBytes = 30_000;

/** A word of the index, and the names that follow it in the order of their keys. */
interface WordRow extends SortedRow {
  readonly blocks: readonly DirectoryBlock[];
  /** Undefined if names come before the first word. */
  readonly word?: MergedWord;
}

/**
 * Writes the words of a bundle with their positions, and the pairs of the commonest.
 *
 * @param lengths the number of words of each document
 * @param names the blocks of names, sorted by their keys
 * @param bytes the size of all segments
 */
export function writeWordFiles(
  words: readonly WordsOfSegment[],
  lengths: readonly number[],
  names: readonly DirectoryBlock[],
  bytes: number,
  write: BundleWrite,
): Pick<PackedTables, 'words' | 'wordFiles' | 'places' | 'common' | 'pairs' | 'pairParts'> {
  const limit = Math.max(wordFileBytes, bytes / 2.5 / maxWordFiles);
  const documents = lengths.length;
  const common: MergedWord[] = [];
  const begins: string[] = [];
  const nameOf = fileNamer();
  function* filesOfWords() {
    for (const { begin, rows } of divideSorted(wordRows(mergeSegments(words, lengths), names), limit)) {
      write(`words/${nameOf(begin)}`, writeBlocks(rows.flatMap(({ blocks }) => blocks)));
      begins.push(begin);
      const own = rows.flatMap(({ word }) => word ?? []);
      common.push(...own.filter((word) => isCommon(word, documents)));
      yield { key: begin, words: own, bytes: own.reduce((sum, { places }) => sum + places.length, 0) };
    }
  }
  const places = writePlaceFiles(filesOfWords(), documents, write);
  return {
    words: packBegins(begins),
    ...places,
    common: common.map(({ stem }) => stem),
    ...writePairFiles(wordPairs(common, documents), documents, write),
  };
}

/** Puts each name behind the word that it follows, so that both are in one file. */
function* wordRows(words: Iterable<MergedWord>, names: readonly DirectoryBlock[]): Generator<WordRow> {
  let next = 0;
  let own: DirectoryBlock[] = [];
  let word: MergedWord | undefined;
  const row = (): WordRow => ({
    key: own[0]!.key,
    end: own.at(-1)!.key,
    bytes: own.reduce((sum, { key, bytes }) => sum + bytes.length + key.length + 8, 0),
    blocks: own,
    ...(word && { word }),
  });
  for (const one of words) {
    for (; next < names.length && names[next]!.key < one.stem; next += 1) own.push(names[next]!);
    if (own.length > 0) yield row();
    own = [{ key: one.stem, bytes: one.postings }];
    word = one;
  }
  own.push(...names.slice(next));
  if (own.length > 0) yield row();
}

/** A file of words, by what it begins with, and the size of their positions. */
interface WordFile extends SortedRow {
  readonly words: readonly MergedWord[];
}

function writePlaceFiles(
  files: Iterable<WordFile>,
  documents: number,
  write: BundleWrite,
): Pick<PackedTables, 'wordFiles' | 'places'> {
  const wordFiles: number[] = [];
  const places: DividedFile[] = [];
  const nameOf = fileNamer();
  for (const { rows } of divideSorted(files, placeFileBytes)) {
    const blocks = rows.flatMap(({ words }) => words.map((word) => placesOf(word, documents)));
    places.push(
      ...writeDivided(`places/${nameOf(rows[0]!.key)}`, wordFiles.length, blocks, documents, write),
    );
    wordFiles.push(rows.length);
  }
  return { wordFiles, places };
}

function writePairFiles(
  pairs: readonly DividedBlock[],
  documents: number,
  write: BundleWrite,
): Pick<PackedTables, 'pairs' | 'pairParts'> {
  const begins: string[] = [];
  const pairParts: DividedFile[] = [];
  const nameOf = fileNamer();
  const sized = pairs.map((block) => ({ key: block.key, bytes: block.bytes.length, block }));
  for (const { begin, rows } of divideSorted(sized, pairFileBytes)) {
    const blocks = rows.map(({ block }) => block);
    pairParts.push(...writeDivided(`pairs/${nameOf(begin)}`, begins.length, blocks, documents, write));
    begins.push(begin);
  }
  return { pairs: packBegins(begins), pairParts };
}

/** Returns the positions of a word, which can be divided by ranges of documents. */
function placesOf({ stem, numbers, places }: MergedWord, documents: number): DividedBlock {
  return {
    key: stem,
    bytes: places,
    divide(inPart) {
      const reader = new ByteReader(places);
      let index = 0;
      let from = 0;
      return Array.from({ length: Math.ceil(documents / inPart) }, (_, part) => {
        for (; index < numbers.length && numbers[index]! < (part + 1) * inPart; index += 1)
          for (let left = reader.number(); left > 0; left -= 1) reader.number();
        const own = places.subarray(from, reader.at);
        from = reader.at;
        return own;
      });
    },
  };
}
