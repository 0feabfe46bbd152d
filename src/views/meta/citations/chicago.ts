import { monthName } from './month-name.ts';
import type { CitedArticle, CitedAuthor } from '../../base/cited-article.ts';
import { comma, inOrder, inverted, listed, quoted, sentences, withoutParticle } from './style-parts.ts';
import { titleCase } from './title-case.ts';

const maxNoteAuthors = 2;
const maxBibliographyAuthors = 6;
const shownBibliographyAuthors = 3;

/** Returns a full note, The Chicago Manual of Style, 18th edition. */
export function chicagoNote(cited: CitedArticle): string {
  const { authors } = cited;
  const names = authors.map(inOrder);
  const by =
    names.length > maxNoteAuthors
      ? `${names[0]!} et al.`
      : names.length > 0
        ? listed(names, ' and ')
        : undefined;
  const title = quoted(titleCase(cited.title, cited.language), ',');
  const parts = [cited.note, sectionOf(cited), cited.container, dateOf(cited), editionOf(cited), cited.url];
  return `${by ? `${by}, ` : ''}${title} ${comma(parts)}.`;
}

/** Returns an entry of a bibliography, The Chicago Manual of Style, 18th edition. */
export function chicagoBibliography(cited: CitedArticle): string {
  const { authors, note, container, url } = cited;
  const title = quoted(titleCase(cited.title, cited.language), '.');
  const date = dateOf(cited);
  const parts =
    authors.length > 0
      ? [namesOf(authors), title, note, sectionOf(cited), comma([container, date]), editionOf(cited), url]
      : // What nobody signs is filed under the paper.
        [container, title, note, sectionOf(cited), date, editionOf(cited), url];
  return sentences(parts);
}

function namesOf(authors: readonly CitedAuthor[]): string {
  const names = authors.map((author, index) => (index === 0 ? filed(author) : inOrder(author)));
  if (names.length > maxBibliographyAuthors)
    return `${names.slice(0, shownBibliographyAuthors).join(', ')}, et al.`;
  return listed(names, ', and ');
}

/** Of a paper; a web page has none. */
function sectionOf({ section, publication }: CitedArticle): string | undefined {
  return publication && section;
}

/** "Late City Edition", "2nd ed." */
function editionOf({ edition, language }: CitedArticle): string | undefined {
  return edition && (/\bed(?:ition|\.)/iu.test(edition) ? titleCase(edition, language) : `${edition} ed.`);
}

/** A particle follows the given name: "Berg, Ada van der". */
function filed(author: CitedAuthor): string {
  if (author.type === 'whole') return author.name;
  const { particle, rest } = withoutParticle(author.family);
  return inverted({ ...author, family: rest }, ({ given }) => [given, particle].filter(Boolean).join(' '));
}

/** "June 19, 2018", "[1923?]", "1920s", "n.d."; a web page without a date has none. */
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
