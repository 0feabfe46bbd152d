import { pseudoEnglish } from './en-xa/words.ts';
import { english } from './en/words.ts';
import type { Words } from './words.ts';

/** The words by the name of their folder, which also contains the words for scripts. */
const tables: Readonly<Record<string, Words>> = { en: english, 'en-xa': pseudoEnglish };

/** Returns the words for a language: by its whole code or the first part; English if there are none. */
export function wordsOf(language: string): Words {
  return tables[language] ?? tables[wordsFolder(language)]!;
}

/** Returns the name of the folder with the words for a language. */
export function wordsFolder(language: string): string {
  const code = language.toLowerCase();
  return [code, code.split('-')[0]!].find((folder) => folder in tables) ?? 'en';
}
