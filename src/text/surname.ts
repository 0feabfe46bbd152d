import { isFamilyNameFirst } from './family-name-first.ts';

/**
 * Returns the forms of a person's surname that an article may use after the full name: `Nadella`, or with its
 * particle, `von der Leyen` and `Von der Leyen`; of two, the last one alone as well.
 *
 * The first word is the surname where the name shows it: `Петров Иван Иванович`, `Петров И. И.`
 *
 * @returns an empty list for a single word or a name written without spaces
 */
export function surnames(name: string): string[] {
  const words = name
    .replace(/,?(?<!\s)\s+(?:Jr\.?|Sr\.?|II|III|IV)$/u, '')
    .split(/\s+/u)
    .filter(Boolean);
  if (words.length < 2) return [];
  if (isFamilyNameFirst(words)) return [words[0]!];
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word),
  );
  const surname = words.slice(particle > 0 ? particle : -1).join(' ');
  // João da Silva Santos is Santos, too.
  const isCompound = particle > 0 && /^\p{Lu}/u.test(words.at(-2)!);
  return [...withCapital(surname), ...(isCompound ? [words.at(-1)!] : [])];
}

/** Returns a surname as it is written, and as it is written at the beginning of a sentence. */
export function withCapital(surname: string): string[] {
  const capitalized = surname.charAt(0).toUpperCase() + surname.slice(1);
  return surname === capitalized ? [surname] : [surname, capitalized];
}
