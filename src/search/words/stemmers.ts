import { stemEnglish } from './english.ts';
import { languageProvisions } from './languages.ts';
import { lettersOnly, noStem, type Stem } from './stem.ts';

// Snowball’s algorithms in JavaScript, with one file per language, so that readers load only those of the
// archive. `snowball-stemmers` has all languages in one file, so it is used only for those that
// @orama/stemmers lacks.
const loaders: Readonly<Record<string, () => Promise<Stem>>> = {
  ar: async () => (await import('./arabic.ts')).stemArabic,
  bg: async () => (await import('@orama/stemmers/bulgarian')).stemmer,
  ca: () => snowball('catalan'),
  cs: () => snowball('czech'),
  da: async () => (await import('@orama/stemmers/danish')).stemmer,
  de: async () => (await import('./german.ts')).stemGerman,
  el: async () => (await import('@orama/stemmers/greek')).stemmer,
  // English is bundled, because so many archives are in English.
  en: () => Promise.resolve(stemEnglish),
  es: async () => (await import('@orama/stemmers/spanish')).stemmer,
  eu: () => snowball('basque'),
  fa: async () => (await import('./persian.ts')).stemPersian,
  fi: async () => (await import('./finnish.ts')).stemFinnish,
  fr: async () => (await import('@orama/stemmers/french')).stemmer,
  ga: async () => (await import('@orama/stemmers/irish')).stemmer,
  he: async () => (await import('./hebrew.ts')).stemHebrew,
  hi: async () => (await import('@orama/stemmers/indian')).stemmer,
  hu: async () => (await import('@orama/stemmers/hungarian')).stemmer,
  hy: async () => (await import('@orama/stemmers/armenian')).stemmer,
  id: async () => (await import('@orama/stemmers/indonesian')).stemmer,
  it: async () => (await import('@orama/stemmers/italian')).stemmer,
  ko: async () => (await import('./korean.ts')).stemKorean,
  lt: async () => (await import('@orama/stemmers/lithuanian')).stemmer,
  nb: async () => (await import('@orama/stemmers/norwegian')).stemmer,
  ne: async () => (await import('@orama/stemmers/nepali')).stemmer,
  nl: async () => (await import('@orama/stemmers/dutch')).stemmer,
  nn: async () => (await import('@orama/stemmers/norwegian')).stemmer,
  no: async () => (await import('@orama/stemmers/norwegian')).stemmer,
  pl: async () => (await import('./polish.ts')).stemPolish,
  pt: async () => (await import('@orama/stemmers/portuguese')).stemmer,
  ro: async () => (await import('@orama/stemmers/romanian')).stemmer,
  ru: async () => (await import('./russian.ts')).stemRussian,
  sl: () => snowball('slovene'),
  sr: async () => (await import('@orama/stemmers/serbian')).stemmer,
  sv: async () => (await import('@orama/stemmers/swedish')).stemmer,
  ta: async () => (await import('@orama/stemmers/tamil')).stemmer,
  tr: async () => (await import('./turkish.ts')).stemTurkish,
  uk: async () => (await import('@orama/stemmers/ukrainian')).stemmer,
};

/** Languages written without spaces, whose texts are searched by character and need no stemmer. */
const unspacedLanguages: ReadonlySet<string> = new Set(['ja', 'km', 'lo', 'my', 'th', 'yue', 'zh']);

/**
 * Returns which inflected forms a search in a language also finds; all if it needs none.
 *
 * @param language a BCP 47 code
 */
export function foundForms(language: string): 'all' | 'nouns' | 'none' {
  const code = codeOf(language);
  if (languageProvisions[code]?.stems === 'some') return 'nouns';
  return Object.hasOwn(loaders, code) || unspacedLanguages.has(code) ? 'all' : 'none';
}

/** Loads the stemmer of a language, or {@link noStem} if there is none. @param language a BCP 47 code */
export async function openStem(language: string): Promise<Stem> {
  const code = codeOf(language);
  const load = Object.hasOwn(loaders, code) ? loaders[code] : undefined;
  return load ? lettersOnly(await load()) : noStem;
}

function codeOf(language: string): string {
  return language.toLowerCase().split('-')[0]!;
}

async function snowball(algorithm: string): Promise<Stem> {
  return (await import('./snowball.ts')).openSnowball(algorithm);
}
