import anyAscii from 'any-ascii';
import { type EdtfDate } from '../schema/date.ts';
import { idFault } from '../schema/id-fault.ts';
import { maxIdLength } from '../schema/id.ts';

/**
 * Makes an article's id of its title: ASCII, whatever the script; the date is added where the title recurs.
 *
 * @param taken the ids that articles have, in lower case
 * @param length at most so many characters of the title, whole words where it has any
 */
export function freeArticleId(
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
 * Makes the id of an entity or a topic of its name.
 *
 * @param taken the ids that records of the sort have or had, in lower case
 * @param kind what is added first where another has the id already: `georgia-person`
 */
export function freeRecordId(name: string, taken: { has(id: string): boolean }, kind: string): string {
  const words = slug(name) || kind;
  for (let number = 0; ; number += 1) {
    const end = number === 0 ? '' : number === 1 ? `-${kind}` : `-${kind}-${number}`;
    const id = cut(words, maxIdLength - 20) + end;
    if (!taken.has(id) && idFault(id) === undefined) return id;
  }
}

/**
 * Writes a text as an id would be: `Łódź, 1923` is `lodz-1923`, and scripts that put no space between words are
 * divided as their language does; empty where it has neither letter nor digit.
 */
export function slug(text: string): string {
  return anyAscii(spaced(text.normalize('NFC')))
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

function spaced(text: string): string {
  return text.replace(
    unspaced,
    (run) => ` ${[...words.segment(run)].map(({ segment }) => segment).join(' ')} `,
  );
}

/** Cuts an id between two words, where it has any. */
function cut(id: string, length: number): string {
  if (id.length <= length) return id;
  const end = id.lastIndexOf('-', length);
  return id.slice(0, end > 0 ? end : length);
}
