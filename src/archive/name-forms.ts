import { foldCased } from '../text/spelling/fold-spelling.ts';
import { isFamilyNameFirst } from '../text/person-name.ts';
import type { EntityKind } from '../schema/entity-kind.ts';

/** A name split into comparable parts, all folded: without case, accents or punctuation. */
export interface NameForm {
  /**
   * Its words without honorifics (`Dr`), a corporate suffix (`Inc.`) or a leading `the`; given names first.
   */
  readonly words: readonly string[];
  /** What was removed, in order: `dr`, `inc`. */
  readonly dropped: readonly string[];
  /** A generational suffix, which distinguishes father and son: `jr`, `iii`. Only for people. */
  readonly generation?: string;
}

const honorifics = new Set(
  (
    'mr rt mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother hon honourable ' +
    'honorable judge justice president senator sen representative rep congressman congresswoman governor gov mayor ' +
    'minister secretary ambassador chancellor premier captain capt colonel col general gen lieutenant lt major maj ' +
    'sergeant sgt admiral adm king queen prince princess pope cardinal bishop archbishop rabbi imam sheikh shaikh ' +
    'herr frau monsieur madame mme mlle señor senor señora senora signor signora don doña dona'
  ).split(' '),
);
const degrees = new Set('phd md esq obe cbe mbe kbe kcb qc kc mp mep dds rn cpa'.split(' '));
const generations = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);
const corporate = new Set(
  (
    'inc incorporated corp corporation co company cos companies ltd limited llc llp plc lp ag sa nv bv gmbh spa srl ' +
    'ab asa oyj oy kk kgaa kg pty pte sab sarl'
  ).split(' '),
);

/**
 * Splits a name into comparable parts. The result is for comparing and searching, not for display.
 *
 * @param kind decides what is removed: a person's honorific, an organization's suffix
 * @returns no words if the name has neither letters nor digits
 */
export function nameForm(name: string, kind?: EntityKind): NameForm {
  return kind === 'person' ? personForm(name) : otherForm(name, kind);
}

/** Returns the words of a name form as one string, by which equal forms are found. */
export function formKey({ words }: NameForm): string {
  return words.join(' ');
}

/**
 * Returns a name without case, accents, punctuation and repeated spaces: `“Łódź-Fabryczna”` becomes `lodz
 * fabryczna`.
 */
export function foldName(name: string): string {
  return fold(name).join(' ');
}

function personForm(name: string): NameForm {
  // `Reagan, Ronald` is inverted; `Reagan, Jr.` is not.
  const parts = name.split(',').map((part) => fold(part, true));
  const tail = parts.slice(1).flat();
  const isInverted = parts.length === 2 && tail.length > 0 && !tail.every(isAfterName);
  let words = isInverted ? [...tail, ...parts[0]!] : parts.flat();
  if (parts.length === 1 && isFamilyNameFirst(name.trim().split(/\s+/u)))
    words = [...words.slice(1), words[0]!];
  const dropped: string[] = [];
  while (words.length > 1 && honorifics.has(words[0]!)) dropped.push(words.shift()!);
  // An inverted name has its suffix in the middle: `Bush, George, Jr.` has three parts and is not reordered.
  const after = words.filter((word, index) => index > 0 && isAfterName(word));
  if (after.length < words.length) words = words.filter((word) => !after.includes(word));
  const generation = after.map((word) => generations.get(word)).find(Boolean);
  dropped.push(...after.filter((word) => degrees.has(word)));
  return { words, dropped, ...(generation && { generation }) };
}

function isAfterName(word: string): boolean {
  return degrees.has(word) || generations.has(word);
}

function otherForm(name: string, kind: EntityKind | undefined): NameForm {
  const words = fold(name);
  const dropped: string[] = [];
  if (words.length > 1 && words[0] === 'the') dropped.push(words.shift()!);
  if (kind === 'organization' || kind === undefined) {
    while (words.length > 1 && corporate.has(words.at(-1)!)) {
      dropped.push(words.pop()!);
      if (words.length > 1 && words.at(-1) === 'and') words.pop();
    }
  }
  return { words, dropped };
}

// Letters without an accent to remove that are spelled without a diacritic elsewhere.
const spelling: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const variants = new RegExp(`[${Object.keys(spelling).join('')}]`, 'g');
// Accents of European scripts, and the vowel points of Arabic and Hebrew, which most texts omit. In other
// scripts, such as Devanagari, marks are vowels and stay.
const accents = /[\u0300-\u036F\u0591-\u05C7\u064B-\u0652]/g;

/** Returns a text in lower case, without accents and with variants of letters spelled alike: `Łódź` becomes `lodz`. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(variants, (letter) => spelling[letter]!);
}

/** @param apart whether `J.R.` is two words, as in a person's name; otherwise `U.S.` is one */
function fold(text: string, apart = false): string[] {
  const plain = plainLetters(foldCased(text))
    .replace(/['’‘ʼ`´\u00AD\u200C\u200D]/g, '')
    .replaceAll('&', ' and ');
  const dotted = apart
    ? plain.replaceAll('.', ' ')
    : plain.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (letters) =>
        letters.replaceAll('.', ''),
      );
  return (apart ? joinDegrees(dotted) : dotted).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Joins `Ph.D.` and `M.D.`, which are degrees rather than initials, once their dots are gone. */
function joinDegrees(text: string): string {
  return text.replace(/\bph d\b/g, 'phd').replace(/m d\b(?<=\p{L}{2}\W+m d)/gu, 'md');
}
