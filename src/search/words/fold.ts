import { decimalSign, englishNumbers, type NumberSigns, readNumbers } from './numbers.ts';
import { droppedMarks, foldNasals, invisible, letters } from './scripts.ts';

/**
 * Folds a word to the form under which the search index keeps it: what a reader may write in several ways
 * becomes one. The index and the query call this same function. What comes out is for comparing, not for reading.
 *
 * - Case goes, and the marks that readers leave out (see scripts.ts); so does all that is no letter or digit.
 * - Full-width letters, half-width kana, ligatures and presentation forms become the usual ones (NFKC).
 * - Digits of any script become 0–9; numbers are written in one way, and their decimal sign stays.
 * - Letters that stand for others become those: `đ` d, `ø` o, `æ` ae, `ß` ss, Persian yeh the Arabic one.
 * - An elided article goes, and a possessive ending: `l’État` is `état`, `the port’s` is `the port`.
 */
export function fold(word: string, signs: NumberSigns = englishNumbers): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return wholeOf(partsOf(word, signs));
}

/** The folded forms of one word of a text: as a whole, and each part of a compound. */
export function formsOf(word: string, signs: NumberSigns = englishNumbers): string[] {
  if (/^[a-z0-9]+$/.test(word)) return [word];
  const parts = partsOf(word, signs);
  return [...new Set([wholeOf(parts), ...(parts.length > 1 ? parts : [])])].filter(Boolean);
}

/** A compound as one word. Two numbers stay apart: `1980-81` is not `198081`. */
function wholeOf(parts: readonly string[]): string {
  return parts.reduce(
    (whole, part) => (/\d$/.test(whole) && /^\d/.test(part) ? `${whole}-${part}` : whole + part),
    '',
  );
}

/** A stop in an abbreviation ties its letters: before a single letter, after one or two (`U.S.`, `Ph.D.`). */
const tyingStop =
  /(?<=(?<![\p{L}\p{N}\p{M}])\p{L}\p{M}*(?:\p{L}\p{M}*)?)\.(?=\p{L}\p{M}*(?![\p{L}\p{N}\p{M}]))/gu;

// In NFKC they are letters.
const tradeMarks = /[™℠]/g;

const dividers = new RegExp(`[^\\p{L}\\p{N}\\p{M}${decimalSign}]+`, 'u');

function partsOf(word: string, signs: NumberSigns): string[] {
  const plain = /^[!-~]*$/.test(word)
    ? word
    : latinDigits(word.replace(invisible, '').replace(tradeMarks, '').normalize('NFKC'));
  const bare = readNumbers(withoutParticles(plain), signs);
  return (bare.includes('.') ? bare.replace(tyingStop, '') : bare)
    .split(dividers)
    .map(foldLetters)
    .filter(Boolean);
}

// French, Italian and Catalan: l’eau, qu’il, dell’arte. At least two letters follow: "the A’s" stay.
const elided =
  /(?<![\p{L}\p{N}\p{M}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|all|dall|dell|nell|sull|un|quest|quell)['’ʼ＇](?=[\p{L}\p{M}]{2})/giu;

const possessive = /(?<=[\p{L}\p{M}]{2}|\p{L}\.)['’ʼ＇]s(?![\p{L}\p{M}])/giu;

// In "don’t" no word begins after the apostrophe, as one does in "O’Brien".
const ending = /(?<=[\p{L}\p{M}])['’ʼ＇](?=\p{L}{1,2}(?![\p{L}\p{M}]))/gu;

// A Persian ezafe after heh is written ه‌ی as well as هٔ.
const ezafe = /ه\u200C[یي](?![\p{L}\p{M}])/gu;

// A sign of abbreviation in Hebrew, which keyboards write as a quotation mark: צה״ל.
const gershayim = /(?<=\p{Script=Hebrew})["״”׳'](?=\p{Script=Hebrew})/gu;

/** A word without what belongs to grammar alone. */
function withoutParticles(word: string): string {
  if (/^[A-Za-z0-9.,;:!?()"-]*$/.test(word)) return word;
  return word
    .replace(elided, '')
    .replace(possessive, '')
    .replace(ending, '')
    .replace(ezafe, 'ه')
    .replace(gershayim, '');
}

/** Folds what has neither signs nor particles. */
function foldLetters(part: string): string {
  const lower = part.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  const bare = lower
    .normalize('NFD')
    .replace(droppedMarks, (_, letter: string | undefined) => letter ?? '')
    .replace(/[^\0-\x7F]/gu, (sign) => letters.get(sign) ?? sign)
    .normalize('NFC');
  return foldNasals(bare).replace(/^\u066B+|\u066B+$/g, '');
}

const otherDigit = /(?![0-9])\p{Nd}/gu;

/** Decimal digits of any script as 0–9; each script’s ten stand in a row. */
function latinDigits(text: string): string {
  return text.replace(otherDigit, (sign) => {
    const point = sign.codePointAt(0)!;
    let zero = point;
    while (zero > point - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((point - zero) % 10);
  });
}
