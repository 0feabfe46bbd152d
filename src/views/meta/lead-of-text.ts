import type { Article } from '../../archive/archive.ts';

/**
 * Returns the beginning of an article’s text, at most 200 UTF-16 units, cut between words; undefined if it
 * has no text.
 */
export function leadOfText({ body }: Article): string | undefined {
  const text = body.blocks
    .find((block) => block.trim() !== '')
    ?.replace(/\s+/g, ' ')
    .trim();
  if (!text || text.length <= 200) return text;
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', 200), 150)).replace(/[\ud800-\udbff]$/, '')}…`;
}
