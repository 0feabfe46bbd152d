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
  // Browsers look for whole words, also where no spaces divide them.
  const [words, joint] = isUnspaced(text) ? [segments(text), ''] : [text.split(' '), ' '];
  if (words.length <= wordsAtEachEnd * 2) return `:~:text=${encode(text)}`;
  const first = words.slice(0, wordsAtEachEnd).join(joint);
  const last = words.slice(-wordsAtEachEnd).join(joint);
  return `:~:text=${encode(first)},${encode(last)}`;
}

function segments(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

/** A hyphen has a meaning of its own in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
