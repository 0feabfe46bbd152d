import { readBlocks } from '../../format/directory-file.ts';
import { fileNamer, unpackBegins } from '../../format/file-begins.ts';
import type { DividedFile } from '../../format/packed-index.ts';
import { readPairs, type WordPairs } from '../../format/pair-block.ts';
import { type Places, readPlaces } from '../../format/places-block.ts';
import type { Postings } from '../../format/postings-block.ts';
import type { Bits } from '../bits.ts';
import { LoadedFiles, type ReadBytes, unpack } from '../read-packed.ts';
import type { Tables } from '../tables.ts';

/** A file that may be divided by ranges of documents. */
interface DividedEntry {
  readonly from: string;
  readonly parts: readonly FilePart[];
}

/** The part of a file with the documents from one number up to another. */
interface FilePart {
  readonly url: string;
  readonly first: number;
  readonly end: number;
}

/** The positions of stems in one bundle, which only phrases need. Files are loaded on demand and cached. */
export class PlaceIndex {
  readonly #places: readonly DividedEntry[];
  readonly #pairs: readonly DividedEntry[];
  readonly #common: ReadonlySet<string>;
  readonly #files: LoadedFiles<ReadonlyMap<string, Uint8Array>>;

  constructor(tables: Pick<Tables, 'words' | 'packed' | 'at' | 'size'>, read: ReadBytes) {
    const { wordFiles, places, common, pairs, pairParts } = tables.packed;
    this.#places = dividedEntries('places', firstStems(tables, wordFiles), places, tables);
    this.#common = new Set(common);
    this.#pairs = dividedEntries('pairs', unpackBegins(pairs), pairParts, tables);
    this.#files = new LoadedFiles(async (url) => readBlocks(await unpack(await read(url))));
  }

  /**
   * Returns the positions of a stem in the documents that have it.
   *
   * @param within the documents whose positions are needed; those of others may be missing
   */
  async places(stem: string, { numbers }: Postings, within?: Bits): Promise<Places> {
    const parts = await Promise.all(
      partsOf(this.#places, stem).map(async ({ url, first, end }) => {
        const own = numbers.subarray(indexFrom(numbers, first), indexFrom(numbers, end));
        if (within && !own.some((number) => within.has(number))) return new Uint32Array(own.length + 1);
        const block = (await this.#files.get(url)).get(stem);
        if (!block) throw new Error(`No places of ${stem}`);
        return readPlaces(block, own.length);
      }),
    );
    return joinPlaces(parts, numbers.length);
  }

  /** Whether the pairs of two stems are in files of their own. */
  hasPairs(first: string, second: string): boolean {
    return this.#common.has(first) && this.#common.has(second);
  }

  /** Returns where two of the commonest stems are in a row. */
  async pairs(first: string, second: string): Promise<WordPairs> {
    const key = `${first} ${second}`;
    const parts = await Promise.all(
      partsOf(this.#pairs, key).map(async ({ url }) => {
        const block = (await this.#files.get(url)).get(key);
        return block ? readPairs(block) : { numbers: [], codes: [] };
      }),
    );
    return {
      numbers: parts.flatMap(({ numbers }) => numbers),
      codes: parts.flatMap(({ codes }) => codes),
    };
  }
}

function dividedEntries(
  folder: string,
  begins: readonly string[],
  divided: readonly DividedFile[],
  { at, size: documents }: Pick<Tables, 'at' | 'size'>,
): DividedEntry[] {
  const sizes = new Map(divided);
  const nameOf = fileNamer();
  return begins.map((from, file) => {
    const size = sizes.get(file);
    const path = `${folder}/${nameOf(from)}`;
    if (size === undefined) return { from, parts: [{ url: at(path), first: 0, end: documents }] };
    const parts = Array.from({ length: Math.ceil(documents / size) }, (_, part) => ({
      url: at(`${path}-${part}`),
      first: part * size,
      end: (part + 1) * size,
    }));
    return { from, parts };
  });
}

/** Returns where each file of positions begins. @param wordFiles the number of files of words of each */
function firstStems({ words }: Pick<Tables, 'words'>, wordFiles: readonly number[]): string[] {
  let at = 0;
  return wordFiles.map((files) => {
    const { from } = words[at]!;
    at += files;
    return from;
  });
}

function partsOf(files: readonly DividedEntry[], key: string): readonly FilePart[] {
  return files.findLast(({ from }) => from <= key)?.parts ?? [];
}

/** Returns the index of the first number that is not less than another. */
function indexFrom(numbers: Uint32Array, least: number): number {
  const index = numbers.findIndex((number) => number >= least);
  return index < 0 ? numbers.length : index;
}

function joinPlaces(parts: readonly (Places | Uint32Array)[], count: number): Places {
  const starts = new Uint32Array(count + 1);
  const lists: Uint32Array[] = [];
  let [index, total] = [0, 0];
  for (const part of parts) {
    const own = part instanceof Uint32Array ? part : part.starts;
    for (let at = 1; at < own.length; at += 1) starts[(index += 1)] = total + own[at]!;
    total += own.at(-1)!;
    if (!(part instanceof Uint32Array)) lists.push(part.places);
  }
  const places = new Uint32Array(total);
  let at = 0;
  for (const list of lists) {
    places.set(list, at);
    at += list.length;
  }
  return { starts, places };
}
