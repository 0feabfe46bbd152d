import { monthName, shortMonth } from './month-name.ts';
import type { CitedArticle } from '../../base/cited-article.ts';
import {
  joinWithCommas,
  givenName,
  spokenName,
  invertedName,
  pageRange,
  quoted,
  joinAsSentences,
} from './style-parts.ts';
import { titleCase } from './title-case.ts';

/** Returns a works-cited entry by the MLA Handbook, 9th edition. */
export function mla(cited: CitedArticle): string {
  const { authors, note, section, container, edition, publication, archive, page, url } = cited;
  const [first, second] = authors;
  const names = first && invertedName(first, givenName);
  const byline =
    authors.length < 2
      ? names
      : authors.length === 2
        ? `${names!}, and ${spokenName(second!)}`
        : `${names!}, et al.`;
  const title = quoted(titleCase(cited.title, cited.language), '.');
  const pages = page && `${/\d\D+\d/u.test(page) ? 'pp.' : 'p.'} ${pageRange(page)}`;
  const printed = joinWithCommas([container, edition, dateOf(cited), pages]);
  // The archive is the second container, after the paper.
  const containers = publication ? [printed, section, `${archive}, ${url}`] : [`${printed}, ${url}`];
  return joinAsSentences([byline, title, note, ...containers]);
}

/** Returns a date such as "19 June 2018", "circa 1923" or "1920s"; undefined if it is unknown. */
function dateOf({ issued }: CitedArticle): string | undefined {
  if (!issued) return undefined;
  const { year, month, day, literal, circa } = issued;
  const name = month && monthName(month);
  const short = name && shortMonth(name);
  const text = literal ?? [day, short, year].filter(Boolean).join(' ');
  return circa ? `circa ${text}` : text;
}
