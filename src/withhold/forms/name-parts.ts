import { splitPersonName } from '../../text/person-name.ts';
import { unspacedScripts } from '../../text/unspaced-scripts.ts';
import type { EntityData } from '../../schema/entity.ts';
import { foldedWords } from './folded-words.ts';

/** The parts of a person’s name that alone may or may not mean the person. */
export interface NameParts {
  /** Given names, folded. */
  readonly given: readonly string[];
  /** Whole surnames, folded, with their words joined. */
  readonly family: readonly string[];
  /** Halves of double surnames, and surnames without their particles, folded. */
  readonly halves: readonly string[];
  /** The first letters of the name, folded: `jq`, `jmq`. */
  readonly initials: readonly string[];
}

/** What a record says of a name. */
type NameOfRecord = Pick<EntityData, 'name' | 'aliases' | 'givenName' | 'familyName'>;

const unspaced = new RegExp(`^[${unspacedScripts}·・\\s]+$`, 'u');

/** Returns the parts of a person’s name. @param language of the archive, a BCP 47 code */
export function partsOfName(
  { name, aliases, givenName, familyName }: NameOfRecord,
  language: string,
): NameParts {
  const split = [name, ...aliases].flatMap((one) => splitName(one, language));
  if (givenName && familyName) split.push({ given: givenName, family: familyName });
  const given = split.flatMap((one) => wordsOf(one.given).filter((word) => isSayable(word)));
  const family = split.map((one) => wordsOf(one.family).join(''));
  const halves = split.flatMap((one) => halvesOf(one.family));
  const initials = split.flatMap((one) => {
    const letters = wordsOf(one.given).map(firstLetter);
    const last = wordsOf(one.family).map(firstLetter);
    return [...last, last.join('')].flatMap((end) => [
      `${letters[0] ?? ''}${end}`,
      `${letters.join('')}${end}`,
    ]);
  });
  const isWhole = new Set(family);
  return {
    given: distinctTexts(given).filter((word) => !isWhole.has(word)),
    family: distinctTexts(family),
    halves: distinctTexts(halves).filter((word) => !isWhole.has(word)),
    initials: distinctTexts(initials).filter(
      (letters) => /^[\p{L}]{2,}$/u.test(letters) && !unspaced.test(letters),
    ),
  };
}

/** Divides a name; one in signs without spaces after its first or second sign, or where a point divides it. */
function splitName(name: string, language: string): { readonly given: string; readonly family: string }[] {
  if (!unspaced.test(name)) {
    const parts = splitPersonName(name, language);
    return parts?.given ? [{ given: parts.given, family: parts.family }] : [];
  }
  const stated = name.split(/[·・\s]+/u).filter(Boolean);
  // Which of them is the surname, the name does not say.
  if (stated.length > 1)
    return stated.map((family, index) => ({ family, given: stated.toSpliced(index, 1).join(' ') }));
  const signs = [...name.trim()];
  const length = signs.length > 3 ? 2 : 1;
  return signs.length > 1
    ? [{ family: signs.slice(0, length).join(''), given: signs.slice(length).join('') }]
    : [];
}

function halvesOf(family: string): string[] {
  const parts = family.split(/[\s-]+/u).filter((part) => /^[^\p{Ll}]/u.test(part));
  // Of O’Hara, Hara may stand alone, but not O.
  const ends = parts.map((part) => part.split(/[’'ʼ]/u).at(-1)!).filter((part) => part.length > 2);
  return [...parts, ...ends].map((part) => wordsOf(part).join('')).filter(isSayable);
}

function isSayable(word: string): boolean {
  return word.length > 1;
}

/** Returns the words of a name, folded; signs that follow one another are one. */
function wordsOf(name: string): string[] {
  return name
    .split(/[\s-]+/u)
    .map((part) =>
      foldedWords(part)
        .map(({ folded }) => folded)
        .join(''),
    )
    .filter(Boolean);
}

function firstLetter(word: string): string {
  return [...word][0] ?? '';
}

function distinctTexts(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(Boolean);
}
