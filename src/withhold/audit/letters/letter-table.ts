import { lookAlikes } from './look-alikes.ts';

// Signs are compared by the letters for which they stand: without case, accents, and what only looks different. A table has
// those of each UTF-16 unit, so that hundreds of megabytes can be searched.

/** A sign between words. */
export const betweenWords = 0;
/** A sign that nobody sees, or a mark on the letter before: words go on. */
export const invisible = 1;
/** Stands for one letter. */
export const letter = 2;
export const digit = 3;
/** Stands for several letters, or is the first half of a sign. */
export const several = 4;

/** Accents, vowel points and other marks that writers may leave out; those of Indic scripts and Thai are letters. */
const optionalMark =
  /^[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20F0\uFE00-\uFE0F\uFE20-\uFE2F]$/;
/** Signs that are not shown: of format, and the Arabic line that makes a word longer. */
const unseen = /^(?:\p{Cf}|\p{Variation_Selector}|[\u0640\u115F\u1160\u17B4\u17B5\u180E\u3164\uFFA0])$/u;

/** The type of each UTF-16 unit, its letter if it stands for one, and its letters if it stands for several. */
interface LetterTable {
  readonly types: Uint8Array;
  readonly letters: Uint16Array;
  readonly longer: Map<number, string>;
}

let madeTable: LetterTable | undefined;
const ofSupplement = new Map<number, string>();

/** Returns the table. It takes as long to make as all modules of a build to load, and most archives withhold nothing. */
function tableOfUnits(): LetterTable {
  return (madeTable ??= makeTable());
}

function makeTable(): LetterTable {
  const table = { types: new Uint8Array(0x10000), letters: new Uint16Array(0x10000), longer: new Map() };
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (unit >= 0xd800 && unit < 0xdc00) table.types[unit] = several;
    else if (unit < 0xdc00 || unit > 0xdfff) enter(unit, table);
  }
  return table;
}

function enter(unit: number, { types, letters, longer }: LetterTable): void {
  const sign = String.fromCharCode(unit);
  if (unseen.test(sign) || optionalMark.test(sign)) {
    types[unit] = invisible;
    return;
  }
  const folded = folding(sign);
  if (folded === '') return;
  if (folded.length > 1) {
    types[unit] = several;
    longer.set(unit, folded);
    return;
  }
  types[unit] = /\p{N}/u.test(folded) ? digit : letter;
  letters[unit] = folded.charCodeAt(0);
}

/** Returns the letters and digits for which one sign stands; none for other signs. */
function folding(sign: string): string {
  // A syllable of Hangul is one letter here: its parts have no meaning of their own.
  const parts = /[\uAC00-\uD7A3]/.test(sign) ? [sign] : [...sign.normalize('NFKD')];
  return parts
    .filter((part) => /[\p{L}\p{M}\p{N}]/u.test(part) && !optionalMark.test(part) && !unseen.test(part))
    .map((part) => {
      const small = part.toLowerCase().normalize('NFKD');
      const bare = [...small].filter((one) => !optionalMark.test(one)).join('');
      const shown = /[\u1100-\u11FF]/.test(bare) ? part : bare;
      return [...shown].map((one) => lookAlikes.get(one) ?? one).join('');
    })
    .join('');
}

/** Returns the type of the sign at a place in a text. */
export function typeAt(text: string, index: number): number {
  const type = tableOfUnits().types[text.charCodeAt(index)]!;
  if (type !== several) return type;
  return lettersAt(text, index) === '' ? betweenWords : several;
}

/** Returns the letters and digits of the sign at a place in a text; none for signs that are neither. */
export function lettersAt(text: string, index: number): string {
  const { types, letters, longer } = tableOfUnits();
  const unit = text.charCodeAt(index);
  const type = types[unit]!;
  if (type === letter || type === digit) return String.fromCharCode(letters[unit]!);
  if (type !== several) return '';
  const known = longer.get(unit);
  if (known !== undefined) return known;
  const point = text.codePointAt(index)!;
  const folded = ofSupplement.get(point) ?? folding(String.fromCodePoint(point));
  ofSupplement.set(point, folded);
  return folded;
}

/** Returns the number of UTF-16 units of the sign at a place. */
export function widthAt(text: string, index: number): number {
  return text.codePointAt(index)! > 0xffff ? 2 : 1;
}

/** Returns the letter of each UTF-16 unit that stands for one, and 0 for all others. */
export function singleLetters(): Uint16Array {
  return tableOfUnits().letters;
}

/** Returns the type of each UTF-16 unit. */
export function unitTypes(): Uint8Array {
  return tableOfUnits().types;
}

/** Returns a text as its letters and digits, in a row. */
export function foldedLetters(text: string): string {
  const { types, letters } = tableOfUnits();
  let found = '';
  for (let index = 0; index < text.length; index += widthAt(text, index)) {
    const type = types[text.charCodeAt(index)]!;
    if (type === letter || type === digit) found += String.fromCharCode(letters[text.charCodeAt(index)]!);
    else if (type === several) found += lettersAt(text, index);
  }
  return found;
}

/** Returns the words of a text as letters: what stands between signs that are neither letters nor digits. */
export function letterWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let index = 0; index < text.length; index += widthAt(text, index)) {
    const type = typeAt(text, index);
    if (type === betweenWords) {
      if (word !== '') words.push(word);
      word = '';
    } else if (type !== invisible) word += lettersAt(text, index);
  }
  return word === '' ? words : [...words, word];
}
