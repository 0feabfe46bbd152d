import { distance } from '../../text/edit-distance.ts';
import { fold } from '../words/fold.ts';
import { monthNames } from '../dates/month-names.ts';

/** Shorter names are similar to too many words. */
const minLength = 4;
/** From this length, a name may have two typing errors. */
const minTwoEditsLength = 7;

/**
 * Returns the folded name of the month that a word is a misspelling of.
 *
 * @param languages BCP 47 codes
 */
export function nearestMonth(word: string, languages: readonly string[]): string | undefined {
  const folded = fold(word);
  if (folded.length < minLength) return undefined;
  const maxEdits = folded.length < minTwoEditsLength ? 1 : 2;
  const near = [...monthNames(languages).months.keys()]
    .filter((name) => name.length >= minLength)
    .map((name) => ({ name, edits: distance(folded, name) }))
    .toSorted((a, b) => a.edits - b.edits)[0];
  return near && near.edits > 0 && near.edits <= maxEdits ? near.name : undefined;
}
