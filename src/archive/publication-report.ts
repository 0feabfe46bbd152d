import { heldBackArticles } from './publication.ts';
import type { Content } from './record.ts';

/** More lines would push the rest of a report off the screen. */
const maxLines = 12;

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Formats a day, `YYYY-MM-DD`, in words: `2 January 2099`. */
export function dayText(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** Returns a sentence on the articles that are held back; `next` is the first day on which one is due. */
export function heldBackText(count: number, next: string): string {
  return count === 1
    ? `1 article is held back until ${dayText(next)}.`
    : `${count.toLocaleString('en')} articles are held back, the first until ${dayText(next)}.`;
}

/**
 * Returns sentences on what is in the content and not in the site, although no problem keeps it out; empty if
 * there is nothing to say.
 *
 * @param day today in the archive's time zone, `YYYY-MM-DD`
 * @param isDetailed whether to list the files
 */
export function reportPublication(content: Content, day: string, isDetailed: boolean): string[] {
  const held = heldBackArticles(content, day);
  const [next] = held;
  if (!next) return [];
  const sentence = heldBackText(held.length, next.until);
  const lines = held.map(({ article, until }) => `  ${article.file}  until ${dayText(until)}`);
  return [isDetailed ? [sentence, ...shortened(lines)].join('\n') : sentence];
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= maxLines) return lines;
  return [
    ...lines.slice(0, maxLines - 1),
    `  … and ${(lines.length - maxLines + 1).toLocaleString('en')} more`,
  ];
}
