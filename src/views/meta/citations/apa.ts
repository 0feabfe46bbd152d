import { monthName } from './month-name.ts';
import type { CitedArticle } from '../../base/cited-article.ts';
import { withApostrophes } from './title-case.ts';
import { withPeriod, joinWithCommas, initials, invertedName, joinNames, pageRange } from './style-parts.ts';

/** Returns a reference by the Publication Manual of the American Psychological Association, 7th edition. */
export function apa(cited: CitedArticle): string {
  const { authors, note, container, page, url } = cited;
  const names = joinNames(
    authors.map((author) => invertedName(author, initials)),
    ', & ',
  );
  const title = withApostrophes(cited.title);
  const kind = note && `[${note}]`;
  const date = `(${dateOf(cited)})`;
  const head =
    authors.length > 0
      ? `${withPeriod(names)} ${date}. ${withPeriod([title, kind].filter(Boolean).join(' '))}`
      : [withPeriod(title), `${date}.`, kind && `${kind}.`].filter(Boolean).join(' ');
  const source = withPeriod(joinWithCommas([container, page && pageRange(page)]));
  return `${head} ${source} ${cited.issued ? '' : 'Retrieved '}${url}`;
}

/** Returns a date such as "2018, June 19", "ca. 1923", "1920s" or "n.d.". */
function dateOf({ issued }: CitedArticle): string {
  if (!issued) return 'n.d.';
  const { year, month, day, literal, circa } = issued;
  const rest = month === undefined ? '' : `, ${monthName(month)}${day === undefined ? '' : ` ${day}`}`;
  return `${circa ? 'ca. ' : ''}${literal ?? `${year!}${rest}`}`;
}
