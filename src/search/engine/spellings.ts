import { distance } from '../../text/edit-distance.ts';
import type { Bundle } from './open-index.ts';
import { soundOf } from './sound-of.ts';
import type { Finder } from './finder.ts';
import type { Hit } from './read-hit.ts';

/** A word of the archive that is similar to a misspelled one. */
export interface Spelling {
  readonly form: string;
  /** How unlikely the typing errors between the two are, as a power of two: see {@link PackedForm.frequency}. */
  readonly cost: number;
  /** See `PackedForm`. */
  readonly frequency: number;
}

/** Shorter words are similar to too many others. */
const minLength = 4;
/** From this length, a word may have two typing errors. */
const minTwoEditsLength = 8;

// Chosen with the misspelled known items of tests/bench. Few words have two errors, so a word must be that much more
// frequent to be as likely with two as another with one.
const firstEditCost = 5;
const nextEditCost = 9;
const soundBonus = 2;
/** A first letter is rarely wrong. */
const firstLetterCost = 3;

/**
 * Finds the words of the archive that are similar to a misspelled one, the likeliest first: by frequency, and by what
 * the typing errors between the two cost. A typing error leaves one half of a word unchanged, so only words with
 * the same beginning or end are compared. A word that sounds alike may have one error more. A figure is never
 * another one, mistyped.
 *
 * @param word the folded word
 */
export async function findSpellings(bundles: readonly Bundle[], word: string): Promise<Spelling[]> {
  const length = [...word].length;
  if (length < minLength || hasDigit(word)) return [];
  const half = Math.floor((length - 1) / 2);
  const maxEdits = length < minTwoEditsLength ? 1 : 2;
  const sound = soundOf(word);
  const lists = await Promise.all(
    bundles.flatMap(({ forms }) => [forms.beginning(word.slice(0, half)), forms.ending(word.slice(-half))]),
  );
  const known = new Map<string, Spelling>();
  for (const { form, frequency } of lists.flat()) {
    if (Math.abs(form.length - word.length) > maxEdits + 1 || known.has(form) || hasDigit(form)) continue;
    const edits = distance(word, form);
    if (edits === 0 || edits > maxEdits + 1) continue;
    const isAlike = soundOf(form) === sound;
    if (edits > maxEdits && !isAlike) continue;
    const first = form[0] === word[0] || isAlike ? 0 : firstLetterCost;
    const cost = firstEditCost + (edits - 1) * nextEditCost + first - (isAlike ? soundBonus : 0);
    known.set(form, { form, cost, frequency });
  }
  return [...known.values()].toSorted(
    (a, b) => likelihoodOf(b) - likelihoodOf(a) || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0),
  );
}

/** Returns how likely a spelling is, as a power of two. */
export function likelihoodOf({ cost, frequency }: Spelling): number {
  return frequency - cost;
}

/** Returns whether a word has a digit of any script, as figures and dates have. */
export function hasDigit(word: string): boolean {
  return /\p{Nd}/u.test(word);
}

/** The number of results whose texts are read for it. */
const maxHits = 5;

/** Returns a folded word as the articles write it, which may have accents or an apostrophe. */
export async function writtenForm(finder: Finder, form: string): Promise<string> {
  const hits = await (await finder.find(form)).hits('relevance').next(maxHits);
  const written = hits.flatMap((hit) => writtenIn(hit, form, finder.bundles) ?? []);
  return written.find((text) => text === text.toLowerCase()) ?? written[0] ?? form;
}

/** Returns a folded word as a result writes it, preferably in lower case; undefined if it does not have it. */
export function writtenIn(
  { title, description, passages }: Hit,
  form: string,
  bundles: readonly Bundle[],
): string | undefined {
  const isForm = (text: string) => bundles.some(({ rule }) => rule.sequences(text)[0]?.join('') === form);
  const written = [title, description, ...passages.map(({ pieces }) => pieces)]
    .flat()
    .flatMap(({ text, marked }) => (marked && isForm(text) ? [text] : []));
  // A title may be in capitals.
  return (
    written.find((text) => text === text.toLowerCase()) ??
    written.find((text) => text !== text.toUpperCase()) ??
    written[0]?.toLowerCase()
  );
}
