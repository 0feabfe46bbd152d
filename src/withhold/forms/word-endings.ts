import type { Stem } from '../../search/words/stem.ts';
import type { NameStem } from './case-forms.ts';

/** Endings of the genitive and the plural, which any name in Latin letters can have. */
const latinEndings = ['s', 'es'];
/** Endings of names in Cyrillic letters. Those of other languages are for their stemmers. */
const cyrillicEnding = /(?:[аяуюыиеоьй]|[ое][йим]|[ое]ю|[ыи][мх]|[ое]го|[ое]му|[ое]в|[ая][мх]|[ая]ми)$/u;

/** Removes the ending of a name in Cyrillic letters. */
export const cyrillicRoot: Stem = (word) =>
  /^\p{Script=Cyrillic}{3}/u.test(word) ? word.replace(cyrillicEnding, '') : word;

/** Returns the keys under which a word is looked up: itself, without an ending, and its stems. */
export function keysOf(word: string, stems: readonly Stem[]): ReadonlySet<string> {
  const bare = latinEndings.flatMap((ending) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length)] : [],
  );
  return new Set([word, ...bare, ...stems.map((stem) => stem(word))]);
}

/** Returns a function that says whether a word is a word of a form, perhaps with an ending. */
export function wordMatcher(stems: readonly NameStem[]): (form: string, word: string) => boolean {
  return (form, word) => {
    if (form === word) return true;
    if (word.startsWith(form) && latinEndings.includes(word.slice(form.length))) return true;
    if (stems.some(({ casesOf }) => casesOf?.(form).has(word))) return true;
    // An inflected form keeps all but the last letter, as in Анна, Анны.
    return (
      form.length > 2 &&
      word.startsWith(form.slice(0, -1)) &&
      word.length <= form.length + 3 &&
      stems.some((stem) => stem(form) === stem(word))
    );
  };
}
