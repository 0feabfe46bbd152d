import type { FormFinder, FoundForm } from './find-forms.ts';

/** Replaces each withheld form in a plain text with the words that stand instead. */
export function replaceForms(text: string, finder: FormFinder, words: string): string {
  return finder
    .find(text)
    .toReversed()
    .reduce(
      (rest, found) => rest.slice(0, found.start) + fitted(text, found, words) + rest.slice(found.end),
      text,
    );
}

/** Returns the words with a capital letter at the beginning of a text or a sentence. */
export function fitted(text: string, { start }: Pick<FoundForm, 'start'>, words: string): string {
  const before = text.slice(0, start);
  return /^[^\p{L}\p{N}]*$|[.!?]["'”’)\]]*\s+["'“‘([]*$/u.test(before.slice(-80)) &&
    !/\p{L}\.\p{L}\.\s$/u.test(before)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}
