import { inFigures } from '../text/count-of.ts';
import { dayText } from '../text/day-text.ts';
import { heldBackArticles } from './publication.ts';
import { decisionsOnArticles, shownPages } from './print/shown-pages.ts';
import type { Content } from './record.ts';
import { unusedRecords } from './used-records.ts';

/** More lines would push the rest of a report off the screen. */
const maxLines = 12;

/** Returns a sentence on the articles that are held back; `next` is the first day on which one is due. */
export function heldBackText(count: number, next: string): string {
  return count === 1
    ? `1 article is held back until ${dayText(next)}.`
    : `${inFigures(count)} articles are held back, the first until ${dayText(next)}.`;
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
  const unused = unusedRecords(content, day);
  const isOmitted = content.site.unusedRecords === 'omit';
  const due = content.articles.filter(({ data }) => {
    const reviewOn = data.withdrawn?.reviewOn;
    return reviewOn !== undefined && reviewOn.earliest <= day;
  });
  const unseen = isDetailed ? unseenPages(content, day) : [];
  return [
    ...(next
      ? [
          note(
            heldBackText(held.length, next.until),
            held.map(({ article, until }) => `${article.file}  until ${dayText(until)}`),
            isDetailed,
          ),
        ]
      : []),
    ...(due.length > 0 && isDetailed
      ? [
          note(
            `${due.length === 1 ? '1 withdrawn article is' : `${inFigures(due.length)} withdrawn articles are`} due for another look.`,
            due.map(({ file }) => file),
            true,
          ),
        ]
      : []),
    ...(unseen.length > 0
      ? [
          note(
            `${unseen.length === 1 ? 'The picture of 1 page is' : `The pictures of ${inFigures(unseen.length)} pages are`} not published, since nobody has looked at ${unseen.length === 1 ? 'it' : 'them'} for a name that is withheld, or since an article on ${unseen.length === 1 ? 'it' : 'them'} is not published. The guide to pages of newspapers says how to look at them, and to paint over.`,
            unseen,
            true,
          ),
        ]
      : []),
    ...(unused.length > 0 && (isOmitted || isDetailed)
      ? [
          note(
            unusedText(unused.length, isOmitted),
            unused.map(({ file }) => file),
            isDetailed,
          ),
        ]
      : []),
  ];
}

/** Returns the pages whose pictures are not published, a line each. */
function unseenPages({ issues, articles, site }: Content, day: string): string[] {
  if (issues.length === 0) return [];
  const decisions = decisionsOnArticles(articles, { futureDates: site.futureDates, day });
  return issues.flatMap(({ file, data }) => {
    const shown = shownPages(data, (id) => decisions.get(id));
    return data.pages.flatMap(({ picture }, index) =>
      picture === undefined || shown.has(index + 1) ? [] : [`${file}  page ${index + 1}`],
    );
  });
}

function unusedText(count: number, isOmitted: boolean): string {
  const [subject, verb] = count === 1 ? ['1 record is', 'is'] : [`${inFigures(count)} records are`, 'are'];
  return `${subject} not used by any published article${isOmitted ? `, and ${verb} not published` : ''}.`;
}

function note(sentence: string, lines: readonly string[], isDetailed: boolean): string {
  return isDetailed ? [sentence, ...shortened(lines).map((line) => `  ${line}`)].join('\n') : sentence;
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), `… and ${inFigures(lines.length - maxLines + 1)} more`];
}
