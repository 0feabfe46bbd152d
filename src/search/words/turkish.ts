// Endings of nouns: plural, possessives of the third person, cases (Göksel and Kerslake, "Turkish: A Comprehensive
// Grammar", 2005, chapter 8). The words are folded, ı is i and ğ is g, so Snowball’s algorithm, which checks the
// harmony of vowels, takes endings for parts of words. Verbs keep their endings.
const endings = [
  // Of the first and second person: our ship, my notebook; not words such as yatırım of two syllables.
  /(?<=..[^aeiou])[iu][mn][iu]z$/,
  /(?<=..[aeiou])[mn][iu]z$/,
  /(?<=.{3}[^aeiou])[iu]m$/,
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

// Words whose last letters only look like an ending.
const own: ReadonlySet<string> = new Set(
  (
    'kapi kanun gelin basin satin yakin sayin altin kadin burun ogul agiz boyun karin beyin alin koyun isim resim ' +
    'izin omur sehir nehir fikir akil vakit hukum'
  ).split(' '),
);

/** Returns a folded Turkish word without its endings; at least three letters remain. */
export function stemTurkish(word: string): string {
  let stem = word;
  for (let before = ''; before !== stem;) {
    before = stem;
    for (const ending of endings) if (!own.has(stem)) stem = stem.replace(ending, '');
  }
  // Before an ending with a vowel, some last consonants are doubled (hak, hakkı) or voiced (kitap, kitabı), and some vowels
  // are left out (şehir, şehrin): chapter 2.
  return stem
    .replace(/(?<=.[aeiou])([bcdfgklmnprstvyz])\1$/, '$1')
    .replace(/(?<=..)[bdg]$/, (letter) => softened[letter]!)
    .replace(/(?<=.[^aeiou])[iu](?=[lmnrz]$)/, '');
}
