/** In UTF-16 code units. The longest newspaper headlines have about three hundred. */
const maxTitleUnits = 300;
const maxProposalUnits = 120;

/**
 * Returns the title of an article: the one its source states, or the first sentence of the text.
 *
 * @param stated repaired; empty if the source states none
 * @returns undefined if there is neither
 */
export function titleOf(
  stated: string,
  markdown: string,
): { text: string; isProposed: boolean; isCut: boolean } | undefined {
  if (stated.length > maxTitleUnits)
    return { text: cut(stated, maxProposalUnits), isProposed: false, isCut: true };
  if (stated !== '') return { text: stated, isProposed: false, isCut: false };
  const start = plainStart(markdown);
  const [sentence] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(start);
  const words = sentence?.segment.trim().replace(/[.。]$/, '') ?? '';
  return words === '' ? undefined : { text: cut(words, maxProposalUnits), isProposed: true, isCut: false };
}

/** Returns the first words of a Markdown text, without markup. */
function plainStart(markdown: string): string {
  return markdown
    .slice(0, 2000)
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/!?\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\s|-]+/, '')
    .split(/\n\s*\n/, 1)[0]!
    .replace(/(?<!\\)[*_`]+/g, '')
    .replace(/\\([^\p{L}\p{N}])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const end = start.lastIndexOf(' ');
  return `${start
    .slice(0, end > length / 2 ? end : length)
    .replace(/(?<![\s,;:.])[\s,;:.]+$/, '')
    .toWellFormed()}…`;
}
