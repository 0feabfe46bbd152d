import { counted } from './counts.ts';

/** Texts about newspapers as they were printed: papers, issues and their pages. */
export const englishPrint = {
  /** The menu’s link to the papers, or to the only one. */
  issues: 'Issues',
  issueCount: (count: number) => counted(count, 'issue'),
  allIssues: (count: number) => (count === 1 ? 'See the issue' : `See all ${counted(count, 'issue')}`),
  pageCount: (count: number) => counted(count, 'page'),
  /** @param name the number or name of the page, as printed */
  page: (name: string) => `Page ${name}`,
  /** The text that stands for the picture of a page. */
  pictureOf: (page: string, issue: string) => `${page} of ${issue}`,
  previousIssue: 'Previous issue',
  nextIssue: 'Next issue',
  /** The name of the list of pages. */
  pages: 'Pages',
  openPage: 'Enlarge the page',
  /** The link to the description of an issue for viewers of libraries. */
  manifest: 'IIIF manifest',
  noPicture: 'There is no picture of this page.',
  noArticles: 'No articles of this page are in the archive.',
  /** The sentence about an issue for search engines. */
  issueNote: (issue: string, pages: string, articles: string) => `${issue}: ${pages}, ${articles}.`,
  /** The heading of the part of an article’s page that shows where it was printed. */
  asPrinted: 'As printed',
  /** The choice of where the printed page is shown. */
  above: 'Above the text',
  beside: 'Beside the text',
  hide: 'Hide',
  wholePage: 'See the whole page',
  previousPart: 'Back',
  nextColumn: 'Next column',
  nextPage: 'Next page',
  /** @param percent how many of 100 words stand in other articles, too, if that is known */
  recognized: (percent: number | undefined) =>
    percent === undefined
      ? 'The text was read from the page by a machine, and may have errors.'
      : `The text was read from the page by a machine, and may have errors: ${percent}% of its words are also in other articles.`,
  /** @param host `pictures.example`, which has them instead of the site’s own host */
  fromHost: (host: string) =>
    `The pictures of printed pages come from ${host}; nothing else comes from there.`,
};
