import { pseudoEnglish } from './en-xa/words.ts';
import { english } from './en/words.ts';
import type { Words } from './words.ts';

/** By the folder of the language, which also has the words of the scripts. */
const tables: Readonly<Record<string, Words>> = { en: english, 'en-xa': pseudoEnglish };

/** The interface's words for an archive's language: by its code, or the first part of it; English where there is no table. */
export function wordsOf(language: string): Words {
  return tables[language] ?? tables[wordsFolder(language)]!;
}

/** The folder that has the words for an archive's language. */
export function wordsFolder(language: string): string {
  const code = language.toLowerCase();
  return [code, code.split('-')[0]!].find((folder) => folder in tables) ?? 'en';
}
