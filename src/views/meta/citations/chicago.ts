import type { CitedArticle, CitedAuthor } from '../../../shared/base/cited-article.ts';
import type { CitationWords } from '../../../shared/words/citation-words.ts';
import { periodKey } from './period-key.ts';
import {
  joinWithCommas,
  spokenName,
  invertedName,
  quoted,
  spaceAfter,
  joinAsSentences,
  withoutParticle,
} from './style-parts.ts';
import { titleCase } from './title-case.ts';

const maxNoteAuthors = 2;
const maxBibliographyAuthors = 6;
const shownBibliographyAuthors = 3;

/** Returns a full note by The Chicago Manual of Style, 18th edition. */
export function chicagoNote(cited: CitedArticle, words: CitationWords): string {
  const { authors } = cited;
  const names = authors.map(spokenName);
  const byline =
    names.length > maxNoteAuthors
      ? words.others(names[0]!, false)
      : names.length > 0
        ? words.names(names)
        : undefined;
  const title = quoted(titleCase(cited.title, cited.language), 'comma', words);
  const parts = [
    cited.note,
    sectionOf(cited),
    cited.container,
    dateOf(cited, words),
    editionOf(cited, words),
    cited.revision,
    cited.url,
  ];
  return `${byline ? `${byline}${words.comma}` : ''}${title}${spaceAfter(words.comma)}${joinWithCommas(parts, words)}${words.stop.trim()}`;
}

/** Returns a bibliography entry by The Chicago Manual of Style, 18th edition. */
export function chicagoBibliography(cited: CitedArticle, words: CitationWords): string {
  const { authors, note, container, revision, url } = cited;
  const title = quoted(titleCase(cited.title, cited.language), 'stop', words);
  const date = dateOf(cited, words);
  const edition = editionOf(cited, words);
  const parts =
    authors.length > 0
      ? [
          namesOf(authors, words),
          title,
          note,
          sectionOf(cited),
          joinWithCommas([container, date], words),
          edition,
          revision,
          url,
        ]
      : // Unsigned articles are filed under the paper.
        [container, title, note, sectionOf(cited), date, edition, revision, url];
  return joinAsSentences(parts, words);
}

function namesOf(authors: readonly CitedAuthor[], words: CitationWords): string {
  const names = authors.map((author, index) => (index === 0 ? filingName(author) : spokenName(author)));
  if (names.length > maxBibliographyAuthors)
    return words.others(names.slice(0, shownBibliographyAuthors).join(words.comma), true);
  return words.invertedNames(names);
}

/** Returns the section of a paper; web pages have none. */
function sectionOf({ section, publication }: CitedArticle): string | undefined {
  return publication && section;
}

/** Returns an edition such as "Late City Edition" or "2nd ed.". */
function editionOf({ edition, language }: CitedArticle, words: CitationWords): string | undefined {
  return (
    edition && (/\bed(?:ition|\.)/iu.test(edition) ? titleCase(edition, language) : words.edition(edition))
  );
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
function dateOf({ issued, publication }: CitedArticle, words: CitationWords): string | undefined {
  if (!issued) return publication && words.noDate;
  const { literal, circa } = issued;
  const text = literal ?? words.period(periodKey(issued), 'chicago');
  return circa ? `[${text}?]` : text;
}
