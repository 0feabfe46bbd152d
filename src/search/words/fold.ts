import { decimalSign, englishNumbers, type NumberSigns, readNumbers } from './numbers.ts';
import { latinDigits } from './latin-digits.ts';
import { foldSpelling, invisibleLetters } from '../../text/spelling/fold-spelling.ts';

/**
 * Folds a word to the form used for comparison in the index and in queries, so that different ways to write
 * it match. The result is not meant for display.
 *
 * - Case, marks that readers omit (see scripts.ts), and all characters other than letters and digits are
 *   removed.
 * - Full-width letters, half-width kana, ligatures and presentation forms become the usual ones (NFKC).
 * - Digits of any script become 0–9; numbers are normalized and keep their decimal sign.
 * - Some letters are replaced: `đ` by d, `ø` by o, `æ` by ae, `ß` by ss, Persian yeh by the Arabic one.
 * - An elided article and a possessive ending are removed: `l’État` is `état`, `the port’s` is `the port`.
 */
export function fold(word: string, signs: NumberSigns = englishNumbers): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return wholeOf(partsOf(word, signs));
}

/** Returns the folded forms of a word: the whole word, and each part of a compound. */
export function formsOf(word: string, signs: NumberSigns = englishNumbers): string[] {
  if (/^[a-z0-9]+$/.test(word)) return [word];
  const parts = partsOf(word, signs);
  return [...new Set([wholeOf(parts), ...(parts.length > 1 ? parts : [])])].filter(Boolean);
}

/** Joins the parts of a compound. Two numbers remain separated: `1980-81` is not `198081`. */
function wholeOf(parts: readonly string[]): string {
  return parts.reduce(
    (whole, part) => (/\d$/.test(whole) && /^\d/.test(part) ? `${whole}-${part}` : whole + part),
    '',
  );
}

/** Periods inside abbreviations: before a single letter, after one or two letters (`U.S.`, `Ph.D.`). */
const abbreviationPeriod =
  /\.(?<=(?<![\p{L}\p{N}\p{M}])\p{L}\p{M}*(?:\p{L}\p{M}*)?\.)(?=\p{L}\p{M}*(?![\p{L}\p{N}\p{M}]))/gu;

// NFKC would turn these into letters.
const tradeMarks = /[™℠]/g;

const dividers = new RegExp(`[^\\p{L}\\p{N}\\p{M}${decimalSign}]+`, 'u');

function partsOf(word: string, signs: NumberSigns): string[] {
  const plain = /^[!-~]*$/.test(word)
    ? word
    : latinDigits(word.replace(invisibleLetters, '').replace(tradeMarks, '').normalize('NFKC'));
  const bare = readNumbers(withoutParticles(plain), signs);
  return (bare.includes('.') ? bare.replace(abbreviationPeriod, '') : bare)
    .split(dividers)
    .map(foldLetters)
    .filter(Boolean);
}

// French, Italian and Catalan: l’eau, qu’il, dell’arte. At least two letters must follow, so that "the A’s"
// is kept.
const elided =
  /(?<![\p{L}\p{N}\p{M}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|all|dall|dell|nell|sull|un|quest|quell)['’ʼ＇](?=[\p{L}\p{M}]{2})/giu;

const possessive = /(?<=[\p{L}\p{M}]{2}|\p{L}\.)['’ʼ＇]s(?![\p{L}\p{M}])/giu;

// In "don’t", unlike in "O’Brien", no word begins after the apostrophe.
const ending = /(?<=[\p{L}\p{M}])['’ʼ＇](?=\p{L}{1,2}(?![\p{L}\p{M}]))/gu;

// A Persian ezafe after heh is written as ه‌ی or as هٔ.
const ezafe = /ه\u200C[یي](?![\p{L}\p{M}])/gu;

// The Hebrew abbreviation mark, which keyboards write as a quotation mark: צה״ל.
const gershayim = /(?<=\p{Script=Hebrew})["״”׳'](?=\p{Script=Hebrew})/gu;

/** Removes elided articles, possessives and similar particles from a word. */
function withoutParticles(word: string): string {
  if (/^[A-Za-z0-9.,;:!?()"-]*$/.test(word)) return word;
  return word
    .replace(elided, '')
    .replace(possessive, '')
    .replace(ending, '')
    .replace(ezafe, 'ه')
    .replace(gershayim, '');
}

/** Folds the letters of a word without punctuation and particles. */
function foldLetters(part: string): string {
  const lower = part.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return foldSpelling(lower).replace(/^\u066B+|(?<!\u066B)\u066B+$/g, '');
}
