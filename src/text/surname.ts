import { hungarianGivenNames, spanishGivenNames } from './given-names-by-place.ts';
import { isFamilyNameFirst, isPatronymic } from './person-name.ts';

/**
 * Returns the forms of a person's surname that an article may use after the full name: `Nadella`, or with its
 * particle, `von der Leyen` and `Von der Leyen`; of two, the last one alone as well.
 *
 * The first word is the surname where the name shows it (`Петров Иван Иванович`, `Петров И. И.`, `水野 明子`).
 *
 * Further forms are usual in some languages: of two family names the first one in Spanish, the family name without its
 * particle in Portuguese, with a particle in capitals in Dutch, the first word of a Hungarian name, and in Russian and
 * Ukrainian the given name with the patronymic or the family name. In Chinese and Japanese, the last part of a name with
 * dots is the surname: `唐纳德·特朗普`.
 *
 * @param language of the text, a BCP 47 code; the form of a name alone decides if it is undefined
 * @returns an empty list for a single word
 */
export function surnames(name: string, language?: string): string[] {
  const words = name
    .replace(/,?(?<!\s)\s+(?:Jr\.?|Sr\.?|II|III|IV)$/u, '')
    .split(/\s+/u)
    .filter(Boolean);
  const code = language?.split('-')[0]!.toLowerCase();
  if (words.length < 2) return code === 'zh' || code === 'ja' ? lastOfDotted(name) : [];
  if (isEastAsian(words)) return words[0]!.length > 1 ? [words[0]!] : [];
  if (code === 'hu' && hungarianGivenNames.has(words[1]!)) return [words[0]!];
  const isSlavic = code !== undefined && withPatronymics.has(code);
  if (isFamilyNameFirst(words)) {
    const [family = '', given = '', patronymic = ''] = words;
    return [family, ...(isSlavic && isPatronymic(patronymic) ? formsOfGiven(given, patronymic, family) : [])];
  }
  if (code === 'nl') return withCapital(words.slice(dutchStart(words)).join(' '));
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word),
  );
  const surname = words.slice(particle > 0 ? particle : -1).join(' ');
  // João da Silva Santos is Santos, too.
  const isCompound = particle > 0 && /^\p{Lu}/u.test(words.at(-2)!);
  return [
    ...new Set([
      ...withCapital(surname),
      ...(isCompound || (code === 'pt' && particle > 0) ? [words.at(-1)!] : []),
      ...(code === 'es' || code === 'gl' ? spanishForms(words) : []),
      ...(isSlavic && words.length === 3 && isPatronymic(words[1]!)
        ? formsOfGiven(words[0]!, words[1]!, words[2]!)
        : []),
    ]),
  ];
}

const withPatronymics = new Set(['be', 'bg', 'ru', 'uk']);

/** Returns a given name with a patronymic, and with the family name: Анна Сергеевна, Анна Квилова. */
function formsOfGiven(given: string, patronymic: string, family: string): string[] {
  return [`${given} ${patronymic}`, `${given} ${family}`];
}

/** Returns a surname as it is written, and as it is written at the beginning of a sentence. */
export function withCapital(surname: string): string[] {
  const capitalized = surname.charAt(0).toUpperCase() + surname.slice(1);
  return surname === capitalized ? [surname] : [surname, capitalized];
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]+$/u;

function isEastAsian(words: readonly string[]): boolean {
  return words.length === 2 && words.every((word) => eastAsian.test(word));
}

/** Returns the last part of a name in signs that has a dot between its parts. */
function lastOfDotted(name: string): string[] {
  const parts = name.split(/[·・‧•]/u);
  const last = parts.at(-1)!;
  return parts.length > 1 && /^[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u.test(last) ? [last] : [];
}

const dutchParticles = new Set("van de den der ter ten te het op in ’t 't von du la le".split(' '));

/** Returns the index of the first word of a Dutch family name: Van der Berg, De Smet. */
function dutchStart(words: readonly string[]): number {
  const start = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && dutchParticles.has(word.toLowerCase()),
  );
  return start > 0 ? start : words.length - 1;
}

const spanishParticle = /^(?:de|del|la|las|los|y)$/u;

/** Returns both family names of a Spanish name, and the first one: García Márquez, García. */
function spanishForms(words: readonly string[]): string[] {
  if (words.length < 3 || words.some((word) => spanishParticle.test(word) || word.includes('.'))) return [];
  const [first = '', second = ''] = words.slice(-2);
  return spanishGivenNames.has(first) ? [] : [`${first} ${second}`, first];
}
