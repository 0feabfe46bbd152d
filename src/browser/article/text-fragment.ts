import { isUnspaced } from '../../search/words/unspaced.ts';

/** So many words at each end. */
const wordsAtEachEnd = 5;

/**
 * Makes the text directive that finds a passage by its first and last words.
 *
 * @returns what follows `#` and the block's id: `:~:text=first%20words,last%20words`; empty for no text
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(passage: string): string {
  const text = passage.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const words = wordsOf(text);
  const joint = jointOf(text);
  if (words.length <= wordsAtEachEnd * 2) return `:~:text=${encode(text)}`;
  const first = words.slice(0, wordsAtEachEnd).join(joint);
  const last = words.slice(-wordsAtEachEnd).join(joint);
  return `:~:text=${encode(first)},${encode(last)}`;
}

/**
 * Makes the text directive of a passage that may run through several blocks, by whole words at its beginning and its end.
 *
 * @param first the text of its first block
 * @param last that of its last block; the same where it is in one
 */
export function rangeFragment(first: string, last: string, isDivided: boolean): string {
  if (!isDivided) return textFragment(first);
  const beginning = wordsOf(first).slice(0, wordsAtEachEnd);
  const end = wordsOf(last).slice(-wordsAtEachEnd);
  return `:~:text=${encode(beginning.join(jointOf(first)))},${encode(end.join(jointOf(last)))}`;
}

/** Browsers look for whole words, also where no spaces divide them. */
function wordsOf(text: string): string[] {
  if (!isUnspaced(text)) return text.split(' ');
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

function jointOf(text: string): string {
  return isUnspaced(text) ? '' : ' ';
}

/** A hyphen has a meaning of its own in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
