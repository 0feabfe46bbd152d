import { listText } from './list-text.ts';

/** Surnames, in their usual spelling. */
export const commonSurnames: ReadonlySet<string> = new Set(listText('surnames.txt').split(/\s+/));
