/**
 * Folds a word to the form under which the search index keeps it: what a reader may write in several ways
 * becomes one. The index and the query call this same function. What comes out is for comparing, not for reading.
 *
 * - Case, accents and vowel points go (`É`, Arabic harakat, Hebrew niqqud); so does all that is no letter or digit.
 * - Full-width letters, half-width kana, ligatures and presentation forms become the usual ones (NFKC).
 * - Arabic, Persian and Urdu forms of yeh, kaf, heh and alef become one each; digits of any script become 0–9.
 * - Letters that have no accent but are written without one become plain: `đ` d, `ø` o, `æ` ae, `ß` ss, `ı` i.
 * - An elided article goes, and a possessive ending: `l’État` is `état`, `the port’s` is `the port`.
 */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return plain(withoutParticles(word));
}

/** The folded forms under which the index keeps one word of a text: as a whole, and each part of a compound. */
export function formsOf(word: string): string[] {
  const parts = partsOf(word);
  return [...new Set([fold(word), ...(parts.length > 1 ? parts : [])])].filter(Boolean);
}

/**
 * A word as Pagefind is given it: it drops signs by itself, and takes what hyphens divide for parts of a compound. It
 * would divide `McDonald` and the `1980s` of `mid-1980s`, too: small letters, and a mark that it drops, hold them together.
 */
export function indexForm(word: string): string {
  if (/^[!-~]+$/.test(word) && !isTorn(word)) return withoutParticles(word);
  const parts = partsOf(word);
  return parts.length > 1 ? parts.map(tied).join('-') : parts.join('');
}

/** Whether Pagefind would divide a word, or a text in ASCII, where no sign does: at inner capitals, and at digits. */
export function isTorn(text: string): boolean {
  return /[a-z][A-Z]|[A-Z]{2}[a-z]|[A-Za-z]\d|\d[A-Za-z]/.test(text);
}

function tied(part: string): string {
  return part.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, '\u034F');
}

function partsOf(word: string): string[] {
  return withoutParticles(word)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(plain)
    .filter(Boolean);
}

// French, Italian and Catalan: l’eau, qu’il, dell’arte. At least two letters follow: "the A’s" stay.
const elided =
  /(?<![\p{L}\p{N}\p{M}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|all|dall|dell|nell|sull|un|quest|quell)['’ʼ＇](?=[\p{L}\p{M}]{2})/giu;

const possessive = /(?<=[\p{L}\p{M}]{2})['’ʼ＇]s(?![\p{L}\p{M}])/giu;

// In "don’t" no word begins after the apostrophe, as one does in "O’Brien".
const ending = /(?<=[\p{L}\p{M}])['’ʼ＇](?=\p{L}{1,2}(?![\p{L}\p{M}]))/gu;

// A Persian ezafe after heh is written ه‌ی as well as هٔ.
const ezafe = /ه\u200C[یي](?![\p{L}\p{M}])/gu;

/** A word, or a text, without what belongs to grammar alone. */
export function withoutParticles(text: string): string {
  return text.replace(elided, '').replace(possessive, '').replace(ending, '').replace(ezafe, 'ه');
}

function plain(word: string): string {
  return word
    .replace(/[™℠]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u3099\u309A]/g, (mark) => voiced[mark]!)
    .replace(/[^\p{L}\p{N}]|\u0640/gu, '')
    .replace(/[^\0-\x7F]/gu, (sign) => letters[sign] ?? digit(sign))
    .normalize('NFC');
}

// The marks of voiced kana are no accents, but Pagefind takes them for such; these are letters to it.
const voiced: Readonly<Record<string, string>> = { '\u3099': '\uFF9E', '\u309A': '\uFF9F' };

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'k',
  ς: 'σ',
  // Alef wasla; the others lose their hamza or madda as an accent.
  '\u0671': 'ا',
  // Farsi yeh, alef maksura, yeh barree.
  '\u06CC': 'ي',
  '\u0649': 'ي',
  '\u06D2': 'ي',
  // Keheh, swash kaf.
  '\u06A9': 'ك',
  '\u06AA': 'ك',
  // Teh marbuta, heh goal, heh doachashmee, ae.
  '\u0629': 'ه',
  '\u06C1': 'ه',
  '\u06BE': 'ه',
  '\u06D5': 'ه',
  '\u06C3': 'ه',
};

const decimal = /^\p{Nd}$/u;

/** A decimal digit of any script as 0–9; each script's ten stand in a row. */
function digit(sign: string): string {
  if (!decimal.test(sign)) return sign;
  let zero = sign.codePointAt(0)!;
  while (zero > sign.codePointAt(0)! - 9 && decimal.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((sign.codePointAt(0)! - zero) % 10);
}
