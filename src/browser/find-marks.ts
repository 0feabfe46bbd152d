import { fold, formsOf, isUnspaced } from './fold.ts';

/** What is to be marked in a text, folded. */
export interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
  /** Words of scripts without spaces, as they are written. */
  readonly runs: readonly string[];
}

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Reads the words that a search sent along: words, and `"words in a row"`. */
export function readWanted(query: string): Wanted {
  const words = new Set<string>();
  const phrases: string[][] = [];
  const runs: string[] = [];
  for (const [piece, phrase] of query.matchAll(/"([^"]+)"|[^\s"]+/g)) {
    if (isUnspaced(piece)) runs.push((phrase ?? piece).trim());
    else if (phrase === undefined) words.add(fold(piece));
    else
      phrases.push(
        phrase
          .split(/[\s\p{Pd}]+/u)
          .map(fold)
          .filter(Boolean),
      );
  }
  words.delete('');
  return { words, phrases: phrases.filter((phrase) => phrase.length > 0), runs };
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[^\s\p{L}\p{N}](?=[\p{L}\p{N}]))*/gu;

/** Finds what is wanted in a text, in order; stretches don't overlap. */
export function findMarks(text: string, { words, phrases, runs }: Wanted): Stretch[] {
  const tokens = [...text.matchAll(word)].map(([token], index, all) => {
    const start = (all[index] as RegExpExecArray).index;
    return { start, end: start + token.length, forms: formsOf(token) };
  });
  const found: Stretch[] = [];
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
  for (const run of runs) {
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length))
      found.push({ start: at, end: at + run.length });
  }
  return merge(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

/** The index takes the forms of a word for one, so a phrase is found in other forms than it was written in. */
function isLike(form: string, asked: string): boolean {
  if (form === asked) return true;
  const stem = Math.max(3, Math.min(form.length, asked.length) - 2);
  return Math.abs(form.length - asked.length) <= 3 && form.slice(0, stem) === asked.slice(0, stem);
}

function merge(sorted: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of sorted) {
    const last = merged.at(-1);
    if (last && stretch.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else merged.push(stretch);
  }
  return merged;
}
