import { sentences } from '../../text/sentence.ts';
import type { FoldedWord } from './folded-words.ts';
import type { FoundForm } from './found-form.ts';

/** Returns the sentences around some places of a text, each as one place. Sentences end as in any language. */
export function sentencesAround(
  text: string,
  words: readonly FoldedWord[],
  places: readonly FoundForm[],
): FoundForm[] {
  if (places.length === 0) return [];
  return sentences(text, 'en', places).flatMap(({ start, end }) => {
    const inside = places.find((place) => place.start >= start && place.start < end);
    if (!inside) return [];
    const shown = text.slice(start, end);
    const from = start + shown.length - shown.trimStart().length;
    const to = start + shown.trimEnd().length;
    const index = words.findIndex((word) => word.start >= from);
    const length = words.filter((word) => word.start >= from && word.end <= to).length;
    return [{ start: from, end: to, form: inside.form, index, length, isSentence: true }];
  });
}
