import snowball from 'snowball-stemmers';

// Splits, folds and stems words independently of the product, character by character.

/** Returns the stem of a word. */
export type PlainStem = (word: string) => string;

const stemmers: Readonly<Record<string, string>> = { en: 'english', fr: 'french' };

// Differences of Snowball 3 from the older version in the package; from its list of test words.
const newer: Readonly<Record<string, string>> = {
  organic: 'organic',
  organization: 'organiz',
  organize: 'organiz',
  organized: 'organiz',
  organ: 'organ',
  universe: 'univers',
  university: 'universiti',
};

/** British spellings and irregular plurals among the words of the corpus. */
const american: Readonly<Record<string, string>> = {
  harbour: 'harbor',
  labour: 'labor',
  organise: 'organize',
  organised: 'organized',
  organisation: 'organization',
  centre: 'center',
  travelled: 'traveled',
  women: 'woman',
};

export function plainStem(language: string): PlainStem {
  const stemmer = snowball.newStemmer(stemmers[language]!);
  return (written) => {
    if ([...written].some(isDigit)) return written;
    const isBritish = language === 'en' && Object.hasOwn(american, written);
    const word = isBritish ? american[written]! : written;
    return (language === 'en' && Object.hasOwn(newer, word) ? newer[word] : undefined) ?? stemmer.stem(word);
  };
}

/** A word of a text: folded as a whole, and its parts if it is a compound. */
export interface PlainWord {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Returns the words of a text in Latin script, separated by spaces and dashes. */
export function plainWords(text: string): PlainWord[] {
  return text
    .split(/[\s\u2012-\u2015]+/)
    .map(plainWord)
    .filter(({ whole }) => whole !== '');
}

const apostrophes = "'’ʼ＇";
const elisions = 'c d j l m n s t qu jusqu lorsqu puisqu quoiqu'.split(' ');

/** Reads a word: its letters and digits, and the meaning of the characters between them. */
export function plainWord(written: string): PlainWord {
  const signs = [...withoutGrammar(written)];
  const parts: string[] = [''];
  let joint = '';
  let whole = '';
  signs.forEach((sign, at) => {
    const folded = foldSign(sign);
    if (folded !== '') {
      if (joint !== '') {
        whole += joint === 'digits' ? '-' : '';
        parts.push('');
        joint = '';
      }
      parts[parts.length - 1] += folded;
      whole += folded;
      return;
    }
    if (isMark(sign) || parts.at(-1) === '') return;
    const [before, after] = [signs[at - 1] ?? '', signs[at + 1] ?? ''];
    if (sign === ',' && isGroup(signs, at)) return;
    if (sign === '.' && isDecimal(signs, at)) {
      parts[parts.length - 1] += '\u066B';
      whole += '\u066B';
      return;
    }
    if (sign === '.' && isAbbreviation(signs, at)) return;
    // There is another part only if something follows.
    if (signs.slice(at).some((next) => foldSign(next) !== ''))
      joint = isDigit(before) && isDigit(after) ? 'digits' : 'letters';
  });
  return { whole, parts: parts.filter(Boolean) };
}

function withoutGrammar(word: string): string {
  const signs = [...word];
  const isLetter = (at: number) => signs[at] !== undefined && /\p{L}/u.test(signs[at]);
  const at = signs.findIndex((sign) => apostrophes.includes(sign));
  if (at < 0) return word;
  const lettersAfter = signs.slice(at + 1).findIndex((_, index) => !isLetter(at + 1 + index));
  const after = lettersAfter < 0 ? signs.length - at - 1 : lettersAfter;
  let from = at;
  while (isLetter(from - 1)) from -= 1;
  const before = signs.slice(from, at).join('').toLowerCase();
  if (elisions.includes(before) && after >= 2)
    return signs.slice(0, from).join('') + withoutGrammar(signs.slice(at + 1).join(''));
  const rest = signs.slice(at + 1 + after).join('');
  if (before.length >= 2 && after === 1 && /s/i.test(signs[at + 1]!))
    return signs.slice(0, at).join('') + withoutGrammar(rest);
  // In "don’t" no word starts after the apostrophe, unlike in "O’Brien".
  if (before !== '' && after >= 1 && after <= 2)
    return signs.slice(0, at).join('') + signs.slice(at + 1, at + 1 + after).join('') + withoutGrammar(rest);
  return signs.slice(0, at + 1).join('') + withoutGrammar(signs.slice(at + 1).join(''));
}

/** Returns whether a comma is between one to three digits and exactly three digits. */
function isGroup(signs: readonly string[], at: number): boolean {
  return (
    isDigit(signs[at - 1] ?? '') &&
    [1, 2, 3].every((step) => isDigit(signs[at + step] ?? '')) &&
    !isDigit(signs[at + 4] ?? '') &&
    !isDigit(signs[at - 4] ?? '')
  );
}

function isDecimal(signs: readonly string[], at: number): boolean {
  return isDigit(signs[at - 1] ?? '') && isDigit(signs[at + 1] ?? '');
}

/** Returns whether a single letter follows a period, with one or two before it. */
function isAbbreviation(signs: readonly string[], at: number): boolean {
  const isLetter = (place: number) => /\p{L}/u.test(signs[place] ?? '');
  const isOther = (place: number) => !/[\p{L}\p{N}]/u.test(signs[place] ?? '');
  return (
    isLetter(at + 1) &&
    isOther(at + 2) &&
    isLetter(at - 1) &&
    (isOther(at - 2) || (isLetter(at - 2) && isOther(at - 3)))
  );
}

const plainLetters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' };

function foldSign(sign: string): string {
  if (!/[\p{L}\p{N}]/u.test(sign)) return '';
  const [letter = ''] = [...sign.toLowerCase().normalize('NFD')];
  return plainLetters[letter] ?? letter;
}

function isMark(sign: string): boolean {
  return /\p{M}/u.test(sign);
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}
