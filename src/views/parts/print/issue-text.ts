import type { Archive } from '../../../archive/archive.ts';
import type { PrintIssue, PrintPage } from '../../../archive/print/print.ts';
import { isolate } from '../../../shared/base/bidi.ts';
import { issueFileUrl, type Urls } from '../../../shared/base/urls.ts';
import type { Words } from '../../../shared/words/words.ts';
import { editionText, paperName } from '../../../shared/base/printed-source.ts';

/** The part of an issue that its id says. */
type IssueKey = Pick<PrintIssue, 'paper' | 'date' | 'edition'>;

/** Returns the address of an issue. */
export function issueUrl(urls: Urls, issue: IssueKey): string {
  return urls.issue(issue.paper, issueSlug(issue));
}

/** Returns the part of the address of an issue that follows that of its paper: `1855-09-22-evening`. */
export function issueSlug({ date, edition }: Omit<IssueKey, 'paper'>): string {
  return edition === undefined ? date : `${date}-${edition}`;
}

/** The type of an IIIF manifest. */
export const manifestType = 'application/ld+json';

/** Whether an issue has a IIIF manifest: it needs the size of a page. */
export function hasManifest({ pages }: Pick<PrintIssue, 'pages'>): boolean {
  return pages.some(({ size }) => size !== undefined);
}

/** Returns the address of the IIIF manifest of an issue. */
export function manifestUrl(urls: Urls, issue: IssueKey): string {
  return issueFileUrl(issueUrl(urls, issue), 'manifest.json');
}

/** Returns the address of a page within that of its issue. @param page from 1 */
export function printPageUrl(urls: Urls, issue: IssueKey, page: number): string {
  return `${issueUrl(urls, issue)}#${pageAnchor(page)}`;
}

/** Returns the anchor of a page. @param page from 1 */
export function pageAnchor(page: number): string {
  return `page-${page}`;
}

/** Returns "The Harbour Gazette, 22 September 1855, Evening edition". */
export function issueText(archive: Archive, words: Words, issue: PrintIssue): string {
  const name = isolate(paperName(archive, issue.paper));
  const edition = editionText(issue);
  return words.facts([name, words.period(issue.date), ...(edition === undefined ? [] : [edition])]);
}

/** Returns "Page 3", by its number or name as printed, or else by its place. */
export function printPageText(words: Words, { label, number }: Pick<PrintPage, 'label' | 'number'>): string {
  return words.print.page(label ?? words.number(number));
}
