import { headImage } from '../../clean/head-image.ts';
import { parseHtml, resolveAddress, resolveAddresses, writeHtml } from '../../clean/html-tree.ts';
import {
  type IncomingArticle,
  type IncomingProblem,
  type SourcePlace,
  warn,
} from '../../contract/incoming.ts';
import { ownStandfirst } from '../../clean/standfirst.ts';

/** What a feed's entry states, of whatever kind the feed is. */
export type FeedItem = Omit<IncomingArticle, 'type' | 'place' | 'sha256' | 'body'> & {
  readonly body: string;
  readonly bodyFormat: 'html' | 'text';
  /** Whether the feed gives the text itself, not a description of it. */
  readonly isWhole: boolean;
};

/**
 * Makes an article of a feed's entry: addresses absolute, and no standfirst that repeats the text.
 *
 * @param base against what its addresses are meant, where it is not the item's own address
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

/** Only a text with an address that is not absolute is parsed for it. */
function withAddresses(html: string, base: string | undefined): string {
  const addresses = [...html.matchAll(/\b(?:href|src)\s*=\s*["']?([^\s"'>]{0,8})/gi)];
  if (base === undefined || addresses.every(([, start = '']) => /^(?:https?:|mailto:|#)/i.test(start)))
    return html;
  const tree = parseHtml(html);
  resolveAddresses(tree, base);
  return writeHtml(tree);
}

/** Says of a feed how many of its items are not the text itself. */
export function summaryNote(file: string, count: number): IncomingProblem[] {
  if (count === 0) return [];
  return [
    warn(
      { file },
      `${count === 1 ? 'One item has' : `${count.toLocaleString('en')} items have`} a description only, and no text beside it; the description became the text.`,
      'Many feeds give only a summary. Compare it with the article itself, and mark it "text: abridged" where it is less.',
    ),
  ];
}
