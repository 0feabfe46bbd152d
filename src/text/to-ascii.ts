import anyAscii from 'any-ascii';

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
