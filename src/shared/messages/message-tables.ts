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

/**
 * Messages on which a keeper may delete, withhold or publish something. As with those of the desk, they are in English until
 * somebody who reads a language every day has reviewed its table: nobody is to lose or publish anything by a wrong word.
 */
export const graveMessages: ReadonlySet<string> = new Set([
  'change-left-over',
  'imported-name-withheld',
  'private-decisions-missing',
  'private-decisions-not-used',
  'withheld-name-in-article',
  'withheld-name-in-file',
  'withheld-name-in-unused-file',
]);
