import { type PageBoxes, unpackBoxes } from '../../shared/base/page-boxes.ts';
import type { PageBox } from '../../schema/page-box.ts';
import { writtenWords } from '../../text/written-words.ts';
import { findMarks, type MarkTerms } from '../article/find-marks.ts';

/** What is boxed in the picture of a page: words of a search, or all words of one block. */
export type BoxedWords = { readonly terms: MarkTerms } | { readonly block: string };

/**
 * Returns the boxes of words of an article on a page, by what its text has: a word that is there but was not found, or was
 * corrected, has none.
 *
 * @param id of the article
 * @param textOf returns the text of a block by its anchor; undefined if the page has no such block
 */
export function boxesOfWords(
  { unit, articles }: PageBoxes,
  id: string,
  textOf: (anchor: string) => string | undefined,
  wanted: BoxedWords,
): PageBox[] {
  return Object.entries(articles[id] ?? {}).flatMap(([anchor, lines]) => {
    const text = textOf(anchor);
    if (text === undefined) return [];
    const isBoxed = wordTest(text, anchor, wanted);
    return unpackBoxes(lines, unit).flatMap(({ word, box }) => (isBoxed(word) ? [box] : []));
  });
}

function wordTest(text: string, anchor: string, wanted: BoxedWords): (word: number) => boolean {
  if ('block' in wanted) return () => anchor === wanted.block;
  const marks = findMarks(text, wanted.terms);
  const words = writtenWords(text);
  return (index) => {
    const word = words[index];
    return word !== undefined && marks.some(({ start, end }) => start < word.end && end > word.start);
  };
}
