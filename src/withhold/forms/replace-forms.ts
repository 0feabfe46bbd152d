import type { FormFinder } from './find-forms.ts';
import { fitWords, type Replacement } from './fit-words.ts';

/** Replaces each withheld form in a plain text with the words that stand instead. */
export function replaceForms(text: string, finder: FormFinder, words: string): string {
  return replacements(text, finder, words)
    .toReversed()
    .reduce((rest, { start, end, text: instead }) => rest.slice(0, start) + instead + rest.slice(end), text);
}

/** Returns what stands instead of the withheld forms in a text, in order. Forms that follow one another are replaced once. */
export function replacements(text: string, finder: FormFinder, words: string): Replacement[] {
  const places: { start: number; end: number; isSentence: boolean }[] = [];
  for (const { start, end, isSentence = false } of finder.find(text)) {
    const last = places.at(-1);
    if (last && !last.isSentence && !isSentence && /^["“”„«»‘’'\s]*$/.test(text.slice(last.end, start)))
      last.end = end;
    else places.push({ start, end, isSentence });
  }
  const fitted: Replacement[] = [];
  for (const place of places) {
    const next = fitWords(text, place, words);
    // The sign says that something is left out, in any language.
    const instead = place.isSentence ? `${next.text} …` : next.text;
    const done = fitted.at(-1)?.end ?? 0;
    if (next.start >= done) fitted.push({ ...next, text: instead });
    else if (place.end > done)
      fitted.push({ start: Math.max(place.start, done), end: place.end, text: instead });
  }
  return fitted;
}
