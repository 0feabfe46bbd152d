/** A word of a text as it is written, with the punctuation at it, in UTF-16 units. */
export interface WrittenWord {
  readonly start: number;
  readonly end: number;
}

/** Finds the words of a text, as far as spaces divide them: what is counted where words have places on a printed page. */
export function writtenWords(text: string): WrittenWord[] {
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
