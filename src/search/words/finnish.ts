import { stemmer } from '@orama/stemmers/finnish';

// Consonant gradation (Hakulinen et al., "Iso suomen kielioppi", 2004, sections 41–45): the consonants before an
// ending are weaker if the syllable is closed, as in kaupunki, kaupungin. Snowball’s algorithm leaves it.
const grades: readonly (readonly [RegExp, string])[] = [
  [/ng$/, 'nk'],
  [/l[lt]$/, 'l'],
  [/n[nt]$/, 'n'],
  [/r[rt]$/, 'r'],
  [/m[mp]$/, 'm'],
  [/(?<=[aeiouy])d$/, 't'],
  [/([kpt])\1$/, '$1'],
];

/** Returns the stem of a folded Finnish word, without consonant gradation. */
export function stemFinnish(word: string): string {
  const stem = stemmer(word)
    // Of nouns such as hallitus, hallituksen, and vesi, veden (sections 55, 63).
    .replace(/(?<=.{3})ks$/, 's')
    .replace(/(?<=[aeiouy])(?:si|de)$/, 't')
    .replace(/(?<=.{3}[^aeiouy])[aeiouy]{1,3}$/, '');
  return grades.reduce((graded, [weak, strong]) => graded.replace(weak, strong), stem);
}
