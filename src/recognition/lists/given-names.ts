import { listText } from './list-text.ts';

/** Given names, in their usual spelling. */
export const givenNames: ReadonlySet<string> = new Set(listText('given-names.txt').split(/\s+/));
