import { distance } from '../query/distance.ts';
import type { Bundle } from './open-index.ts';

/** A word of the archive that may have been meant by one that it lacks. */
export interface Spelling {
  readonly form: string;
  /** How many slips lie between the two. */
  readonly slips: number;
  /** See `PackedForm`. */
  readonly frequency: number;
}

/** Shorter words are too like many others. */
const minLength = 4;
/** From this length on a word may have two slips in it. */
const minTwoSlipsLength = 8;

/**
 * Finds the words of the archive that are spelt almost like one that it lacks, the likeliest first: those with the fewest
 * slips, then those that more documents have. A slip leaves the first half of a word as it is, or the second, so that
 * only the words that begin or end like it are looked through.
 *
 * @param word folded
 */
export async function findSpellings(bundles: readonly Bundle[], word: string): Promise<Spelling[]> {
  const length = [...word].length;
  if (length < minLength) return [];
  const half = Math.floor((length - 1) / 2);
  const maxSlips = length < minTwoSlipsLength ? 1 : 2;
  const lists = await Promise.all(
    bundles.flatMap(({ forms }) => [forms.beginning(word.slice(0, half)), forms.ending(word.slice(-half))]),
  );
  const known = new Map<string, Spelling>();
  for (const { form, frequency } of lists.flat()) {
    if (Math.abs(form.length - word.length) > maxSlips || known.has(form)) continue;
    const slips = distance(word, form);
    if (slips > 0 && slips <= maxSlips) known.set(form, { form, slips, frequency });
  }
  return [...known.values()].toSorted(
    (a, b) =>
      a.slips - b.slips || b.frequency - a.frequency || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0),
  );
}
