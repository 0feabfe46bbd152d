import { headImage } from '../../clean/head-image.ts';
import { parseHtml, resolveAddress, resolveAddresses, writeHtml } from '../../clean/html-tree.ts';
import {
  type IncomingArticle,
  type IncomingProblem,
  type SourcePlace,
  warn,
} from '../../contract/incoming.ts';
import { ownStandfirst } from '../../clean/standfirst.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** What an entry of any kind of feed states. */
export type FeedItem = Omit<IncomingArticle, 'type' | 'place' | 'sha256' | 'body'> & {
  readonly body: string;
  readonly bodyFormat: 'html' | 'text';
  /** Whether the feed has the text itself rather than a description of it. */
  readonly isWhole: boolean;
};

/**
 * Converts a feed's entry into an article, with absolute addresses and without a standfirst that repeats the
 * text.
 *
 * @param base the base of its addresses, if not the item's own address
 */
export function feedArticle(
  item: FeedItem,
  place: SourcePlace,
  sha256: string,
  base?: string,
): IncomingArticle {
  const { body, bodyFormat, isWhole: _, ...stated } = item;
  return {
    ...stated,
    type: 'article',
    place,
    sha256,
    standfirst: ownStandfirst(item.standfirst, body),
    image: headImage(item.image, body),
    body: {
      format: bodyFormat,
      value:
        bodyFormat === 'html'
          ? withAddresses(body, base === undefined ? item.url : resolveAddress(base, item.url))
          : body,
    },
  };
}

/** Makes addresses absolute; only a text with a relative address is parsed. */
function withAddresses(html: string, base: string | undefined): string {
  const addresses = [...html.matchAll(/\b(?:href|src)\s*=\s*["']?([^\s"'>]{0,8})/gi)];
  if (base === undefined || addresses.every(([, start = '']) => /^(?:https?:|mailto:|#)/i.test(start)))
    return html;
  const tree = parseHtml(html);
  resolveAddresses(tree, base);
  return writeHtml(tree);
}

/** Reports how many items of a feed have only a description. */
export function summaryNote(file: string, count: number): IncomingProblem[] {
  if (count === 0) return [];
  return [warn({ file }, formatProblem('feed-summaries', { count }))];
}
