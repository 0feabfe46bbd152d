// German writes compounds as one word whose last part says what it is: a Landesregierung is a Regierung (Duden,
// "Die Grammatik", on Wortbildung). Before it stands another word, so that it has three letters or more.

/** What stands before a verb and makes another verb of it, not a compound: "ausreden" is no "reden" (Duden). */
const particles: ReadonlySet<string> = new Set(
  (
    'auf aus bei dar durch ein ent fort her heran heraus herein herum hin hinaus hinein los mit miss nach nieder ' +
    'uber um unter ver vor voran voraus vorbei vorher weg weiter wider wieder zer zuruck zusammen'
  ).split(' '),
);

const minFirstPart = 3;

/** Whether a word is a compound that ends in another. Both folded. */
export function isCompoundOf(word: string, last: string): boolean {
  const first = word.slice(0, -last.length);
  return (
    word.endsWith(last) && first.length >= minFirstPart && !particles.has(first) && /[aeiouy]/.test(first)
  );
}
