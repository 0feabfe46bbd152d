import type { Archive } from '../../../archive/archive.ts';
import type { Link } from '../../../shared/base/link.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';
import { issueText, issueUrl, printPageText } from './issue-text.ts';
import { pageFiles, type PrintPicture } from './page-files.ts';

/** The newest issue, as the front of the archive shows it. */
export interface FrontIssue extends Link {
  readonly heading: string;
  readonly alt: string;
  /** Its first page. */
  readonly picture: PrintPicture;
  /** All issues. */
  readonly more: Link;
}

/** Returns the newest issue whose first page is shown; undefined if there is none. */
export function frontIssue(archive: Archive, urls: Urls): FrontIssue | undefined {
  const words = wordsOf(archive.site);
  const { issues, papers } = archive;
  const issue = issues.findLast(({ pages }) => pages[0]?.picture !== undefined);
  const page = issue?.pages[0];
  const picture = issue && page && pageFiles(archive, urls, issue, page).picture;
  if (!picture) return undefined;
  const text = issueText(archive, words, issue);
  return {
    heading: words.print.issues,
    text,
    href: issueUrl(urls, issue),
    alt: words.print.pictureOf(printPageText(words, page), text),
    picture,
    more: {
      text: words.print.allIssues(issues.length),
      href: papers.size > 1 ? urls.issues() : urls.paper(issue.paper),
    },
  };
}
