import { isUnspaced } from '../../search/words/unspaced.ts';

const wordsAtEachEnd = 5;

/**
 * Returns the text directive that finds a passage by its first and last words.
 *
 * @returns the text to append to `#` and the block’s id, `:~:text=first%20words,last%20words`; empty for no
 * text
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(passage: string): string {
  const text = passage.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const words = wordsOf(text);
  const separator = separatorOf(text);
  if (words.length <= wordsAtEachEnd * 2) return `:~:text=${encode(text)}`;
  const first = words.slice(0, wordsAtEachEnd).join(separator);
  const last = words.slice(-wordsAtEachEnd).join(separator);
  return `:~:text=${encode(first)},${encode(last)}`;
}

/**
 * Returns the text directive of a passage that may span several blocks.
 *
 * @param first the text of its first block
 * @param last the text of its last block, which may be the same
 */
export function rangeFragment(first: string, last: string, isDivided: boolean): string {
  if (!isDivided) return textFragment(first);
  const beginning = wordsOf(first).slice(0, wordsAtEachEnd);
  const end = wordsOf(last).slice(-wordsAtEachEnd);
  return `:~:text=${encode(beginning.join(separatorOf(first)))},${encode(end.join(separatorOf(last)))}`;
}

/** Splits a text into words, because browsers look for whole words even in scripts without spaces. */
function wordsOf(text: string): string[] {
  if (!isUnspaced(text)) return text.split(' ');
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

function separatorOf(text: string): string {
  return isUnspaced(text) ? '' : ' ';
}

/** Encodes a text, including hyphens, which have a special meaning in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
