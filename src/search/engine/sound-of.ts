// Letters of the Latin script that are pronounced alike in many languages of Europe, or are written for one sound of
// another script, as in Qaddafi, Kadafi and Kaddafi.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|qu?|cu(?=[aeio])|kw|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/(?<=[bdfgkt])h/g, ''],
  [/[aeiouy]+/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/(?<=.a.)a$/, ''],
];

/** Returns how a folded word sounds, roughly: words of the Latin script with the same result sound alike. */
export function soundOf(word: string): string {
  return sounds.reduce((sound, [letters, one]) => sound.replace(letters, one), word);
}
