/**
 * Returns the forms of a person's surname that an article may use after the full name: `Nadella`, or with its
 * particle, `von der Leyen` and `Von der Leyen`.
 *
 * @returns an empty list for a single word or a name written without spaces
 */
export function surnames(name: string): string[] {
  const words = name
    .replace(/,?(?<!\s)\s+(?:Jr\.?|Sr\.?|II|III|IV)$/u, '')
    .split(/\s+/u)
    .filter(Boolean);
  if (words.length < 2) return [];
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word),
  );
  const surname = words.slice(particle > 0 ? particle : -1).join(' ');
  const capitalized = surname.charAt(0).toUpperCase() + surname.slice(1);
  return surname === capitalized ? [surname] : [surname, capitalized];
}
