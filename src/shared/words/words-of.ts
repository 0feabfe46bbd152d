import { pseudoEnglish } from './en-xa/words.ts';
import { english } from './en/words.ts';
import { translatedWords } from './translated-words.ts';
import { translations } from './translations.ts';
import { wordsCode } from './words-code.ts';
import type { Words } from './words.ts';

const tables = new Map<string, Words>([
  ['en', english],
  ['en-xa', pseudoEnglish],
]);

/** Returns the words for a language: by its code, script or first part; English if there are none. */
export function wordsOf(language: string): Words {
  let words = tables.get(language);
  if (!words) {
    const code = wordsCode(language);
    words = tables.get(code) ?? translatedWords(translations[code]!);
    tables.set(code, words).set(language, words);
  }
  return words;
}
