import type { Calendar } from '../../schema/site.ts';
import { pseudoEnglish } from './en-xa/words.ts';
import { english, englishIn } from './en/words.ts';
import { translatedWords } from './translated-words.ts';
import { translations } from './translations.ts';
import { type WordsChoice, wordsCode } from './words-code.ts';
import type { Words } from './words.ts';

const tables = new Map<string, Words>();

/** Returns the words of a site: by the code of its language, by its script or first part; English if there are none. */
export function wordsOf(choice: string | WordsChoice): Words {
  const { language, calendar = 'gregorian' }: WordsChoice =
    typeof choice === 'string' ? { language: choice } : choice;
  const key = `${language} ${calendar}`;
  let words = tables.get(key);
  if (!words) {
    const code = wordsCode(language);
    const own = `${code} ${calendar}`;
    words = tables.get(own) ?? makeWords(code, calendar);
    tables.set(own, words).set(key, words);
  }
  return words;
}

function makeWords(code: string, calendar: Calendar): Words {
  if (code === 'en-xa') return pseudoEnglish;
  if (code === 'en') return calendar === 'gregorian' ? english : englishIn(calendar);
  return translatedWords(translations[code]!, calendar);
}
