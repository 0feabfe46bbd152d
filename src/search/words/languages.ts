/** What the search of a language has: `needless` where the language has no such thing. */
export type Provision = 'all' | 'some' | 'none' | 'needless';

/** What the search of a language has, beside what all have: case, accents and digits do not matter, and hyphens join and divide. */
export interface LanguageProvision {
  /** Inflected forms: some are those of nouns, but few of verbs. */
  readonly stems: Provision;
  /** Signs besides the hyphen that join words, or words that are written as one. */
  readonly joiners: Provision;
  /** Letters that are written in several ways. */
  readonly letters: Provision;
  /** Words with which readers ask, which results need not have. */
  readonly fillers: Provision;
  /** Names of months as they stand in a date, and their cases. */
  readonly months: Provision;
  readonly seasons: Provision;
  readonly decades: Provision;
  /** A calendar of its own beside the Gregorian one. */
  readonly calendar: Provision;
  /** The signs % and $ as words. */
  readonly signs: Provision;
}

const whole: LanguageProvision = {
  stems: 'all',
  joiners: 'needless',
  letters: 'all',
  fillers: 'all',
  months: 'all',
  seasons: 'all',
  decades: 'all',
  calendar: 'needless',
  signs: 'all',
};

/**
 * What the search has in each language of the interface, and in those whose stems are its own work besides. The tips of the search
 * say where forms are missing.
 */
export const languageProvisions: Readonly<Record<string, LanguageProvision>> = {
  // Broken plurals are those of a table.
  ar: { ...whole, stems: 'some', joiners: 'all', calendar: 'all' },
  de: { ...whole, joiners: 'all' },
  en: whole,
  es: whole,
  fa: { ...whole, stems: 'some', joiners: 'all', calendar: 'all' },
  fi: whole,
  fr: { ...whole, joiners: 'all' },
  he: { ...whole, stems: 'some', joiners: 'all', calendar: 'all' },
  hi: whole,
  it: { ...whole, joiners: 'all' },
  ja: { ...whole, stems: 'needless', calendar: 'all', signs: 'none' },
  ko: { ...whole, stems: 'some', letters: 'needless' },
  nl: whole,
  pl: { ...whole, stems: 'some' },
  pt: whole,
  ru: whole,
  tr: { ...whole, stems: 'some' },
  zh: { ...whole, stems: 'needless', calendar: 'all', signs: 'none' },
};
