import { isUnspaced } from './fold.ts';

/**
 * Makes the text directive that finds a passage by its first and last words.
 *
 * @returns what follows `#` and the block's id: `:~:text=first%20words,last%20words`; empty for no text
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(passage: string): string {
  const text = passage.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const [words, joint, count] = isUnspaced(text) ? [[...text], '', 10] : [text.split(' '), ' ', 5];
  if (words.length <= count * 2) return `:~:text=${encode(text)}`;
  const first = words.slice(0, count).join(joint);
  const last = words.slice(-count).join(joint);
  return `:~:text=${encode(first)},${encode(last)}`;
}

/** A hyphen has a meaning of its own in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
