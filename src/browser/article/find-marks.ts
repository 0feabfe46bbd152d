import { divide, wordsFolded } from '../../search/words/divide.ts';
import { fold, formsOf } from '../../search/words/fold.ts';
import { isUnspaced } from '../../search/words/unspaced.ts';

/** The words and phrases to mark in a text, folded. */
export interface MarkTerms {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

/** A range of a text, in UTF-16 units. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

/** Parses the words and quoted phrases that the search page passes to an article. */
export function readMarkTerms(query: string): MarkTerms {
  const words = new Set<string>();
  const phrases: string[][] = [];
  for (const [piece, phrase] of query.matchAll(/"([^"]+)"|[^\s"]+/g)) {
    if (phrase === undefined && !isUnspaced(piece)) words.add(fold(piece));
    else phrases.push(wordsFolded(phrase ?? piece));
  }
  words.delete('');
  return { words, phrases: phrases.filter((phrase) => phrase.length > 0) };
}

/** Matches a word without the punctuation around it. */
const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su;

/** Finds the ranges of words and phrases in a text, in order and without overlaps. */
export function findMarks(text: string, { words, phrases }: MarkTerms): MarkedRange[] {
  const tokens = divide(text).map((piece) => {
    const { 0: word, index } = core.exec(text.slice(piece.start, piece.end))!;
    const start = piece.start + index;
    return { start, end: start + word.length, forms: formsOf(word) };
  });
  const found: MarkedRange[] = [];
  tokens.forEach(({ start, end, forms }, index) => {
    if (forms.some((form) => words.has(form))) found.push({ start, end });
    for (const phrase of phrases) {
      const row = tokens.slice(index, index + phrase.length);
      const isHere =
        row.length === phrase.length &&
        row.every(({ forms }, step) => forms.some((form) => isLike(form, phrase[step]!)));
      if (isHere) found.push({ start, end: row.at(-1)!.end });
    }
  });
  return merge(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

/** Whether two words may be forms of one word: the index finds a phrase in inflected forms, too. */
function isLike(form: string, asked: string): boolean {
  if (form === asked) return true;
  const stem = Math.max(3, Math.min(form.length, asked.length) - 2);
  return Math.abs(form.length - asked.length) <= 3 && form.slice(0, stem) === asked.slice(0, stem);
}

function merge(sorted: readonly MarkedRange[]): MarkedRange[] {
  const merged: MarkedRange[] = [];
  for (const stretch of sorted) {
    const last = merged.at(-1);
    if (last && stretch.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else merged.push(stretch);
  }
  return merged;
}
