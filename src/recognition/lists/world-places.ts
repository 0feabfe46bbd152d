import { listText } from './list-text.ts';

/** Places of the world, in their usual spelling. */
export const worldPlaces: ReadonlySet<string> = new Set(listText('world-places.txt').split(/[|\r\n]+/));
