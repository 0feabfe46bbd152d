import { encodingOf } from '../../source/decode.ts';
import { feedArticle, type FeedItem, summaryNote } from './feed-article.ts';
import { topicsOf } from './feed-head.ts';
import { isWebAddress } from '../../clean/html-tree.ts';
import type { Incoming, StatedName } from '../../contract/incoming.ts';
import type { Reader, OpenedSource } from '../../contract/reader.ts';
import { type JsonObject, lineIn, parseObject, textIn } from '../json/json-object.ts';
import { readItems } from '../json/read-items.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/**
 * JSON Feed 1.0 and 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonFeedReader: Reader = {
  format: 'jsonfeed',
  reads: ({ text }) =>
    /^\s*\{/.test(text) &&
    /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//.test(text)
      ? 0.95
      : 0,
  read: readJsonFeed,
};

async function* readJsonFeed(source: OpenedSource): AsyncGenerator<Incoming> {
  const head = headOf(new TextDecoder(encodingOf(source).name).decode(source.start));
  const items = readItems(source, {
    ifNoObject: formatProblem('json-feed-no-object'),
    ifEmpty: formatProblem('json-feed-empty'),
  });
  let summaries = 0;
  for await (const item of items) {
    if ('problem' in item) {
      yield item;
      continue;
    }
    const entry = jsonItem(item.fields, head);
    if (!entry.isWhole && entry.body !== '') summaries += 1;
    yield feedArticle(entry, item.place, item.sha256);
  }
  yield* summaryNote(source.name, summaries);
}

/**
 * Returns the feed's own fields that precede its items; fields after them are ignored, so that reading need
 * not wait.
 */
function headOf(start: string): JsonObject {
  const [before = ''] = start.split(/"items"\s*:\s*\[/, 1);
  return parseObject(`${before.replace(/,\s*$/, '')}}`) ?? {};
}

function jsonItem(fields: JsonObject, head: JsonObject): FeedItem {
  const html = textIn(fields.content_html);
  const plain = textIn(fields.content_text);
  const summary = textIn(fields.summary);
  const url = [textIn(fields.url), textIn(fields.external_url)].find(isWebAddress);
  const image = [textIn(fields.image), textIn(fields.banner_image)].find(isWebAddress);
  const authors = [authorsOf(fields), authorsOf(head)].find((names) => names.length > 0);
  return {
    key: textIn(fields.id) ?? url,
    title: lineIn(fields.title),
    standfirst: html === undefined && plain === undefined ? undefined : lineIn(fields.summary),
    date: textIn(fields.date_published),
    updated: textIn(fields.date_modified),
    authors,
    language: textIn(fields.language) ?? textIn(head.language),
    topics: topicsOf([fields.tags].flat().flatMap((tag) => textIn(tag) ?? [])),
    url,
    publisher: lineIn(head.title),
    image: image === undefined ? undefined : { src: image },
    body: html ?? plain ?? summary ?? '',
    bodyFormat: html === undefined ? 'text' : 'html',
    isWhole: html !== undefined || plain !== undefined,
  };
}

/** Returns the authors: several in version 1.1, one in 1.0. */
function authorsOf(fields: JsonObject): StatedName[] {
  return [fields.authors ?? fields.author].flat().flatMap((author: unknown) => {
    const name =
      typeof author === 'object' && author !== null ? lineIn((author as JsonObject).name) : undefined;
    return name === undefined ? [] : [{ name }];
  });
}
