import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { readWords } from './read-words.ts';
import { type DocumentWords, WordTokens } from './word-tokens.ts';

/** A stem, and where it stands. */
export interface InvertedWord {
  readonly stem: string;
  /** The numbers of the documents that have it, ascending. */
  readonly documents: readonly number[];
  /** Its places in each of them, ascending. */
  readonly places: readonly (readonly number[])[];
}

/**
 * Has Pagefind find out where the words of some documents stand. It divides and stems words by rules of its own, so it is
 * given tokens instead, which it takes for plain words of an unknown language and leaves as they are.
 *
 * @param folder where it may write meanwhile: an absolute path of a folder
 * @returns the stems in the order of their UTF-16 units
 * @throws {Error} where Pagefind can't, or its files are not as expected
 */
export async function invertWords(
  documents: readonly DocumentWords[],
  folder: string,
): Promise<InvertedWord[]> {
  const tokens = new WordTokens();
  const work = mkdtempSync(join(folder, 'pagefind-'));
  try {
    const { index } = must(await createIndex({ maxFragments: 1 }));
    if (!index) throw new Error('Pagefind made no index');
    const added = await Promise.all(
      documents.map((words, number) =>
        index.addCustomRecord({
          // In the order of their numbers.
          url: `/${String(number).padStart(8, '0')}/`,
          content: tokens.write(words),
          language: 'und',
        }),
      ),
    );
    added.forEach(must);
    must(await index.writeFiles({ outputPath: work }));
    await index.deleteIndex();
    const words = readWords(work, documents.length);
    return words
      .flatMap(({ word, ...found }) => {
        // What Pagefind makes of several tokens in one place is none of ours.
        const stem = tokens.stemOf(word);
        return stem === undefined ? [] : [{ stem, ...found }];
      })
      .toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

export function must<T extends { readonly errors: readonly string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}
