import { foldName } from '../../archive/name-forms.ts';
import { unspacedScripts } from '../../text/unspaced-scripts.ts';
import { withoutLookAlikes } from './look-alikes.ts';

/** A word of a text as it is compared with withheld names: without case, accents and invisible signs. */
export interface FoldedWord {
  readonly folded: string;
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

// Format signs, and a joiner of graphemes; the vowel separator of Mongolian was one of them.
const invisible = String.raw`\p{Cf}\u034F\u180B-\u180F`;
// Those that count as letters or marks: selectors of variants, the tatweel that makes Arabic words longer.
const invisibleSigns = new RegExp(String.raw`[${invisible}\u0640\uFE00-\uFE0F]`, 'gu');
// In scripts without spaces between words, each sign counts as a word.
const wordPattern = new RegExp(
  String.raw`[${unspacedScripts}]|(?:(?![${unspacedScripts}])[\p{L}\p{M}\p{N}])(?:(?![${unspacedScripts}])[\p{L}\p{M}\p{N}${invisible}])*`,
  'gu',
);

/** Returns the words of a text; whatever is neither letter nor digit separates them. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const folded = foldWord(word);
    if (folded !== '') words.push({ folded, start: index, end: index + word.length });
  }
  return words;
}

function foldWord(word: string): string {
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase();
  return withoutLookAlikes(foldName(word.replace(invisibleSigns, '')).replaceAll(' ', ''));
}
