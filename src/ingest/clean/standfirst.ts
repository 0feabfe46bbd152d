import { plainText } from './plain-text.ts';

/** A summary that says more than the text's own beginning, cut off somewhere, does; undefined where it does not. */
export function ownStandfirst(summary: string | undefined, bodyHtml: string): string | undefined {
  if (summary === undefined) return undefined;
  const fold = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  // "… Continue reading", "[…]" and the like stand at the end of such a summary.
  const opening = fold(summary.replace(/\s*(?:\[(?:…|\.{3}|&hellip;)\]|…|\.{3}|→|»).*$/s, ''));
  const own =
    opening !== '' && !fold(plainText(bodyHtml.slice(0, 20 * summary.length + 10_000))).startsWith(opening);
  return own ? summary : undefined;
}
