import { unspacedScripts } from '../../../text/unspaced-scripts.ts';

/** Longer words, which two texts about different things hardly share, and signs of scripts without spaces. */
const wordPattern = new RegExp(
  String.raw`[${unspacedScripts}]|(?:(?![${unspacedScripts}])[\p{L}\p{N}]){4,}`,
  'gu',
);
const minShare = 0.5;

/** Returns whether two plain texts share most words of the shorter one. */
export function sharesMostWords(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared > small.size * minShare;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(wordPattern));
}
