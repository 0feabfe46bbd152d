import { plainText } from './plain-text.ts';

/** Returns a summary that is more than the beginning of the text itself; undefined otherwise. */
export function ownStandfirst(summary: string | undefined, bodyHtml: string): string | undefined {
  if (summary === undefined) return undefined;
  const fold = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  // Such a summary ends in "… Continue reading", "[…]" or the like.
  const opening = fold(summary.replace(/(?:\[(?:…|\.{3}|&hellip;)\]|…|\.{3}|→|»)[^]*$/, ''));
  const own =
    opening !== '' && !fold(plainText(bodyHtml.slice(0, 20 * summary.length + 10_000))).startsWith(opening);
  return own ? summary : undefined;
}
