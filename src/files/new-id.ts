import { slug } from '../text/slug.ts';
import { type EdtfDate } from '../schema/date.ts';
import { idFault } from '../schema/id-fault.ts';
import { maxIdLength } from '../schema/id.ts';

/**
 * Derives an article's id from its title, transliterated to ASCII; the date is added if the title recurs.
 *
 * @param taken ids of existing articles, in lower case
 * @param length the maximum number of characters from the title, cut between words if possible
 */
export function newArticleId(
  title: string,
  date: EdtfDate,
  taken: { has(id: string): boolean },
  length = maxIdLength,
): string {
  const words = slug(title) || 'article';
  const day = slug(date.edtf.replace(/T.*/, ''));
  for (let number = 1; ; number += 1) {
    const ends = number === 1 ? ['', `-${day}`] : [`-${day}-${number}`];
    for (const end of ends) {
      const id = cut(words, Math.min(length, maxIdLength - end.length)) + end;
      if (!taken.has(id) && idFault(id) === undefined) return id;
    }
  }
}

/**
 * Derives the id of an entity or topic from its name.
 *
 * @param taken current and former ids of records of this kind, in lower case
 * @param kind added first if the id is taken: `georgia-person`
 */
export function newRecordId(name: string, taken: { has(id: string): boolean }, kind: string): string {
  const words = slug(name) || kind;
  for (let number = 0; ; number += 1) {
    const end = number === 0 ? '' : number === 1 ? `-${kind}` : `-${kind}-${number}`;
    const id = cut(words, maxIdLength - 20) + end;
    if (!taken.has(id) && idFault(id) === undefined) return id;
  }
}

/** Shortens an id, between words if possible. */
function cut(id: string, length: number): string {
  if (id.length <= length) return id;
  const end = id.lastIndexOf('-', length);
  return id.slice(0, end > 0 ? end : length);
}
