import { withoutUmlauts } from './german.ts';

// German compounds are one word whose last part is the head: a Landesregierung is a Regierung (Duden, "Die
// Grammatik", on Wortbildung). The part before it is a word as well, and has at least three letters.

/**
 * Verb prefixes, which form another verb rather than a compound: "ausreden" is not a kind of "reden" (Duden).
 */
const particles: ReadonlySet<string> = new Set(
  (
    'auf aus bei dar durch ein ent fort her heran heraus herein herum hin hinaus hinein los mit miss nach nieder ' +
    'uber um unter ver vor voran voraus vorbei vorher weg weiter wider wieder zer zuruck zusammen'
  ).split(' '),
);

const minFirstPart = 3;

/** Whether a word is a compound that ends with another. Both are folded. */
export function isCompoundOf(word: string, last: string): boolean {
  const first = word.slice(0, -last.length);
  return (
    word.endsWith(last) && first.length >= minFirstPart && !particles.has(first) && /[aeiouy]/.test(first)
  );
}

/** Returns the spellings of a folded word as the last part of a compound: as it is, and with folded umlauts. */
export function lastPartsOf(word: string): readonly string[] {
  return [...new Set([word, withoutUmlauts(word)])];
}
