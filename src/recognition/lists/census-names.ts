import { listText } from './list-text.ts';

/** Given names, capitalized. */
export const censusGivenNames: ReadonlySet<string> = new Set(listText('census-given-names.txt').split(/\s+/));

/** Surnames, capitalized. */
export const censusSurnames: ReadonlySet<string> = new Set(listText('census-surnames.txt').split(/\s+/));
