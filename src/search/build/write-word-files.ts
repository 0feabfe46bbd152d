import { ByteReader } from '../format/bytes.ts';
import { type DirectoryBlock, writeBlocks } from '../format/directory-file.ts';
import type { DividedFile, PackedTables } from '../format/packed-index.ts';
import { type BundleWrite, type DividedBlock, writeDivided } from './divided-files.ts';
import { type MergedWord, mergeSegments, type WordsOfSegment } from './merge-segments.ts';
import { isCommon, wordPairs } from './word-pairs.ts';

/**
 * The approximate size of a file of words before compression; larger if there would be more files than the
 * maximum.
 */
const wordFileBytes = 5000;
const maxWordFiles = 1300;
/** Those of several files of words are in one file of positions, until it has this size before compression. */
const placeFileBytes = 4500;
const pairFileBytes = 16_000;

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
  const limit = Math.max(wordFileBytes, bytes / 4 / maxWordFiles);
  const begins: string[] = [];
  const divided: DividedFile[] = [];
  const common: MergedWord[] = [];
  let postings: DirectoryBlock[] = [];
  let size = 0;
  const wordFiles: number[] = [];
  let places: DividedBlock[] = [];
  let ended = 0;
  let last = '';
  const endPlaces = () => {
    if (ended === 0) return;
    divided.push(...writeDivided('places', wordFiles.length, places, lengths.length, write));
    wordFiles.push(ended);
    [places, ended] = [[], 0];
  };
  const end = () => {
    if (postings.length === 0) return;
    write(`words/${begins.length}`, writeBlocks(postings));
    begins.push(separator(last, postings[0]!.key));
    last = postings.at(-1)!.key;
    [postings, size] = [[], 0];
    ended += 1;
    if (places.reduce((sum, { bytes }) => sum + bytes.length, 0) > placeFileBytes) endPlaces();
  };
  let next = 0;
  // Names are in the file of their first word, however large it is, so that they cost no request.
  const addNames = (before: string | undefined) => {
    for (; next < names.length && (before === undefined || names[next]!.key < before); next += 1) {
      postings.push(names[next]!);
      size += names[next]!.bytes.length;
    }
  };
  for (const word of mergeSegments(words, lengths)) {
    addNames(word.stem);
    const added = word.postings.length + word.stem.length + 8;
    // A frequent word gets a file of its own, so that it is not loaded together with its neighbors.
    if (size > 0 && size + added > limit) end();
    if (size === 0 && word.places.length > placeFileBytes) endPlaces();
    postings.push({ key: word.stem, bytes: word.postings });
    places.push({
      key: word.stem,
      bytes: word.places,
      divide: (inPart) => dividePlaces(word, lengths.length, inPart),
    });
    size += added;
    if (isCommon(word, lengths.length)) common.push(word);
  }
  addNames(undefined);
  end();
  endPlaces();
  return {
    words: begins,
    wordFiles,
    places: divided,
    common: common.map(({ stem }) => stem),
    ...writePairFiles(wordPairs(common, lengths.length), lengths.length, write),
  };
}

/** Returns the shortest beginning of the first key of a file that comes after the last one of the file before. */
export function separator(last: string, first: string): string {
  let length = 1;
  while (first.slice(0, length) <= last) length += 1;
  // Half a sign is none.
  return first.slice(0, /[\uD800-\uDBFF]/.test(first[length - 1]!) ? length + 1 : length);
}

function writePairFiles(
  pairs: readonly DividedBlock[],
  documents: number,
  write: BundleWrite,
): Pick<PackedTables, 'pairs' | 'pairParts'> {
  const begins: string[] = [];
  const pairParts: DividedFile[] = [];
  let gathered: DividedBlock[] = [];
  const end = () => {
    if (gathered.length === 0) return;
    pairParts.push(...writeDivided('pairs', begins.length, gathered, documents, write));
    begins.push(gathered[0]!.key);
    gathered = [];
  };
  for (const pair of pairs) {
    const size = gathered.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size > 0 && size + pair.bytes.length > pairFileBytes) end();
    gathered.push(pair);
  }
  end();
  return { pairs: begins, pairParts };
}

/** Divides the positions of a word by ranges of documents. */
function dividePlaces({ numbers, places }: MergedWord, documents: number, inPart: number): Uint8Array[] {
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
}
