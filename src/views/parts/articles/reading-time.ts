const wordsAMinute = 238;
const charactersAMinute = 500;

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * How long a text takes to read silently, in whole minutes, at least one: 238 words a minute, or 500 characters of
 * a script that doesn't divide words.
 *
 * @see https://doi.org/10.1016/j.jml.2019.104047 for the rate
 */
export function readingMinutes(blocks: readonly string[]): number {
  let minutes = 0;
  for (const block of blocks) {
    const spaced = block.replace(unspaced, ' ');
    const characters = spaced === block ? 0 : (block.match(unspaced)?.length ?? 0);
    const words = spaced.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    minutes += words / wordsAMinute + characters / charactersAMinute;
  }
  return Math.max(1, Math.round(minutes));
}
