import { atomEntry } from './atom-entry.ts';
import { draftOfEntry, isBlogger, otherEntry, type OtherEntry } from './entry-kind.ts';
import { type FeedHead, readHeadElement } from './feed-head.ts';
import { feedArticle, type FeedItem, summaryNote } from './feed-article.ts';
import { type Incoming, type IncomingProblem, warn } from '../../contract/incoming.ts';
import { isWxr } from '../wordpress/is-wxr.ts';
import { readFeedItems } from '../xml/read-feed-items.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { rootElement } from '../xml/root-element.ts';
import { rssItem } from './rss-item.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { formatProblem } from '../../contract/format-problems.ts';
import { countedValues } from '../../contract/left-out.ts';

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
      if (!item.isWhole && item.body !== '') summaries += 1;
      yield feedArticle(item, step.place, step.sha256, step.element.attributes['xml:base']);
    }
  }
  yield* tally.problems();
  yield* summaryNote(source.name, summaries);
}

/** The names under which they are counted. */
const names: Readonly<Record<OtherEntry, string>> = {
  comment: 'comment by a reader',
  template: 'template',
  setting: 'blog setting',
  other: 'entry of another kind',
};

/** Decides which entries of a feed are articles, and counts the others for a report. */
class FeedTally {
  readonly #file: string;
  readonly #others = new Map<OtherEntry, number>();
  #isBlogger = false;

  constructor(file: string) {
    this.#file = file;
  }

  accepts(entry: XmlElement): boolean {
    this.#isBlogger ||= isBlogger(entry);
    const other = otherEntry(entry);
    if (other !== undefined) this.#others.set(other, (this.#others.get(other) ?? 0) + 1);
    return other === undefined;
  }

  problems(): IncomingProblem[] {
    if (this.#others.size === 0) return [];
    const counted = countedValues(
      (Object.keys(names) as OtherEntry[]).map((other) => [names[other], this.#others.get(other) ?? 0]),
    );
    const id = this.#isBlogger ? 'blogger-entries-omitted' : 'feed-entries-omitted';
    return [warn({ file: this.#file }, formatProblem(id, { counted }))];
  }
}
