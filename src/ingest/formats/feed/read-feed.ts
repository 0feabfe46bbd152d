import { atomEntry } from './atom-entry.ts';
import { draftOfEntry } from './entry-kind.ts';
import { FeedTally } from './feed-tally.ts';
import { type FeedHead, readHeadElement } from './feed-head.ts';
import { feedArticle, type FeedItem, summaryNote } from './feed-article.ts';
import { depthProblem } from '../../clean/html-depth.ts';
import type { Incoming } from '../../contract/incoming.ts';
import { isWxr } from '../wordpress/is-wxr.ts';
import { readFeedItems } from '../xml/read-feed-items.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { rootElement } from '../xml/root-element.ts';
import { rssItem } from './rss-item.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** RSS 0.9 to 2.0, and RSS 1.0. */
export const rssReader: Reader = {
  format: 'rss',
  reads: ({ text }) => (/^(?:rss|(?:rdf:)?RDF)$/i.test(rootElement(text) ?? '') && !isWxr(text) ? 0.9 : 0),
  read: (source, settings) => readFeed(source, 'item', rssItem, settings),
};

/** Atom 1.0 and 0.3. */
export const atomReader: Reader = {
  format: 'atom',
  reads: ({ text }) => (/^(?:\w+:)?feed$/.test(rootElement(text) ?? '') ? 0.9 : 0),
  read: (source, settings) => readFeed(source, 'entry', atomEntry, settings),
};

async function* readFeed(
  source: OpenedSource,
  name: 'item' | 'entry',
  readItem: (item: XmlElement, head: FeedHead) => FeedItem,
  { today }: ReadSettings,
): AsyncGenerator<Incoming> {
  const head: FeedHead = {};
  const tally = new FeedTally(source.name);
  let summaries = 0;
  for await (const step of readFeedItems(source, name)) {
    if (step.type === 'problem') yield step;
    else if (step.type === 'head') readHeadElement(head, step.element);
    else if (tally.accepts(step.element)) {
      const item = { ...readItem(step.element, head), ...draftOfEntry(step.element, today) };
      const tooDeep = depthProblem(item.body, step.place);
      if (!item.isWhole && item.body !== '') summaries += 1;
      yield tooDeep ?? feedArticle(item, step.place, step.sha256, step.element.attributes['xml:base']);
    }
  }
  yield* tally.problems();
  yield* summaryNote(source.name, summaries);
}
