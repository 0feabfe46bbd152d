import { type AddressPlace, isLong } from './address-forms.ts';
import type { FoldedWord } from './folded-words.ts';
import type { FormWords } from './form-words.ts';

/** Words of a text that are replaced as a whole because they have a form within them. */
interface JoinedPlace {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** The number of words. */
  readonly length: number;
}

const mayBeAddress = /[@#/]|[a-z0-9]\.[a-z0-9]/i;
const run = /[^\s<>()[\]{}"“”„«»‘’',;|]+/gu;
const isAddress = /@|:\/\/|^#|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/:?]|$)/i;
/** A word of small letters, capitals and digits: `QuillJane1980`. */
const isMixed = /\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}/u;
const minSpacedLetters = 4;

/**
 * Prepares forms for finding them where they are joined with other letters: in addresses of the web and of mail, in handles and
 * tags, in words such as `QuillJane1980`, and spaced out (`Q u i l l`, `Q-u-i-l-l`).
 *
 * @returns a function that returns these places of a text by the index of their first word
 */
export function joinedPlaces(
  forms: readonly FormWords[],
  findInAddress: (address: string) => AddressPlace[],
): (text: string, words: readonly FoldedWord[]) => ReadonlyMap<number, JoinedPlace> {
  const form = forms[0]?.form ?? '';
  const letters = [...new Set(forms.map(({ words }) => words.join('')))].filter((key) => key.length > 1);
  const whole = forms.filter(({ words }) => words.length > 1).map(({ words }) => words.join(''));
  const mayHave = new RegExp(letters.join('|') || '(?!)', 'u');
  const spaced = letters
    .filter((key) => key.length >= minSpacedLetters)
    .toSorted((a, b) => a.length - b.length);
  return (text, words) => {
    const found = new Map<number, JoinedPlace>();
    const add = (start: number, end: number) => {
      const index = words.findIndex((word) => word.end > start);
      const after = words.findIndex((word) => word.start >= end);
      if (index >= 0)
        found.set(index, { start, end, form, length: (after < 0 ? words.length : after) - index });
    };
    for (const { folded, start, end } of words) {
      if (!mayHave.test(folded)) continue;
      const isWhole = whole.some((key) => isLong(key) && folded !== key && folded.includes(key));
      if (
        isWhole ||
        (isMixed.test(text.slice(start, end)) && findInAddress(text.slice(start, end)).length > 0)
      )
        add(start, end);
    }
    if (mayBeAddress.test(text))
      for (const { 0: written, index } of text.matchAll(run)) {
        const address = withoutStops(written);
        if (isAddress.test(address) && findInAddress(decoded(address)).length > 0)
          add(index, index + address.length);
      }
    for (const { start, end } of spacedRuns(text, words, spaced)) add(start, end);
    return found;
  };
}

/** Returns where letters with a space, a stop or a hyphen after each are a form; the longest one that begins at a place. */
function spacedRuns(text: string, words: readonly FoldedWord[], keys: readonly string[]) {
  const isSingle = (at: number) => words[at] !== undefined && words[at].folded.length === 1;
  const places: { start: number; end: number }[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!isSingle(first) || !isSingle(first + 1)) continue;
    let last = first;
    while (
      isSingle(last + 1) &&
      /^[\s\u00A0.\-\u2010\u2011]{1,3}$/.test(text.slice(words[last]!.end, words[last + 1]!.start))
    )
      last += 1;
    const letters = words
      .slice(first, last + 1)
      .map(({ folded }) => folded)
      .join('');
    for (const key of keys) {
      const at = letters.indexOf(key);
      if (at >= 0)
        places.push({ start: words[first + at]!.start, end: words[first + at + key.length - 1]!.end });
    }
    first = last;
  }
  return places;
}

/** Removes the punctuation after an address. */
function withoutStops(address: string): string {
  let { length } = address;
  while (length > 0 && '.:!?…*_~`-'.includes(address[length - 1]!)) length -= 1;
  return address.slice(0, length);
}

function decoded(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
