import { pseudoEnglish } from './en-xa/words.ts';
import { english } from './en/words.ts';
import { translatedWords } from './translated-words.ts';
import { translations } from './translations.ts';
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

/**
 * Returns the code of the table with the words for a language: that of its whole code, of its language and script
 * (`zh-TW` is written in `zh-Hant`), or of its language alone; `en` if there is none.
 */
export function wordsCode(language: string): string {
  const code = language.toLowerCase();
  const [base = ''] = code.split('-');
  return (
    [code, `${base}-${scriptOf(code)}`, base].find(
      (name) => name === 'en' || name === 'en-xa' || name in translations,
    ) ?? 'en'
  );
}

function scriptOf(code: string): string {
  try {
    return new Intl.Locale(code).maximize().script?.toLowerCase() ?? '';
  } catch {
    return '';
  }
}
