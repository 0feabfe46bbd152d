import { unspacedScripts } from '../../../text/unspaced-scripts.ts';

const wordsPerMinute = 238;
const charactersPerMinute = 500;

const unspaced = new RegExp(`[${unspacedScripts}]`, 'gu');

/**
 * Estimates how long a text takes to read silently, in whole minutes, at least 1: 238 words per minute, or
 * 500 characters per minute in scripts without spaces.
 *
 * @see https://doi.org/10.1016/j.jml.2019.104047 for the rate
 */
export function readingMinutes(blocks: readonly string[]): number {
  let minutes = 0;
  for (const block of blocks) {
    const spaced = block.replace(unspaced, ' ');
    const characters = spaced === block ? 0 : (block.match(unspaced)?.length ?? 0);
    const words = spaced.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    minutes += words / wordsPerMinute + characters / charactersPerMinute;
  }
  return Math.max(1, Math.round(minutes));
}
