import { Attachments } from './attachments.ts';
import type { Incoming, IncomingRecord } from '../../contract/incoming.ts';
import { isWxr } from './is-wxr.ts';
import { openXml } from '../xml/open-xml.ts';
import { plainText } from '../../clean/plain-text.ts';
import { readFeedItems } from '../xml/read-feed-items.ts';
import type { Reader, OpenedSource } from '../../contract/reader.ts';
import { rootElement } from '../xml/root-element.ts';
import { type WxrSite, wxrPost } from './wxr-post.ts';
import { WxrTally } from './wxr-tally.ts';
import { wxrTerm } from './wxr-term.ts';
import { childText, elementText, type XmlElement } from '../xml/xml-element.ts';

/** WordPress eXtended RSS, the format of WordPress exports: posts, pages, terms and authors. */
export const wxrReader: Reader = {
  format: 'wxr',
  reads: ({ text }) => (rootElement(text) === 'rss' && isWxr(text) ? 0.95 : 0),
  read: readWxr,
};

async function* readWxr(source: OpenedSource): AsyncGenerator<Incoming> {
  const attachments = new Attachments();
  // Standard input can't be read twice, so there only attachments that precede a post are known.
  const { again } = source;
  if (again) await indexAttachments({ ...source, bytes: again }, attachments);
  const site: WxrSite = { authors: new Map() };
  const tally = new WxrTally(source.name);
  for await (const step of readFeedItems(source, 'item')) {
    if (step.type === 'problem') yield step;
    else if (step.type === 'head') yield* readHead(step.element, site);
    else {
      const { element, place, sha256 } = step;
      if (!again && childText(element, 'wp:post_type') === 'attachment') attachments.add(element);
      if (!tally.accepts(element)) continue;
      const { removed, ...post } = wxrPost(element, site, attachments);
      tally.note(element, removed);
      yield { ...post, place, sha256 };
    }
  }
  yield* tally.problems();
}

async function indexAttachments(source: OpenedSource, attachments: Attachments): Promise<void> {
  for await (const { element } of openXml(source).parts) {
    if (childText(element, 'wp:post_type') === 'attachment') attachments.add(element);
  }
}

/** Records what an export states about its site, and returns its terms and authors. */
function readHead(element: XmlElement, site: WxrSite): IncomingRecord[] {
  if (element.name === 'title') site.title ??= plainText(elementText(element)) || undefined;
  if (element.name === 'language') site.language ??= elementText(element).trim() || undefined;
  if (element.name !== 'wp:author') return wxrTerm(element);
  const login = childText(element, 'wp:author_login');
  const name = plainText(childText(element, 'wp:author_display_name') ?? login ?? '');
  if (login === undefined || name === '') return [];
  site.authors.set(login, name);
  return [{ type: 'entity', key: login, name }];
}
