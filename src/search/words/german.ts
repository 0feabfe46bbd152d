import { stemmer } from '@orama/stemmers/german';

// An umlaut may be written with an e after the vowel, as names and old keyboards have it: Mueller, fuehren. As in
// Snowball’s German algorithm since version 3, a u between vowels (Steuer) or after q begins no umlaut.
const umlaut = /(?<=[ao])e|(?<![aeiouyq])ue/g;

/** Returns the stem of a folded German word, the same for both ways to write an umlaut. */
export function stemGerman(word: string): string {
  return stemmer(withoutUmlauts(word));
}

/** Returns a folded German word with the umlauts that are written with an e as folding leaves the others. */
export function withoutUmlauts(word: string): string {
  return word.replace(umlaut, (letters) => (letters === 'ue' ? 'u' : ''));
}
