// Prefixes that are written together with a word: ה (the), ו (and), ב (in), כ (as), ל (to), מ (from), ש (that); the
// letters of the mnemonic "משה וכלב" of Hebrew grammars (Academy of the Hebrew Language, "אותיות השימוש"). They may be
// combined, as in ושבבית. Endings: plural ים, ות, feminine ה, ת. A word that begins with one of the letters loses it
// as well, always in the same way, so that all its forms have one stem; three letters remain.
const prefix = /^[המשוכלב](?=.{3})/u;
const ending = /(?<=.{3})(?:ים|ות|ה|ת)$/u;

const finals: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** Returns a Hebrew word without the prefixes written together with it, and without its ending. */
export function stemHebrew(word: string): string {
  if (!/\p{Script=Hebrew}/u.test(word)) return word;
  let stem = word.replace(ending, '');
  for (let before = ''; before !== stem;) {
    before = stem;
    stem = stem.replace(prefix, '');
  }
  return stem.replace(/יי$/u, 'י').replace(/[ךםןףץ]$/u, (letter) => finals[letter]!);
}
