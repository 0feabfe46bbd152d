import { stemEnglish } from './english.ts';
import type { Stem } from './stem.ts';

/** The stem of a word in a language that has no stemmer here: the word. */
export const noStem: Stem = (word) => word;

// Snowball’s algorithms in JavaScript, a language a file, so that a reader loads only those of the archive.
// `snowball-stemmers` has all of its languages in one file: only what @orama/stemmers lacks is taken from it.
const loaders: Readonly<Record<string, () => Promise<Stem>>> = {
  ar: async () => (await import('./arabic.ts')).stemArabic,
  bg: async () => (await import('@orama/stemmers/bulgarian')).stemmer,
  ca: () => snowball('catalan'),
  cs: () => snowball('czech'),
  da: async () => (await import('@orama/stemmers/danish')).stemmer,
  de: async () => (await import('@orama/stemmers/german')).stemmer,
  el: async () => (await import('@orama/stemmers/greek')).stemmer,
  // So many archives are in English that it comes with the rest.
  en: () => Promise.resolve(stemEnglish),
  es: async () => (await import('@orama/stemmers/spanish')).stemmer,
  eu: () => snowball('basque'),
  fa: async () => (await import('./persian.ts')).stemPersian,
  fi: async () => (await import('@orama/stemmers/finnish')).stemmer,
  fr: async () => (await import('@orama/stemmers/french')).stemmer,
  ga: async () => (await import('@orama/stemmers/irish')).stemmer,
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
  pt: async () => (await import('@orama/stemmers/portuguese')).stemmer,
  ro: async () => (await import('@orama/stemmers/romanian')).stemmer,
  ru: async () => (await import('@orama/stemmers/russian')).stemmer,
  sl: () => snowball('slovene'),
  sr: async () => (await import('@orama/stemmers/serbian')).stemmer,
  sv: async () => (await import('@orama/stemmers/swedish')).stemmer,
  ta: async () => (await import('@orama/stemmers/tamil')).stemmer,
  tr: async () => (await import('@orama/stemmers/turkish')).stemmer,
  uk: async () => (await import('@orama/stemmers/ukrainian')).stemmer,
};

/** The languages that are written without spaces: their texts are found sign by sign, and need no stemmer. */
const unspacedLanguages: ReadonlySet<string> = new Set(['ja', 'km', 'lo', 'my', 'th', 'yue', 'zh']);

/** Whether other forms of a word than the one that is typed are found in a language. @param language a BCP 47 code */
export function findsForms(language: string): boolean {
  const code = codeOf(language);
  return Object.hasOwn(loaders, code) || unspacedLanguages.has(code);
}

/** Opens the stemmer of a language; {@link noStem} where there is none. @param language a BCP 47 code */
export async function openStem(language: string): Promise<Stem> {
  const code = codeOf(language);
  const load = Object.hasOwn(loaders, code) ? loaders[code] : undefined;
  return load ? lettersOnly(await load()) : noStem;
}

function codeOf(language: string): string {
  return language.toLowerCase().split('-')[0]!;
}

/** What has digits in it is a number or a name, whose ending means something else. */
function lettersOnly(stem: Stem): Stem {
  return (word) => (/\d/.test(word) ? word : stem(word) || word);
}

async function snowball(algorithm: string): Promise<Stem> {
  return (await import('./snowball.ts')).openSnowball(algorithm);
}
