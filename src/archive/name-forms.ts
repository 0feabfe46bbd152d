import type { EntityKind } from '../schema/entity-kind.ts';

/** A name, taken apart so that two spellings of it can be compared. All is folded: no case, accents or signs. */
export interface NameForm {
  /** Its words without honorifics (`Dr`), a corporate suffix (`Inc.`) or a leading `the`; given names first. */
  readonly words: readonly string[];
  /** What was left out, in order: `dr`, `inc`. */
  readonly dropped: readonly string[];
  /** What tells a father from his son: `jr`, `iii`. Only of people. */
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
 * Takes a name apart. A form is for comparing and for finding, never for showing.
 *
 * @param kind decides what may be left out: a person's honorific, an organization's suffix
 * @returns no words where the name has neither letter nor digit
 */
export function nameForm(name: string, kind?: EntityKind): NameForm {
  return kind === 'person' ? personForm(name) : otherForm(name, kind);
}

/** The words of a form as one text, by which equal forms are found. */
export function formKey({ words }: NameForm): string {
  return words.join(' ');
}

/** A name without case, accents, signs and double spaces: `“Łódź-Fabryczna”` is `lodz fabryczna`. */
export function foldName(name: string): string {
  return fold(name).join(' ');
}

function personForm(name: string): NameForm {
  // `Reagan, Ronald` is filed by the surname; `Reagan, Jr.` is not.
  const parts = name.split(',').map((part) => fold(part, true));
  const tail = parts.slice(1).flat();
  const isFiled = parts.length === 2 && tail.length > 0 && !tail.every(isAfterName);
  let words = isFiled ? [...tail, ...parts[0]!] : parts.flat();
  const dropped: string[] = [];
  while (words.length > 1 && honorifics.has(words[0]!)) dropped.push(words.shift()!);
  // A filed name has its suffix in the middle: `Bush, George, Jr.` has three parts and needs none of this.
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

// Letters that have no accent to take away but are spelt without one elsewhere.
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
const spelt = new RegExp(`[${Object.keys(spelling).join('')}]`, 'g');
// Accents of European scripts, and the vowel points of Arabic and Hebrew, which most texts leave out.
// Elsewhere a mark is a letter: Devanagari's vowels stay.
const accents = /[\u0300-\u036F\u0591-\u05C7\u064B-\u0652]/g;

/** @param apart whether `J.R.` is two words, as in a person's name; else `U.S.` is one */
function fold(text: string, apart = false): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(spelt, (letter) => spelling[letter]!)
    .replace(/['’‘ʼ`´\u00AD\u200C\u200D]/g, '')
    .replaceAll('&', ' and ');
  const dotted = apart
    ? plain.replaceAll('.', ' ')
    : plain.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (letters) =>
        letters.replaceAll('.', ''),
      );
  return (apart ? joinDegrees(dotted) : dotted).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** `Ph.D.` and `M.D.` are degrees, not initials, once their dots are gone. */
function joinDegrees(text: string): string {
  return text.replace(/\bph d\b/g, 'phd').replace(/(?<=\p{L}{2,}\W+)m d\b/gu, 'md');
}
