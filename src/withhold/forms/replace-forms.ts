import { sentenceCase } from '../../archive/sentence-case.ts';
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

/** Returns the words as they fit: with a capital letter where a sentence begins, without a second article after one. */
export function fitted(text: string, { start }: Pick<FoundForm, 'start'>, words: string): string {
  const before = text.slice(Math.max(start - 80, 0), start);
  if (/(?<![\p{L}\p{N}])(?:the|an?)\s+$/iu.test(before)) return words.replace(/^(?:the|an?)\s+/i, '');
  const begins =
    /^[^\p{L}\p{N}]*$|[.!?]["'”’)\]]*\s+["'“‘([]*$/u.test(before) && !/\p{L}\.\p{L}\.\s$/u.test(before);
  return begins ? sentenceCase(words) : words;
}
