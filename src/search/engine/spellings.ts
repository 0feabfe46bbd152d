import { distance } from '../../text/edit-distance.ts';
import type { Bundle } from './open-index.ts';

/** A word of the archive that is similar to a misspelled one. */
export interface Spelling {
  readonly form: string;
  /** The number of typing errors between the two. */
  readonly edits: number;
  /** See `PackedForm`. */
  readonly frequency: number;
}

/** Shorter words are similar to too many others. */
const minLength = 4;
/** From this length, a word may have two typing errors. */
const minTwoEditsLength = 8;

/**
 * Finds the words of the archive that are similar to a misspelled one, the likeliest first: by number of
 * typing errors, then by frequency. A typing error leaves one half of a word unchanged, so only words with
 * the same beginning or end are compared. A figure is never another one, mistyped.
 *
 * @param word the folded word
 */
export async function findSpellings(bundles: readonly Bundle[], word: string): Promise<Spelling[]> {
  const length = [...word].length;
  if (length < minLength || hasDigit(word)) return [];
  const half = Math.floor((length - 1) / 2);
  const maxEdits = length < minTwoEditsLength ? 1 : 2;
  const lists = await Promise.all(
    bundles.flatMap(({ forms }) => [forms.beginning(word.slice(0, half)), forms.ending(word.slice(-half))]),
  );
  const known = new Map<string, Spelling>();
  for (const { form, frequency } of lists.flat()) {
    if (Math.abs(form.length - word.length) > maxEdits || known.has(form) || hasDigit(form)) continue;
    const edits = distance(word, form);
    if (edits > 0 && edits <= maxEdits) known.set(form, { form, edits, frequency });
  }
  return [...known.values()].toSorted(
    (a, b) =>
      a.edits - b.edits || b.frequency - a.frequency || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0),
  );
}

/** Returns whether a word has a digit of any script, as figures and dates have. */
export function hasDigit(word: string): boolean {
  return /\p{Nd}/u.test(word);
}
