import type { Archive } from '../../../archive/archive.ts';
import type { ArticleId } from '../../../schema/id.ts';
import type { PageBox } from '../../../schema/page-box.ts';
import type { Link } from '../../../shared/base/link.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import type { PrintWords } from '../../../shared/words/words.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';
import { isRecognized, percentOfKnownWords } from './known-words.ts';
import { issueText, issueUrl, printPageText, printPageUrl } from './issue-text.ts';
import { type PrintPicture, pageFiles } from './page-files.ts';

/** Where an article was printed. */
export interface PrintedPlace {
  /** Of the article. */
  readonly id: ArticleId;
  readonly issue: Link;
  /** The pages on which it stands, in the order of reading. */
  readonly pages: readonly PlaceOnPage[];
  /** That its text was recognized, and how well. */
  readonly note?: string;
  readonly words: PrintWords;
}

/** A page with an article, linked to where its issue shows it. */
export interface PlaceOnPage extends Link {
  /** What stands for its picture. */
  readonly alt: string;
  readonly size?: readonly [width: number, height: number];
  readonly picture?: PrintPicture;
  readonly large?: PrintPicture;
  /** The address of the places of its words. */
  readonly boxes?: string;
  /** The parts of it that the article takes up, in the order of reading. */
  readonly blocks: readonly PageBox[];
}

/** Returns where an article was printed; undefined if no issue has it. */
export function printedPlace(archive: Archive, urls: Urls, id: ArticleId): PrintedPlace | undefined {
  const issue = archive.issueOf.get(id);
  const printed = issue?.articles.find(({ article }) => article === id);
  if (!issue || !printed) return undefined;
  const words = wordsOf(archive.site);
  const name = issueText(archive, words, issue);
  return {
    id,
    issue: { text: name, href: issueUrl(urls, issue) },
    pages: printed.regions.flatMap(({ page: number, blocks }) => {
      const page = issue.pages[number - 1];
      if (!page) return [];
      const text = printPageText(words, page);
      return [
        {
          text,
          href: printPageUrl(urls, issue, number),
          alt: words.print.pictureOf(text, name),
          size: page.size,
          ...pageFiles(archive, urls, issue, page),
          blocks,
        },
      ];
    }),
    ...(isRecognized(archive, id) && { note: words.print.recognized(percentOfKnownWords(archive, id)) }),
    words: words.print,
  };
}
