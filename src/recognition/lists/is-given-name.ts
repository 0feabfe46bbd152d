import { censusGivenNames } from './census-names.ts';
import { givenNames } from './given-names.ts';

/** Whether a list of given names has a word; some are also titles, places or ordinary words. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word) || censusGivenNames.has(word);
}
