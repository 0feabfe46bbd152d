import type { Translation } from '../words/translation.ts';

/** The tables of translated messages by language, each loaded when it is needed. English has none. */
const tables: Readonly<Record<string, () => Promise<{ readonly default: Translation }>>> = {
  de: () => import('./translations/de.json', { with: { type: 'json' } }),
  es: () => import('./translations/es.json', { with: { type: 'json' } }),
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  pt: () => import('./translations/pt.json', { with: { type: 'json' } }),
};

/** The languages in which messages are, by code. */
export const messageLanguages: readonly string[] = ['en', ...Object.keys(tables)];

/** Returns the table of a language; undefined for English, and for a language that has none. */
export async function messageTable(language: string): Promise<Translation | undefined> {
  return (await tables[language]?.())?.default;
}
