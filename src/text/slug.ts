import anyAscii from 'any-ascii';
import { unspacedScripts } from './unspaced-scripts.ts';

/**
 * Converts a text into the form of an id: `Łódź, 1923` becomes `lodz-1923`. Scripts written without spaces
 * are split into words by language. Returns an empty string if there is neither letter nor digit.
 */
export function slug(text: string): string {
  return toAscii(spaced(text.normalize('NFC')))
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

const unspaced = new RegExp(`[${unspacedScripts}]+`, 'gu');
const words = new Intl.Segmenter('zh', { granularity: 'word' });

function spaced(text: string): string {
  return text.replace(
    unspaced,
    (run) => ` ${[...words.segment(run)].map(({ segment }) => segment).join(' ')} `,
  );
}

/**
 * Returns a text in ASCII, letter by letter. Of the Arabic script, which seldom writes short vowels, alef and its like become
 * `a`, and waw and yeh `u` and `i` between consonants: تهران becomes `thran`, یوسف `yusf`.
 */
export function toAscii(text: string): string {
  const w = persianLetters.test(text) ? 'v' : 'w';
  return anyAscii(text.replace(arabicWords, (word) => withVowels(word, w)));
}

const arabicWords = /[\p{Script=Arabic}\p{M}\u200c]+/gu;
/** Letters that Arabic does not have, in whose languages waw is a `v`. */
const persianLetters = /[پچژگکی]/u;

const plain: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  آ: 'a',
  ٱ: 'a',
  إ: 'i',
  ى: 'a',
  ة: 'a',
  ؤ: 'u',
  ئ: 'i',
};
const isVowel = /[اأآٱإىةؤئ\u064b-\u0650\u0670]/u;
const isMark = /[\u064b-\u0650]/u;
const isSemivowel = /[ويی]/u;

function withVowels(word: string, w: string): string {
  const letters = [...word.replaceAll('\u200c', '')];
  let isAfterVowel = true;
  return letters
    .map((letter, index) => {
      const after = letters[index + 1] ?? '';
      if (isSemivowel.test(letter)) {
        const isConsonant = isAfterVowel || isVowel.test(after);
        isAfterVowel = !isConsonant;
        if (letter === 'و') return isConsonant ? w : 'u';
        return isConsonant ? 'y' : 'i';
      }
      // At the start alef may only carry a vowel: ایران, اورمیه, اُردو.
      const isCarrier =
        letter === 'ا' &&
        index === 0 &&
        (isMark.test(after) || (isSemivowel.test(after) && !isVowel.test(letters[2] ?? '')));
      isAfterVowel = !isCarrier && isVowel.test(letter);
      if (isCarrier || (letter === 'ع' && isVowel.test(after))) return '';
      return letter === 'ع' ? 'a' : (plain[letter] ?? letter);
    })
    .join('');
}
