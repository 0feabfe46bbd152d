/** A range in one block of an article. */
export interface BlockRange {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The effect of a key on the words of a name: one word more or less, at the beginning or the end. */
export type ExtendStep = 'more before' | 'less before' | 'more after' | 'less after';

const wordPattern = /[\p{L}\p{N}\p{M}&'’.-]+/gu;

/** Adds a word to a range of a text, or removes one; the last word is never removed. */
export function extendRange(text: string, range: BlockRange, step: ExtendStep): BlockRange {
  const found = [...text.matchAll(wordPattern)].map((match) => trimmed(match[0], match.index));
  const before = found.findLast(({ end }) => end <= range.start);
  const after = found.find(({ start }) => start >= range.end);
  const inside = found.filter(({ start, end }) => start >= range.start && end <= range.end);
  if (step === 'more before') return before ? { ...range, start: before.start } : range;
  if (step === 'more after') return after ? { ...range, end: after.end } : range;
  if (inside.length < 2) return range;
  return step === 'less before'
    ? { ...range, start: inside[1]!.start }
    : { ...range, end: inside.at(-2)!.end };
}

/** Returns a word without the punctuation at the end of its sentence; abbreviations such as U.S. keep their period. */
function trimmed(word: string, index: number): { readonly start: number; readonly end: number } {
  const isAbbreviated = /\p{L}\.\p{L}\.$/u.test(word);
  const bare = isAbbreviated ? word : word.replace(/(?<![.'’-])[.'’-]+$/, '');
  return { start: index, end: index + bare.length };
}

/** Trims the spaces at both ends of a selected range; undefined if it is empty. */
export function trimRange(text: string, range: BlockRange): BlockRange | undefined {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  const end = range.start + words.trimEnd().length;
  return start < end ? { ...range, start, end } : undefined;
}
