import type { Archive } from '../../archive/archive.ts';
import { browseLinks } from '../frame/browse.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { CountedLink, Link } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { type SearchHelpKey, searchHelpKeys } from '../../shared/words/search-help.ts';
import type { ArticleItem } from '../parts/articles/article-item.ts';
import { latestItems } from '../parts/articles/latest-items.ts';
import { linkCount } from '../meta/link-count.ts';
import { openingQuestions } from '../parts/articles/opening-questions.ts';
import { searchExamples } from '../parts/articles/search-examples.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** `/search/`: its state before or without JavaScript. */
export interface SearchView {
  readonly frame: Frame;
  readonly title: string;
  /** The links to the list search and to the page that checks quotations. */
  readonly listSearch: Link;
  readonly check: Link;
  /** "Searching needs JavaScript. Without it, the archive can be browsed:" */
  readonly noScript: string;
  readonly browse: readonly CountedLink[];
  readonly help: SearchTips;
  /** What is shown until something is searched for. */
  readonly start: { readonly questions: readonly CountedLink[]; readonly latest: readonly ArticleItem[] };
  /** The address of the months with missing issues, as JSON, if the archive knows of any: see gap-table.ts. */
  readonly gapsHref?: string;
  /** The words that the search takes for the same, as JSON, if there are any. */
  readonly synonyms?: string;
}

/** The search tips, with example queries that all find something. */
export interface SearchTips {
  readonly title: string;
  readonly rows: readonly (readonly [example: string, meaning: string])[];
  /** Notes on the languages of the archive in which not all inflected forms are found. */
  readonly notes: readonly string[];
}

const maxLatest = 8;

/**
 * Builds the search page.
 *
 * @param foundForms which inflected forms a search in a language also finds
 */
export function searchView(archive: Archive, urls: Urls, foundForms: FoundForms): SearchView {
  const words = wordsOf(archive.site);
  const { pages } = words;
  return {
    frame: makeFrame(archive, urls, {
      path: urls.search(),
      title: pages.search,
      description: words.searchArticles(archive.size),
      robots: 'noindex',
    }),
    title: pages.search,
    listSearch: { text: pages.listSearchLink, href: urls.listSearch() },
    check: { text: pages.check.link, href: urls.check() },
    noScript: pages.noScript,
    browse: browseLinks(archive, urls),
    help: searchTips(archive, foundForms),
    start: {
      questions: openingQuestions(archive).map(({ subject, period, query, count }) => ({
        text: pages.entityIn(subject, words.period(period)),
        href: `${urls.search()}?${new URLSearchParams({ q: query })}`,
        ...linkCount(words, count),
      })),
      latest: latestItems(archive, urls, maxLatest),
    },
    ...(archive.site.coverage && { gapsHref: urls.gapTable() }),
    ...(archive.synonyms.length > 0 && { synonyms: JSON.stringify(archive.synonyms) }),
  };
}

type FoundForms = (language: string) => 'all' | 'nouns' | 'none';

function searchTips(archive: Archive, foundForms: FoundForms): SearchTips {
  const { language } = archive.site;
  const { title, noForms, nounForms } = wordsOf(language).pages.searchHelp;
  const languages = new Set([language, ...archive.articles.map((article) => article.language)]);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const noteFor = (forms: ReturnType<FoundForms>, note: (languages: readonly string[]) => string) => {
    const own = [...languages].filter((code) => foundForms(code) === forms);
    return own.length > 0 ? [note(own.map((code) => names.of(code) ?? code).toSorted())] : [];
  };
  return {
    title,
    rows: helpRows(archive, searchHelpKeys),
    notes: [...noteFor('none', noForms), ...noteFor('nouns', nounForms)],
  };
}

/** Returns the examples of some features of the query language, each with its meaning. */
function helpRows(archive: Archive, keys: readonly SearchHelpKey[]): SearchTips['rows'] {
  const { meanings } = wordsOf(archive.site).pages.searchHelp;
  const examples = searchExamples(archive);
  return keys.flatMap((key) => {
    const example = examples[key];
    return !example ? [] : [[example, meanings[key]] as const];
  });
}
