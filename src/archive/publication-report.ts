import { inFigures } from '../text/count-of.ts';
import type { AnyTexts } from '../text/catalog.ts';
import { dayText } from '../text/day-text.ts';
import { heldBackArticles } from './publication.ts';
import { decisionsOnArticles, shownPages } from './print/shown-pages.ts';
import type { Content } from './record.ts';
import { unusedRecords } from './used-records.ts';

/** More lines would push the rest of a report off the screen. */
const maxLines = 12;

/** What is said of what is in the content and not in the site, in English; days are in words. */
export const publicationReportWords = {
  heldBack: (count: number, next: string) =>
    count === 1
      ? `1 article is held back until ${next}.`
      : `${inFigures(count)} articles are held back, the first until ${next}.`,
  until: (file: string, until: string) => `${file}  until ${until}`,
  dueArticles: (count: number) =>
    `${count === 1 ? '1 withdrawn article is' : `${inFigures(count)} withdrawn articles are`} due for another look.`,
  unseen: (count: number) =>
    `${count === 1 ? 'The picture of 1 page is' : `The pictures of ${inFigures(count)} pages are`} not published, since nobody has looked at ${count === 1 ? 'it' : 'them'} for a name that is withheld, or since an article on ${count === 1 ? 'it' : 'them'} is not published. The guide to pages of newspapers says how to look at them, and to paint over.`,
  page: (file: string, page: number) => `${file}  page ${page}`,
  unused: (count: number) =>
    `${count === 1 ? '1 record is' : `${inFigures(count)} records are`} not used by any published article.`,
  unusedOmitted: (count: number) =>
    count === 1
      ? '1 record is not used by any published article, and is not published.'
      : `${inFigures(count)} records are not used by any published article, and are not published.`,
  more: (count: number) => `… and ${inFigures(count)} more`,
} as const;

/** The words of a report on what is not in the site, and of days in it, in one language. */
export interface PublicationReportWords extends AnyTexts<typeof publicationReportWords> {
  /** Returns a day, `YYYY-MM-DD`, in words. */
  readonly day: (day: string) => string;
}

const inEnglish: PublicationReportWords = { ...publicationReportWords, day: dayText };

/**
 * Returns sentences on what is in the content and not in the site, although no problem keeps it out; empty if
 * there is nothing to say.
 *
 * @param day today in the archive's time zone, `YYYY-MM-DD`
 * @param isDetailed whether to list the files
 */
export function reportPublication(
  content: Content,
  day: string,
  isDetailed: boolean,
  words = inEnglish,
): string[] {
  const held = heldBackArticles(content, day);
  const [next] = held;
  const unused = unusedRecords(content, day);
  const isOmitted = content.site.unusedRecords === 'omit';
  const due = content.articles.filter(({ data }) => {
    const reviewOn = data.withdrawn?.reviewOn;
    return reviewOn !== undefined && reviewOn.earliest <= day;
  });
  const unseen = isDetailed ? unseenPages(content, day, words) : [];
  const note = (sentence: string, lines: readonly string[], isLong = isDetailed) =>
    isLong ? [sentence, ...shortened(lines, words).map((line) => `  ${line}`)].join('\n') : sentence;
  return [
    ...(next
      ? [
          note(
            words.heldBack(held.length, words.day(next.until)),
            held.map(({ article, until }) => words.until(article.file, words.day(until))),
          ),
        ]
      : []),
    ...(due.length > 0 && isDetailed
      ? [
          note(
            words.dueArticles(due.length),
            due.map(({ file }) => file),
            true,
          ),
        ]
      : []),
    ...(unseen.length > 0 ? [note(words.unseen(unseen.length), unseen, true)] : []),
    ...(unused.length > 0 && (isOmitted || isDetailed)
      ? [
          note(
            words[isOmitted ? 'unusedOmitted' : 'unused'](unused.length),
            unused.map(({ file }) => file),
          ),
        ]
      : []),
  ];
}

/** Returns the pages whose pictures are not published, a line each. */
function unseenPages(
  { issues, articles, site }: Content,
  day: string,
  words: PublicationReportWords,
): string[] {
  if (issues.length === 0) return [];
  const decisions = decisionsOnArticles(articles, { futureDates: site.futureDates, day });
  return issues.flatMap(({ file, data }) => {
    const shown = shownPages(data, (id) => decisions.get(id));
    return data.pages.flatMap(({ picture }, index) =>
      picture === undefined || shown.has(index + 1) ? [] : [words.page(file, index + 1)],
    );
  });
}

function shortened(lines: readonly string[], words: PublicationReportWords): readonly string[] {
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), words.more(lines.length - maxLines + 1)];
}
