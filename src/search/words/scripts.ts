// What a reader may write in several ways, script by script: each table says where its equations come from.

/** Signs that say nothing of a word, and do not divide it: soft hyphens, joiners but the non-joiner, marks of direction. */
export const invisible =
  /[\u00AD\u061C\u180E\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * Marks that readers leave out: accents of Latin and Greek letters, stress marks, Hebrew niqqud and cantillation, Arabic
 * harakat and hamza, nuktas. All other marks stay: without its vowel signs `किताब` would be another word.
 * Ranges: the Unicode Standard's blocks for combining marks, and the charts of each script.
 *
 * Group 1 are Cyrillic letters that only look accented: й, ў, ї, ѓ, ќ.
 */
export const droppedMarks = new RegExp(
  '([иу]\\u0306|і\\u0308|[гк]\\u0301)' +
    '|[\\u0300-\\u036F\\u0483-\\u0487\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20F0\\uFE00-\\uFE0F\\uFE20-\\uFE2F' +
    '\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7' +
    '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED' +
    '\\u093C\\u09BC\\u0A3C\\u0ABC\\u0B3C\\u0CBC]',
  'gu',
);

/** Letters that stand for another: in small letters, decomposed (NFD). */
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
 * Ethiopic letters that sound alike in Amharic and are written for one another: ሐ and ኀ for ሀ, ሠ for ሰ, ዐ for አ, ፀ for ጸ;
 * and of the throat sounds the fourth order for the first (ሃ for ሀ, ኣ for አ). Rows of seven orders (the Unicode chart
 * U+1200–137F).
 */
function ethiopicHomophones(): [string, string][] {
  const rows: readonly [from: number, to: number][] = [
    [0x1210, 0x1200],
    [0x1280, 0x1200],
    [0x1220, 0x1230],
    [0x12d0, 0x12a0],
    [0x1340, 0x1338],
  ];
  const sign = String.fromCodePoint;
  const throat: ReadonlyMap<number, number> = new Map([
    [0x1203, 0x1200],
    [0x12a3, 0x12a0],
  ]);
  const pairs = rows.flatMap(([from, to]) =>
    Array.from({ length: 7 }, (_, order): [string, string] => [
      sign(from + order),
      sign(throat.get(to + order) ?? to + order),
    ]),
  );
  return [...pairs, ...[...throat].map(([from, to]): [string, string] => [sign(from), sign(to)])];
}

// Devanagari: a nasal before a consonant of its own row is written as anusvara, too, and so is candrabindu
// (हिन्दी, हिंदी; Central Hindi Directorate, "Devanagari Script: Standardisation of Hindi Spelling").
const halfNasal = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ/gu;

/** A word with the nasals of Devanagari written in one way. */
export function foldNasals(word: string): string {
  return word.replace(halfNasal, 'ं');
}
