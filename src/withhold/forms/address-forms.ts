import { slug } from '../../text/slug.ts';
import { unspacedScripts } from '../../text/unspaced-scripts.ts';
import { foldedWords } from './folded-words.ts';

/** A part of an address that has a form of a name, in UTF-16 units. */
export interface AddressPlace {
  readonly start: number;
  readonly end: number;
}

/** Shorter runs of letters occur in other words: `li` in `police`. */
export const minJoinedLength = 6;
/** The same for scripts in which a sign is a syllable or a word. */
const minJoinedSigns = 3;

const partPattern = /\p{N}+|\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}\p{N}]+|\p{Lu}/gu;
/** Signs that no name runs over. */
const divider = /[\s/?&=:@#]/;
const isUnspaced = new RegExp(`^[${unspacedScripts}]+$`, 'u');

/**
 * Prepares forms for searching addresses, paths, ids and handles. A form is there if its letters are, without signs between
 * them; a short one only as a whole part, as in `li-wins` or `TeamLi`.
 *
 * @param others names of others, in which a form is no occurrence
 * @returns a function that returns the parts of an address that have a form, in order and without overlaps
 */
export function addressFinder(
  forms: readonly string[],
  others: readonly string[] = [],
): (address: string) => AddressPlace[] {
  const keys = keysOfForms(forms);
  const blocked = keysOfForms(others).filter((key) => !keys.includes(key));
  return (address) => {
    const parts = addressParts(address);
    const owners: number[] = [];
    let letters = '';
    for (const [index, { folded, start }] of parts.entries()) {
      if (index > 0 && divider.test(address.slice(parts[index - 1]!.end, start))) {
        letters += '/';
        owners.push(-1);
      }
      letters += folded;
      owners.push(...new Array<number>(folded.length).fill(index));
    }
    const isBorder = (at: number) => owners[at - 1] !== owners[at];
    const isWhole = (start: number, end: number) =>
      isBorder(start) && (isBorder(end) || (letters[end] === 's' && isBorder(end + 1)));
    for (const key of blocked)
      for (const at of placesOf(letters, key))
        if (isWhole(at, at + key.length))
          letters = letters.slice(0, at) + '/'.repeat(key.length) + letters.slice(at + key.length);
    const found = new Set<number>();
    for (const key of keys)
      for (const at of placesOf(letters, key))
        if (isLong(key) || isWhole(at, at + key.length))
          for (let index = owners[at]!; index <= owners[at + key.length - 1]!; index += 1) found.add(index);
    return [...found]
      .toSorted((a, b) => a - b)
      .reduce<AddressPlace[]>((places, index) => {
        const last = places.at(-1);
        const { start, end } = parts[index]!;
        return last && found.has(index - 1)
          ? [...places.slice(0, -1), { start: last.start, end }]
          : [...places, { start, end }];
      }, []);
  };
}

/** Returns the forms as runs of letters: as they are written, and as ids write them. */
function keysOfForms(forms: readonly string[]): string[] {
  const keys = forms.flatMap((form) => [joinedLetters(form), slug(form).replaceAll('-', '')]);
  return [...new Set(keys)].filter((key) => key.length > 1 || isUnspaced.test(key));
}

/** Returns the letters and digits of a text, folded, without what is between its words. */
export function joinedLetters(text: string): string {
  return foldedWords(text)
    .map(({ folded }) => folded)
    .join('');
}

/** Whether a run of letters is so long that it is the form wherever it stands. */
export function isLong(letters: string): boolean {
  return letters.length >= (isUnspaced.test(letters) ? minJoinedSigns : minJoinedLength);
}

/** Returns the words of an address, divided where small letters, capitals and digits meet: `QuorlaVex1980`. */
export function addressParts(address: string) {
  return foldedWords(address).flatMap(({ start, end }) =>
    [...address.slice(start, end).matchAll(partPattern)].flatMap(({ 0: part, index }) => {
      const [word] = foldedWords(part);
      return word ? [{ folded: word.folded, start: start + index, end: start + index + part.length }] : [];
    }),
  );
}

function placesOf(letters: string, key: string): number[] {
  const places: number[] = [];
  for (let at = letters.indexOf(key); at >= 0; at = letters.indexOf(key, at + 1)) places.push(at);
  return places;
}
