import { monthName } from './month-name.ts';
import type { CitedArticle, CitedAuthor } from '../../base/cited-article.ts';
import {
  joinWithCommas,
  spokenName,
  invertedName,
  joinNames,
  quoted,
  joinAsSentences,
  withoutParticle,
} from './style-parts.ts';
import { titleCase } from './title-case.ts';

const maxNoteAuthors = 2;
const maxBibliographyAuthors = 6;
const shownBibliographyAuthors = 3;

/** Returns a full note by The Chicago Manual of Style, 18th edition. */
export function chicagoNote(cited: CitedArticle): string {
  const { authors } = cited;
  const names = authors.map(spokenName);
  const byline =
    names.length > maxNoteAuthors
      ? `${names[0]!} et al.`
      : names.length > 0
        ? joinNames(names, ' and ')
        : undefined;
  const title = quoted(titleCase(cited.title, cited.language), ',');
  const parts = [cited.note, sectionOf(cited), cited.container, dateOf(cited), editionOf(cited), cited.url];
  return `${byline ? `${byline}, ` : ''}${title} ${joinWithCommas(parts)}.`;
}

/** Returns a bibliography entry by The Chicago Manual of Style, 18th edition. */
export function chicagoBibliography(cited: CitedArticle): string {
  const { authors, note, container, url } = cited;
  const title = quoted(titleCase(cited.title, cited.language), '.');
  const date = dateOf(cited);
  const parts =
    authors.length > 0
      ? [
          namesOf(authors),
          title,
          note,
          sectionOf(cited),
          joinWithCommas([container, date]),
          editionOf(cited),
          url,
        ]
      : // Unsigned articles are filingName under the paper.
        [container, title, note, sectionOf(cited), date, editionOf(cited), url];
  return joinAsSentences(parts);
}

function namesOf(authors: readonly CitedAuthor[]): string {
  const names = authors.map((author, index) => (index === 0 ? filingName(author) : spokenName(author)));
  if (names.length > maxBibliographyAuthors)
    return `${names.slice(0, shownBibliographyAuthors).join(', ')}, et al.`;
  return joinNames(names, ', and ');
}

/** Returns the section of a paper; web pages have none. */
function sectionOf({ section, publication }: CitedArticle): string | undefined {
  return publication && section;
}

/** Returns an edition such as "Late City Edition" or "2nd ed.". */
function editionOf({ edition, language }: CitedArticle): string | undefined {
  return edition && (/\bed(?:ition|\.)/iu.test(edition) ? titleCase(edition, language) : `${edition} ed.`);
}

/** Returns the form of a name for filing, with a particle after the given name: "Berg, Ada van der". */
function filingName(author: CitedAuthor): string {
  if (author.type === 'whole') return author.name;
  const { particle, rest } = withoutParticle(author.family);
  return invertedName({ ...author, family: rest }, ({ given }) =>
    [given, particle].filter(Boolean).join(' '),
  );
}

/**
 * Returns a date such as "June 19, 2018", "[1923?]", "1920s" or "n.d."; undefined for a web page without a
 * date.
 */
function dateOf({ issued, publication }: CitedArticle): string | undefined {
  if (!issued) return publication && 'n.d.';
  const { year, month, day, literal, circa } = issued;
  const text =
    literal ??
    (month === undefined
      ? year!
      : day === undefined
        ? `${monthName(month)} ${year!}`
        : `${monthName(month)} ${day}, ${year!}`);
  return circa ? `[${text}?]` : text;
}
