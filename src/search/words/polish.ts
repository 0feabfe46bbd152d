// Endings of nouns and adjectives (Swan, "A Grammar of Contemporary Polish", 2002, on their declension), and the
// sounds that change before them (the same, on stem-consonant alternations). The words are folded: ą is a, ł is l, so
// that neither Snowball’s algorithm, which reads accents, nor a dictionary could be used. Verbs keep their endings.
const ending =
  /(?<=.{3})(?:owie|iego|iemu|iami|iach|owi|ego|emu|ami|ach|ymi|imi|ych|ich|iej|iem|iom|em|om|ow|ej|ym|im|ie|ia|iu|[aeiouy])$/;

/** Returns a folded Polish word without its ending; at least three letters remain. */
export function stemPolish(word: string): string {
  let stem = word;
  for (let found = ending.exec(stem); found; found = ending.exec(stem)) {
    stem = hardened(stem.slice(0, found.index), found[0]);
  }
  return stem
    .replace(/c$/, 'k')
    .replace(/rz$/, 'r')
    .replace(/ie(?=(?:[dlnrt]|st|zd)$)/, 'ia')
    .replace(/(?<=.{3})i?ek$/, 'k')
    .replace(/(?<=t)er$/, 'r');
}

/** Undoes the change of the last consonant before an ending: moście is of most, drodze of droga. */
function hardened(stem: string, before: string): string {
  if (before === 'e') return stem.replace(/sc$/, 'sk').replace(/dz$/, 'g');
  if (before === 'i') return stem.replace(/nc$/, 'nt');
  return before.startsWith('i') ? stem.replace(/c$/, 't').replace(/dz$/, 'd') : stem;
}
