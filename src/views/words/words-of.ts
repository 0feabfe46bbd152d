import type { Words } from './words.ts';
import { english } from './en/words.ts';

const tables: Readonly<Record<string, Words>> = { en: english };

/** The interface's words for an archive's language: by its code, or the first part of it; English where there is no table. */
export function wordsOf(language: string): Words {
  return tables[language] ?? tables[language.split('-')[0]!] ?? english;
}
