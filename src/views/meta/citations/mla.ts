import type { CitedArticle } from '../../../shared/base/cited-article.ts';
import type { CitationWords } from '../../../shared/words/citation-words.ts';
import { periodKey } from './period-key.ts';
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
export function mla(cited: CitedArticle, words: CitationWords): string {
  const { authors, note, revision, section, container, edition, publication, archive, page, url } = cited;
  const [first, second] = authors;
  const names = first && invertedName(first, givenName);
  const byline =
    authors.length < 2
      ? names
      : authors.length === 2
        ? words.invertedNames([names!, spokenName(second!)])
        : words.others(names!, true);
  const title = quoted(titleCase(cited.title, cited.language), 'stop', words);
  const pages = page && words.pages(pageRange(page), /\d\D+\d/u.test(page));
  const printed = joinWithCommas([container, edition, dateOf(cited, words), pages, revision], words);
  // The archive is the second container, after the paper.
  const containers = publication
    ? [printed, section, `${archive}${words.comma}${url}`]
    : [`${printed}${words.comma}${url}`];
  return joinAsSentences([byline, title, note, ...containers], words);
}

/** Returns a date such as "19 June 2018", "circa 1923" or "1920s"; undefined if it is unknown. */
function dateOf({ issued }: CitedArticle, words: CitationWords): string | undefined {
  if (!issued) return undefined;
  const { literal, circa } = issued;
  const text = literal ?? words.period(periodKey(issued), 'mla');
  return circa ? words.circa(text, 'mla') : text;
}
