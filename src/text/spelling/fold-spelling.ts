/**
 * Folds the different ways to write the letters of a word, for names in texts and for search: marks that readers omit go,
 * variants of a letter become one, such as Persian and Arabic yeh. The result is not meant for display.
 *
 * @param word without punctuation, in compatibility form (NFKC)
 * @param variants what stands for a letter; for small letters by default
 */
export function foldSpelling(word: string, variants: Pick<typeof letters, 'get'> = letters): string {
  const bare = word
    .normalize('NFD')
    .replace(droppedMarks, '$1')
    .replace(/[^\0-\x7F]/gu, (sign) => variants.get(sign) ?? sign)
    .normalize('NFC');
  return foldNasals(bare);
}

// Spelling variants by script; each table names its source.

/** Invisible characters within words: soft hyphens, joiners except the non-joiner, direction marks. */
export const invisibleLetters =
  /[\u00AD\u061C\u180E\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * Marks that readers omit: accents of Latin and Greek letters, stress marks, Hebrew niqqud and cantillation,
 * Arabic harakat and hamza, nuktas. All other marks are kept: without its vowel signs, `किताब` would be
 * another word. Ranges: the Unicode Standard's blocks for combining marks, and the charts of each script.
 *
 * Group 1 matches Cyrillic letters that only look accented: й, ў, ї, ѓ, ќ, and their capitals.
 */
export const droppedMarks = new RegExp(
  '([иу]\\u0306|і\\u0308|[гк]\\u0301)' +
    '|[\\u0300-\\u036F\\u0483-\\u0487\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20F0\\uFE00-\\uFE0F\\uFE20-\\uFE2F' +
    '\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7' +
    '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED' +
    '\\u093C\\u09BC\\u0A3C\\u0ABC\\u0B3C\\u0CBC]',
  'giu',
);

/** Replacements of letters, in lower case and decomposed (NFD). */
export const letters: ReadonlyMap<string, string> = new Map([
  // Latin letters without a decomposition, as library catalogues file them (ALA-LC).
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ı', 'i'],
  ['ĸ', 'k'],
  // Greek: the form at the end of a word.
  ['ς', 'σ'],
  // Arabic, Persian and Urdu: alef wasla; yeh, alef maksura, yeh barree; kaf; heh in its forms, teh marbuta.
  // As in Lucene's ArabicNormalizer and PersianNormalizer.
  ['\u0671', 'ا'],
  ['\u06CC', 'ي'],
  ['\u0649', 'ي'],
  ['\u06D2', 'ي'],
  ['\u06A9', 'ك'],
  ['\u06AA', 'ك'],
  ['\u0629', 'ه'],
  ['\u06C1', 'ه'],
  ['\u06BE', 'ه'],
  ['\u06D5', 'ه'],
  ['\u06C3', 'ه'],
  // Tatweel only stretches a word.
  ['\u0640', ''],
  ...ethiopicHomophones(),
]);

/**
 * Returns replacements for Ethiopic letters that are interchangeable in Amharic because they sound alike: ሐ
 * and ኀ for ሀ, ሠ for ሰ, ዐ for አ, ፀ for ጸ; and for gutturals, the fourth order for the first (ሃ for ሀ, ኣ for
 * አ). Each row has seven orders (Unicode chart U+1200–137F).
 */
function ethiopicHomophones(): [string, string][] {
  const rows: readonly [from: number, to: number][] = [
    [0x1200, 0x1200],
    [0x1210, 0x1200],
    [0x1280, 0x1200],
    [0x12a0, 0x12a0],
    [0x12d0, 0x12a0],
    [0x1220, 0x1230],
    [0x1340, 0x1338],
  ];
  const sign = String.fromCodePoint;
  return rows.flatMap(([from, to]) => {
    const isGuttural = to === 0x1200 || to === 0x12a0;
    return Array.from({ length: 7 }, (_, order): [string, string] => [
      sign(from + order),
      sign(isGuttural && order === 3 ? to : to + order),
    ]);
  });
}

// Devanagari: a nasal before a consonant of its own class may be written as anusvara, and so may candrabindu
// (हिन्दी, हिंदी; Central Hindi Directorate, "Devanagari Script: Standardisation of Hindi Spelling").
const halfNasal = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ/gu;

/** Normalizes the nasals of Devanagari in a word. */
export function foldNasals(word: string): string {
  return word.replace(halfNasal, 'ं');
}

/**
 * Folds the spelling of a word and keeps its case, which tells names from words: full-width letters, ligatures and
 * presentation forms become the usual ones (NFKC), and what stands for a small letter stands for its capital, `Ø` as O, `Æ` as Ae.
 * Search folds case before, and needs none of this.
 *
 * @param word without punctuation
 */
export function foldCased(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word;
  let folded = foldedBefore.get(word);
  if (folded === undefined) {
    folded = foldSpelling(word.normalize('NFKC'), casedVariants);
    if (foldedBefore.size >= maxFolded) foldedBefore.clear();
    foldedBefore.set(word, folded);
  }
  return folded;
}

/** A text repeats most of its words, and to fold one takes many times as long as to look it up. */
const foldedBefore = new Map<string, string>();
/** More words are forgotten, so that a large archive does not fill the memory with them. */
const maxFolded = 20_000;

const casedVariants = {
  get(letter: string): string | undefined {
    const known = letters.get(letter);
    if (known !== undefined) return known;
    const small = letters.get(letter.toLowerCase());
    return small && small.charAt(0).toUpperCase() + small.slice(1);
  },
};
