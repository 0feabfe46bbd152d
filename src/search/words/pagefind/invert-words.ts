import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { readWords } from './read-words.ts';
import type { WordTokens } from './word-tokens.ts';

/** A stem with its positions. */
export interface InvertedWord {
  readonly stem: string;
  /** The numbers of the documents that have it, ascending. */
  readonly documents: readonly number[];
  /** The start of each document’s positions, and the end of the last. */
  readonly starts: readonly number[];
  /** Ascending in each document. */
  readonly places: readonly number[];
}

/**
 * The last word, because Pagefind ignores a record without words. It is not a token, since it has another
 * length.
 */
const lastWord = 'end';

/**
 * Inverts the words of documents with Pagefind. Pagefind divides and stems words by its own rules, so it gets
 * tokens instead, which it takes for plain words of an unknown language and does not change.
 *
 * @param documents the words of each document: the tokens at each position, separated by spaces
 * @param folder the absolute path of a folder for temporary files
 * @returns the stems, sorted by UTF-16 units
 * @throws {Error} if Pagefind fails, or if its files are not as expected
 */
export async function invertWords(
  documents: readonly string[],
  tokens: WordTokens,
  folder: string,
): Promise<InvertedWord[]> {
  const work = mkdtempSync(join(folder, 'pagefind-'));
  try {
    const { index } = responseOf(await createIndex({ maxFragments: 1 }));
    if (!index) throw new Error('Pagefind made no index');
    // One record for all, because Pagefind’s cost is mostly that of the entries for each word and document.
    const content = [...documents.filter(Boolean), lastWord].join(' ');
    responseOf(await index.addCustomRecord({ url: '/', content, language: 'und' }));
    responseOf(await index.writeFiles({ outputPath: work }));
    await index.deleteIndex();
    const words = readWords(work, 1);
    const joined = joinDocuments(documents);
    return words
      .flatMap(({ word, places }) => {
        // Ignores the last word, and the words that Pagefind adds for several tokens at one position.
        const stem = tokens.stemOf(word);
        return stem === undefined ? [] : [{ stem, ...byDocument(places, joined) }];
      })
      .toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The documents in one text of all. */
interface JoinedDocuments {
  /** The number of the document at each position. */
  readonly numberAt: Uint32Array;
  /** The position of each document’s first word. */
  readonly starts: readonly number[];
}

function joinDocuments(documents: readonly string[]): JoinedDocuments {
  const lengths = documents.map((text) => (text === '' ? 0 : text.split(' ').length));
  const numberAt = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  let end = 0;
  const starts = lengths.map((length, number) => {
    numberAt.fill(number, end, (end += length));
    return end - length;
  });
  return { numberAt, starts };
}

/** Divides the positions of a word in the text of all documents. */
function byDocument(all: readonly number[], joined: JoinedDocuments): Omit<InvertedWord, 'stem'> {
  const documents: number[] = [];
  const starts: number[] = [];
  const places: number[] = [];
  for (const place of all) {
    const number = joined.numberAt[place]!;
    if (documents.at(-1) !== number) {
      documents.push(number);
      starts.push(places.length);
    }
    places.push(place - joined.starts[number]!);
  }
  starts.push(places.length);
  return { documents, starts, places };
}

/** Returns a response of Pagefind. @throws {Error} if it has errors */
export function responseOf<T extends { readonly errors: readonly string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}
