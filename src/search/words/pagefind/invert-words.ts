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
 * The last word of every document, because Pagefind ignores a document without words. It is not a token, since
 * it has another length.
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
    const added = await Promise.all(
      documents.map((content, number) =>
        index.addCustomRecord({
          // Sorts documents by number.
          url: `/${String(number).padStart(8, '0')}/`,
          content: `${content} ${lastWord}`,
          language: 'und',
        }),
      ),
    );
    added.forEach(responseOf);
    responseOf(await index.writeFiles({ outputPath: work }));
    await index.deleteIndex();
    const words = readWords(work, documents.length);
    return words
      .flatMap(({ word, ...found }) => {
        // Ignores the last word, and the words that Pagefind adds for several tokens at one position.
        const stem = tokens.stemOf(word);
        return stem === undefined ? [] : [{ stem, ...found }];
      })
      .toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Returns a response of Pagefind. @throws {Error} if it has errors */
export function responseOf<T extends { readonly errors: readonly string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}
