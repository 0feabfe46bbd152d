// Endings of nouns: plural, possessives of the third person, cases (Göksel and Kerslake, "Turkish: A Comprehensive
// Grammar", 2005, chapter 8). The words are folded, ı is i and ğ is g, so Snowball’s algorithm, which checks the
// harmony of vowels, takes endings for parts of words. Verbs keep their endings.
const endings = [
  /(?<=d[ae])ki$/,
  /(?<=.{3})l[ae]r$/,
  /(?<=.{3})n?d[ae]n?$/,
  /(?<=..[cfhkpst])t[ae]n?$/,
  /(?<=..[aeiou])(?:n[iu]n|s[iu]|y[iu]|yl[ae])$/,
  // Words in -iye, as belediye, keep it.
  /(?<=..[aeou])y[ae]$/,
  /(?<=..[iu])n[aeiu]$/,
  /(?<=..[^aeiou])(?:[iu]n|l[ae])$/,
  /(?<=..[^aeiou])[iu]$/,
  /(?<=.{3}[^aeiou])[ae]$/,
];

const softened: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' };

/** Returns a folded Turkish word without its endings; at least three letters remain. */
export function stemTurkish(word: string): string {
  let stem = word;
  for (let before = ''; before !== stem;) {
    before = stem;
    for (const ending of endings) stem = stem.replace(ending, '');
  }
  // Before an ending with a vowel, the last consonant is voiced (kitap, kitabı), and some vowels are left out (şehir,
  // şehrin): chapter 2.
  return stem
    .replace(/(?<=..)[bdg]$/, (letter) => softened[letter]!)
    .replace(/(?<=.[^aeiou])[iu](?=[lmnrz]$)/, '');
}
