import { joinNames, type CitationWords } from '../../../shared/words/citation-words.ts';
import type { CitedArticle } from '../../../shared/base/cited-article.ts';
import { periodKey } from './period-key.ts';
import { withApostrophes } from './title-case.ts';
import {
  joinAsSentences,
  joinWithCommas,
  initials,
  invertedName,
  pageRange,
  spaceAfter,
} from './style-parts.ts';

/** Returns a reference by the Publication Manual of the American Psychological Association, 7th edition. */
export function apa(cited: CitedArticle, words: CitationWords): string {
  const { authors, note, container, page, revision, url } = cited;
  const sentences = (parts: readonly (string | undefined)[]) => joinAsSentences(parts, words);
  const names = joinNames(
    authors.map((author) => invertedName(author, initials)),
    ', & ',
  );
  const title = withApostrophes(cited.title);
  const kind = note && `[${note}]`;
  const date = `(${dateOf(cited, words)})`;
  const head =
    authors.length > 0
      ? sentences([names, date, [title, kind].filter(Boolean).join(' ')])
      : sentences([title, date, kind]);
  const source = sentences([joinWithCommas([container, page && pageRange(page)], words), revision]);
  return `${head}${spaceAfter(words.stop)}${source} ${cited.issued ? '' : `${words.retrieved(undefined)} `.trimStart()}${url}`;
}

/** Returns a date such as "2018, June 19", "ca. 1923", "1920s" or "n.d.". */
function dateOf({ issued }: CitedArticle, words: CitationWords): string {
  if (!issued) return words.noDate;
  const { literal, circa } = issued;
  const text = literal ?? words.period(periodKey(issued), 'apa');
  return circa ? words.circa(text, 'apa') : text;
}
