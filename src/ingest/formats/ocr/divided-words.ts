import { dividedWord, wholeWords } from '../print/join-words.ts';
import type { OcrPage, OcrWord, PlacedBlock } from './ocr-page.ts';

/**
 * Completes the words that are divided at the end of a line and of which the source does not say how they are spelled as a whole,
 * as the text of the article is joined.
 */
export function withWholeWords(pages: readonly OcrPage[]): OcrPage[] {
  const known = wholeWords(pages.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)));
  return pages.map((page) => {
    const words = page.blocks.flatMap((block) => block.words);
    const wholes = new Map<OcrWord, string>();
    for (const [index, first] of words.entries()) {
      const second = words[index + 1];
      if (!second || first.line === second.line) continue;
      if (first.whole !== undefined || second.whole !== undefined) continue;
      const divided = dividedWord(first.word, second.word, known);
      // A part between two others belongs to the first.
      if (!divided || wholes.has(first)) continue;
      const whole = (divided.keepsHyphen ? first.word : first.word.slice(0, -1)) + second.word;
      wholes.set(first, whole);
      wholes.set(second, whole);
    }
    if (wholes.size === 0) return page;
    const complete = (block: PlacedBlock): PlacedBlock => ({
      ...block,
      words: block.words.map((word) => {
        const whole = wholes.get(word);
        return whole === undefined ? word : { ...word, whole };
      }),
    });
    return { ...page, blocks: page.blocks.map(complete) };
  });
}
